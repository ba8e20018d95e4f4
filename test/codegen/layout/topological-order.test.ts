import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Struct } from '../../../codegen/ir.ts'
import { schema } from '../../support/codegen.ts'
import { front, frontCodes } from '../../support/front.ts'
import { forEachSeed, replaying, type Random } from '../../support/random.ts'

const ordering = suite('codegen/layout/topological-order')

/**
 * Returns the ids of structs whose bytes are inside a struct, found in its text and not in its
 * types.
 */
function insideOf(struct: Struct): string[] {
  const text = JSON.stringify([struct.base, struct.fields.map(({ type }) => type)], (_, value) => {
    const kind = (value as { kind?: unknown } | null)?.kind
    return ['pointer', 'own', 'reference', 'list'].includes(String(kind))
      ? null
      : (value as unknown)
  })
  return [...text.matchAll(/"id":"([^"]+#[A-Z])"/g)].map((match) => match[1]!)
}

/** Returns structs `A` to `Z`, each with a few of the others inside and pointers to any. */
function program(random: Random, mayRecurse: boolean): string {
  const names = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const order = random.shuffle([...names])
  const structs = names.map((name) => {
    const below = mayRecurse ? names : order.slice(0, order.indexOf(name))
    const inside = (): string => (below.length === 0 ? 'u8' : random.pick(below))
    const base = below.length > 0 && random.chance(0.2) ? ` extends ${random.pick(below)}` : ''
    const fields = Array.from({ length: random.between(1, 4) }, (_, index) => {
      const types = [
        inside,
        () => `FixedArray<${inside()}, 2>`,
        () => `FixedArray<FixedArray<${inside()}, 2>, 3>`,
        () => `Ptr<${random.pick(names)}> | null`,
        () => `Own<${random.pick(names)}> | null`,
        () => `FixedArray<Ref<${random.pick(names)}> | null, 2>`,
        () => `List<${random.pick(names)}>`,
        () => 'f64',
      ]
      const type = random.pick(types)()
      const optional = !/Ptr|Own|List/.test(type) && random.chance(0.2)
      return `  ${name}${index}${optional ? '?' : ''}: ${type}\n`
    })
    return `export interface ${name}${base} {\n  kind${name}: '${name}'\n${fields.join('')}}\n`
  })
  return random.shuffle(structs).join('')
}

ordering('orders each struct after those inside it and ignores pointers', () => {
  forEachSeed(100, (random) => {
    const text = schema(program(random, false))
    const { structs, errors } = front({ 'test.struct.ts': text })
    assert.equal(errors.map(String), [])
    assert.is(structs.length, 26)
    const seen = new Set<string>()
    for (const struct of structs) {
      for (const id of insideOf(struct)) assert.ok(seen.has(id), `${id} in ${struct.id}\n${text}`)
      seen.add(struct.id)
    }
  })
})

ordering('leaves out only structs that contain themselves and structs that contain those', () => {
  let cycles = 0
  forEachSeed(200, (random) => {
    const text = schema(program(random, true))
    const { modules, structs, errors } = front({ 'test.struct.ts': text })
    for (const { code } of errors) {
      assert.ok(code === 'RECURSIVE_STRUCT' || code === 'EXTENDS_CYCLE', `${code}\n${text}`)
    }
    // Finds the valid ones by repeatedly taking structs whose inner structs were taken.
    const all = modules.get('test.struct.ts')!.structs
    const fit = new Set<string>()
    for (let before = -1; fit.size !== before;) {
      before = fit.size
      for (const struct of all) {
        if (insideOf(struct).every((id) => fit.has(id))) fit.add(struct.id)
      }
    }
    assert.equal(structs.map(({ id }) => id).sort(), [...fit].sort(), text)
    if (fit.size < all.length) {
      cycles++
      assert.ok(errors.length > 0, text)
    }
  })
  assert.ok(replaying || cycles > 20, `${cycles} of 200 with cycles`)
})

ordering('reports the cycle and the field that could be a pointer', () => {
  for (const [body, cycle, fix] of [
    [
      'export interface A { a: FixedArray<FixedArray<B, 2>, 3> }\nexport interface B { x: u8; a?: A }',
      ...['A.a → B.a → A', '`a: Ptr<A> | null`'],
    ],
    [
      'export interface A { b: B }\nexport interface B extends A { x: u8 }',
      ...['A.b → B extends → A', '`b: Ptr<B> | null`'],
    ],
    [
      'export interface A { b: FixedArray<FixedArray<A, 2>, 3> }',
      ...['A.b → A', '`FixedArray<FixedArray<Ptr<A> | null, 2>, 3>`'],
    ],
  ] as const) {
    const { errors } = front({ 'test.struct.ts': schema(body) })
    assert.equal(
      errors.map(({ code }) => code),
      ['RECURSIVE_STRUCT'],
    )
    assert.match(errors[0]!.problem, cycle)
    assert.match(errors[0]!.fix, fix)
  }
})

ordering('counts arrays, optional fields, unions and bases as levels', () => {
  const tower = (levels: number, inner: (index: number) => string): string =>
    Array.from({ length: levels }, (_, index) =>
      index === 0 ? "export interface S0 { kind: '0'; x: u8 }\n" : inner(index),
    ).join('')
  const T = "export interface T { kind: 't'; x: u8 }\n"
  for (const inner of [
    (index: number) =>
      `export interface S${index} { s: FixedArray<FixedArray<S${index - 1}, 1>, 1> }\n`,
    (index: number) => `export interface S${index} { s?: S${index - 1} }\n`,
    (index: number) => `export interface S${index} { kind: '${index}'; s: S${index - 1} | T }\n`,
    (index: number) => `export interface S${index} extends S${index - 1} { x${index}: u8 }\n`,
  ]) {
    const isBase = inner(1).includes('extends')
    const body = (levels: number): string => (isBase ? '' : T) + tower(levels, inner)
    assert.equal(frontCodes(body(100)), [], inner(1))
    assert.equal(frontCodes(body(101)), ['TOO_DEEP'], inner(1))
  }
})

ordering.run()
