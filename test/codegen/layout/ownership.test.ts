import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Ownership } from '../../../codegen/layout/ownership.ts'
import { layoutsOf } from '../../support/codegen.ts'
import { forEachSeed, type Random } from '../../support/random.ts'

const ownership = suite('codegen/layout/ownership')

/** Fields of random structs: each contains, owns or only points to another struct. */
interface Part {
  readonly to: number
  readonly field: string
  readonly owns: boolean
}

function randomParts(random: Random, from: number, count: number): Part[] {
  return Array.from({ length: random.below(3) }, () => {
    const to = random.below(count)
    const kinds = [
      { field: `Own<S${to}> | null`, owns: true },
      { field: `List<S${to}>`, owns: true },
      { field: `FixedArray<Own<S${to}> | null, 2>`, owns: true },
      { field: `Ptr<S${to}> | null`, owns: false },
      { field: `Ref<S${to}> | null`, owns: false },
      // Only earlier structs can be inside, because no struct can contain itself.
      ...(to < from ? [{ field: `S${to}`, owns: true }] : []),
    ]
    return { to, ...random.pick(kinds) }
  })
}

ownership('finds chains of owners that return to a struct in them', () => {
  let endless = 0
  forEachSeed(300, (random) => {
    const count = random.between(1, 7)
    const structs = Array.from({ length: count }, (_, from) => randomParts(random, from, count))
    const words = 'import type { FixedArray, List, Own, Ptr, Ref, u8 } from "offheap/schema"\n'
    const interfaces = structs.map((parts, name) => {
      const fields = parts.map(({ field }, index) => `f${index}: ${field}`)
      return `export interface S${name} { ${['v: u8', ...fields].join('; ')} }\n`
    })
    const byName = layoutsOf(words + interfaces.join(''))
    const layouts = new Map([...byName.values()].map((layout) => [layout.id, layout]))
    const owned = new Ownership(layouts)

    // After as many steps as there are structs, only a chain in a cycle continues.
    const goesOn = (from: number): boolean => {
      let reached = new Set([from])
      for (let step = 0; step <= count; step++) {
        reached = new Set([...reached].flatMap((at) => next(structs[at]!)))
      }
      return reached.size > 0
    }
    for (const name of random.shuffle([...structs.keys()])) {
      const expected = goesOn(name)
      if (expected) endless++
      assert.is(owned.canNestUnboundedly(byName.get(`S${name}`)!.id), expected, `S${name}`)
    }
  })
  assert.ok(endless > 100)
})

function next(parts: readonly Part[]): number[] {
  return parts.filter(({ owns }) => owns).map(({ to }) => to)
}

ownership('finds them in chains of any length', () => {
  const structs = Array.from(
    { length: 20_000 },
    (_, index) => `export interface S${index} { v: u8; next: Own<S${index + 1}> | null }`,
  )
  for (const last of ['v: u8', 'next: Own<S0> | null']) {
    const text = [...structs, `export interface S20000 { ${last} }`].join('\n')
    const layouts = layoutsOf(`import type { Own, u8 } from 'offheap/schema'\n${text}`)
    const owned = new Ownership(new Map([...layouts.values()].map((each) => [each.id, each])))
    for (const name of ['S0', 'S19999']) {
      assert.is(owned.canNestUnboundedly(layouts.get(name)!.id), last !== 'v: u8')
    }
  }
})

ownership.run()
