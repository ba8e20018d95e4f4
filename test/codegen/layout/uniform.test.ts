import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Struct } from '../../../codegen/ir.ts'
import { layout } from '../../../codegen/layout/layout.ts'
import { field, idOf, refTo, scalar, struct } from '../../support/codegen-ir.ts'

const uniform = suite('codegen/layout/uniform')

const U = { wgsl: 'uniform' } as const
const f32 = scalar('f32')

/** Returns the problems of these structs in short: the struct, and the subject of the fix. */
function faultsOf(structs: readonly Struct[]): string[] {
  return layout(structs).faults.map(({ code, problem, fix }) => {
    assert.is(code, 'UNIFORM_LAYOUT')
    return `${/`(\w+)`/.exec(problem)![1]}: ${/@\w+( \w+)?/.exec(fix)![0]}`
  })
}

uniform('places structs, the fields after them, and arrays at multiples of 16', () => {
  const inner = struct('Inner', [field('x', f32)])
  const rows = { kind: 'array', element: refTo('Row'), length: 2 } as const
  const row = struct('Row', [field('x', f32)], { align: 16 })
  const outer = struct(
    'Outer',
    [field('a', f32), field('inner', refTo('Inner')), field('b', f32), field('rows', rows)],
    U,
  )
  const { layouts, faults } = layout([inner, row, outer])
  assert.equal(faults, [])
  const { slots, size, align } = layouts.get(idOf('Outer'))!
  const offsets = slots.flatMap((slot) => (slot.kind === 'field-layout' ? [slot.offset] : []))
  assert.equal(offsets, [0, 16, 32, 48])
  assert.is(size, 80)
  assert.is(align, 16)
})

uniform("applies C's rules to storage memory", () => {
  const inner = struct('Inner', [field('x', f32)])
  const fields = [field('a', f32), field('inner', refTo('Inner')), field('b', scalar('f32 3'))]
  const { layouts } = layout([inner, struct('Outer', fields, { wgsl: 'storage' })])
  assert.is(layouts.get(idOf('Outer'))!.size, 20)
})

uniform('refuses elements whose stride is not a multiple of 16, at any depth of arrays', () => {
  const close = (type: string) => faultsOf([struct('A', [field('a', scalar(type))], U)])
  assert.equal(close('f32 4'), ['a: @align 16'])
  assert.equal(close('f32 4 4'), ['a: @align 16'])
  const row = struct('Row', [field('x', f32)], { align: 16 })
  const rows = { kind: 'array', element: refTo('Row'), length: 3 } as const
  const matrix = { kind: 'array', element: rows, length: 2 } as const
  assert.equal(faultsOf([row, struct('A', [field('a', matrix)], U)]), [])
})

uniform('refuses nested structs and a base that follow other rules', () => {
  const inner = struct('Inner', [field('x', f32)])
  const middle = struct('Middle', [field('a', f32), field('inner', refTo('Inner'))])
  const holder = struct('Holder', [field('middle', refTo('Middle'))])
  const outer = struct('Outer', [field('holder', refTo('Holder'))], U)
  assert.equal(faultsOf([inner, middle, holder, outer]), ['Holder: @wgsl uniform'])
  const derived = struct('Derived', [field('z', f32)], { ...U, base: refTo('Middle') })
  assert.equal(faultsOf([inner, middle, derived]), ['Middle: @wgsl uniform'])
  const ruled = struct('Middle', middle.fields, U)
  assert.equal(faultsOf([inner, ruled, holder, outer]), [])
})

uniform('reports a problem once when structs are nested many times over', () => {
  const chain = Array.from({ length: 27 }, (_, depth) => {
    const type = depth === 0 ? f32 : refTo(`S${depth - 1}`)
    return struct(`S${depth}`, [field('a', type), field('b', type)])
  })
  const last = refTo('S26')
  const outer = struct('Outer', [field('s', last), field('t', last)], U)
  assert.equal(faultsOf([...chain, outer]), ['S26: @wgsl uniform', 'S26: @wgsl uniform'])
})

uniform.run()
