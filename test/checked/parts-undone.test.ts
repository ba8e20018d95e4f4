import { deepStrictEqual } from 'node:assert'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Loose } from '../golden/drift/operations.gen.ts'
import { copyReading, initReport, Reading, Report } from '../golden/drift/optional.gen.ts'
import { initParts, Parts } from '../golden/drift/owners.gen.ts'
import { errorOf } from '../support/refusal.ts'

/** Parts that don't end because the assignment fails, and parts that end by copies. */
const undone = suite('checked/parts-undone')

const codeOf = (call: () => unknown): string => errorOf(call).code

const QUIET = { checked: { leaks: 'ignore' } } as const

undone('stay when an assignment fails after it has ended them', () => {
  const arena = new Arena(1 << 14, QUIET)
  const whole = arena.create(Parts, {
    line: [{ x: 1 }, { x: 2 }],
    one: { kind: 'large', from: { x: 3 } },
    maybe: { x: 4 },
  })
  const { one, maybe, line } = whole
  const kept = [line.at(1), maybe!, one.kind === 'large' ? one.from : line.at(0)]
  const read = (): number[] => kept.map(({ x }) => x)
  const text = 'x'.repeat(1 << 14)
  const init = { line: [], one: { kind: 'small' }, maybe: undefined, text } as const
  for (let turn = 0; turn < 3; turn++) {
    assert.is(
      codeOf(() => initParts(whole, init)),
      'OUT_OF_MEMORY',
    )
    assert.is(
      codeOf(() => initParts(whole, { ...init, maybe: null as never })),
      'OUT_OF_MEMORY',
    )
    assert.equal(read(), [2, 4, 3])
  }
  whole.one = { kind: 'small' }
  assert.is(
    codeOf(() => kept[2]!.x),
    'STALE_REFERENCE',
  )
})

undone('end when a struct without them is copied, until they are read again', () => {
  const arena = new Arena(1 << 14, QUIET)
  const report = arena.create(Report, { first: { place: { x: 1 } }, comment: { text: 'a' } })
  const { first, comment } = report
  const place = first.place!
  report.first = arena.create(Reading)
  assert.is(
    codeOf(() => place.x),
    'STALE_REFERENCE',
  )
  first.place = { x: 2 }
  assert.is(
    codeOf(() => place.y),
    'STALE_REFERENCE',
  )
  assert.is(first.place!.x, 2)
  copyReading(first, arena.create(Reading))
  assert.is(first.place, undefined)
  assert.is(comment!.text, 'a')
  initReport(report, arena.create(Report))
  assert.is(
    codeOf(() => comment!.text),
    'STALE_REFERENCE',
  )
})

undone('do not disturb tools that compare or copy a struct', () => {
  const arena = new Arena(1 << 14, QUIET)
  const loose = arena.create(Loose, { shape: { kind: 'square', side: 1 }, place: { x: 1 } })
  void loose.shape
  void loose.place
  loose.shape = { kind: 'circle' }
  loose.place = undefined
  deepStrictEqual(Loose.at(arena, loose.ptr), Loose.at(arena, loose.ptr))
  const walk = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth === 0 || value === arena) return
    for (let type: object = value; type !== Object.prototype; type = Object.getPrototypeOf(type)) {
      for (const key of Object.getOwnPropertyNames(type)) {
        walk((value as Readonly<Record<string, unknown>>)[key], depth - 1)
      }
    }
  }
  walk(loose, 3)
})

undone.run()
