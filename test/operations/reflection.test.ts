import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { offsetOf, type StructParts } from '../../src/operations/reflection.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

/** Classes as they are generated, as far as paths go by them. */
class Vec3 {
  static readonly typeName = 'Vec3'
  static readonly offsets = { x: 0, y: 4, z: 8 } as const
}

class Circle {
  static readonly typeName = 'Circle'
  static readonly offsets = { kind: 0, centre: 0, radius: 12 } as const
  static parts(): { readonly centre: typeof Vec3 } {
    return { centre: Vec3 }
  }
}

class Square {
  static readonly typeName = 'Square'
  static readonly offsets = { kind: 0, side: 0 } as const
}

interface Grid {
  readonly of: { readonly of: null; readonly stride: 4; readonly length: 3 }
  readonly stride: 12
  readonly length: 2
}

class Enemy {
  static readonly typeName = 'Enemy'
  static readonly offsets = { position: 0, health: 12, path: 16, grid: 112, shape: 136 } as const
  static parts(): {
    readonly position: typeof Vec3
    readonly path: { readonly of: typeof Vec3; readonly stride: 12; readonly length: 8 }
    readonly grid: Grid
    readonly shape: {
      readonly body: 4
      readonly members: { readonly circle: typeof Circle; readonly square: typeof Square }
    }
  } {
    return {
      position: Vec3,
      path: { of: Vec3, stride: 12, length: 8 },
      grid: { of: { of: null, stride: 4, length: 3 }, stride: 12, length: 2 },
      shape: { body: 4, members: { circle: Circle, square: Square } },
    }
  }
}

const reflection = suite('reflection')

reflection('finds fields, elements and members of unions, as deep as they are', () => {
  assert.is(offsetOf(Enemy, 'health'), 12)
  assert.is(offsetOf(Enemy, 'position'), 0)
  assert.is(offsetOf(Enemy, 'position', 'y'), 4)
  assert.is(offsetOf(Enemy, 'path', 0), 16)
  assert.is(offsetOf(Enemy, 'path', 7, 'z'), 16 + 7 * 12 + 8)
  assert.is(offsetOf(Enemy, 'grid', 1, 2), 112 + 12 + 8)
  assert.is(offsetOf(Enemy, 'shape'), 136)
  assert.is(offsetOf(Enemy, 'shape', 'circle'), 140)
  assert.is(offsetOf(Enemy, 'shape', 'circle', 'centre', 'z'), 148)
  for (let index = 0; index < 8; index++) {
    assert.is(offsetOf(Enemy, 'path', index, 'x'), 16 + index * 12)
  }
})

reflection('refuses what leads nowhere, with the place and what is there', () => {
  const untyped = offsetOf as (type: StructParts, ...path: unknown[]) => number
  const wrong: readonly (readonly [path: unknown[], message: RegExp])[] = [
    [['helth'], /^unknown field of Enemy: got "helth", expected one of position, health, path, grid, shape\. Corr/],
    [['toString'], /^unknown field of Enemy: got "toString"/],
    [['__proto__'], /^unknown field of Enemy: got "__proto__"/],
    [['constructor'], /^unknown field of Enemy: got "constructor"/],
    [[0], /^unknown field of Enemy: got 0/],
    [['path', 8], /^invalid index in Enemy\.path: got 8, expected an integer from 0 to 7\. Correct the index\.$/],
    [['path', -1], /^invalid index in Enemy\.path: got -1/],
    [['path', 0.5], /^invalid index in Enemy\.path: got 0\.5/],
    [['path', NaN], /^invalid index in Enemy\.path: got NaN/],
    [['path', '0'], /^invalid index in Enemy\.path: got "0"/],
    [['path', undefined], /^invalid index in Enemy\.path: got undefined/],
    [['path', 3, 'w'], /^unknown field of Enemy\.path\[3\]: got "w"/],
    [['health', 'x'], /^Enemy\.health has no parts: got the step "x"/],
    [['grid', 1, 2, 0], /^Enemy\.grid\[1\]\[2\] has no parts/],
    [['shape', 'triangle'], /^unknown member of Enemy\.shape: got "triangle", expected one of circle, square\./],
    [['shape', 'valueOf'], /^unknown member of Enemy\.shape/],
    [['shape', 'square', 'radius'], /^unknown field of Enemy\.shape as square: got "radius"/],
  ]
  for (const [path, message] of wrong) {
    assert.is(
      codeOf(() => untyped(Enemy, ...path)),
      'INVALID_PATH',
      path.map(String).join(),
    )
    assert.match(errorOf(() => untyped(Enemy, ...path)).message, message)
  }
})

reflection('names a dozen of the fields of a large struct', () => {
  const names = Array.from({ length: 100 }, (_, index) => [`field${index}`, index * 4])
  const large = { typeName: 'Large', offsets: Object.fromEntries(names) as Record<string, number> }
  assert.match(errorOf(() => offsetOf(large, 'x')).message, /field11, … \(100 in all\)\. /)
})

reflection.run()
