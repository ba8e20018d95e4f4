import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { offsetOf, type StructParts } from '../../src/operations/reflection.ts'
import { errorOf, expectError } from '../support/refusal.ts'

/** Classes as the compiler generates them, with the members that paths depend on. */
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

const reflection = suite('operations/reflection')

reflection('finds fields, elements and members of unions at any depth', () => {
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

reflection(
  'refuses a path that does not exist, and reports where it fails and which names exist',
  () => {
    const untyped = offsetOf as (type: StructParts, ...path: unknown[]) => number
    const wrong: readonly (readonly [path: unknown[], ...parts: readonly string[]])[] = [
      [['helth'], 'Enemy', '"helth"', 'position, health, path, grid, shape'],
      [['toString'], 'Enemy', '"toString"'],
      [['__proto__'], 'Enemy', '"__proto__"'],
      [['constructor'], 'Enemy', '"constructor"'],
      [[0], 'Enemy', ' 0'],
      [['path', 8], 'Enemy.path', ' 8', '0 to 7'],
      [['path', -1], 'Enemy.path', ' -1'],
      [['path', 0.5], 'Enemy.path', ' 0.5'],
      [['path', NaN], 'Enemy.path', ' NaN'],
      [['path', '0'], 'Enemy.path', ' "0"'],
      [['path', undefined], 'Enemy.path', ' undefined'],
      [['path', 3, 'w'], 'Enemy.path[3]', '"w"'],
      [['health', 'x'], 'Enemy.health'],
      [['grid', 1, 2, 0], 'Enemy.grid[1][2]'],
      [['shape', 'triangle'], 'Enemy.shape', '"triangle"', 'circle, square'],
      [['shape', 'valueOf'], 'Enemy.shape', '"valueOf"'],
      [['shape', 'square', 'radius'], 'Enemy.shape', 'square', '"radius"'],
    ]
    for (const [path, ...parts] of wrong) {
      expectError(() => untyped(Enemy, ...path), 'INVALID_PATH', parts)
    }
  },
)

reflection('lists at most a dozen fields of a large struct', () => {
  const names = Array.from({ length: 100 }, (_, index) => [`field${index}`, index * 4])
  const large = { typeName: 'Large', offsets: Object.fromEntries(names) as Record<string, number> }
  assert.match(errorOf(() => offsetOf(large, 'x')).message, /field11, … \(100 in all\)/)
})

reflection.run()
