import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { OffheapError } from '../../src/errors.ts'
import { Holder } from '../golden/drift/holders.gen.ts'
import { changed, liveState } from '../support/failing-assignments.ts'
import { codeOf } from '../support/refusal.ts'

/** Arguments of no kind that a method takes: it returns, or throws a named error. */
const odd = suite('generated/odd-arguments')

function detached<View extends Uint32Array | Uint8Array>(view: View): View {
  structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] })
  return view
}

/** Makes the values anew, because a method can keep them. */
function values(): unknown[] {
  return [
    ...[1n, Symbol('x'), null, undefined, {}, 'x', -1, 0.5, NaN, 2 ** 32, true, [1n], new Map()],
    ...[new Date(NaN), Object.create(null) as unknown, () => 0],
    ...[detached(new Uint32Array([0, 1])), detached(new Uint8Array([65, 66]))],
  ]
}

type Call = (holder: Holder, value: never) => unknown

const BYTES = new Uint8Array(3)

const CALLS: Readonly<Record<string, Call>> = {
  'dictionary.at': ({ dictionary }, value) => dictionary.at(value),
  'dictionary.bytesAt': ({ dictionary }, value) => dictionary.bytesAt(value),
  'dictionary.intern': ({ dictionary }, value) => dictionary.intern(value),
  'dictionary.find': ({ dictionary }, value) => dictionary.find(value),
  'dictionary.has': ({ dictionary }, value) => dictionary.has(value),
  'dictionary.internBytes': ({ dictionary }, value) => dictionary.internBytes(value),
  'dictionary.internBytes, start': ({ dictionary }, value) => dictionary.internBytes(BYTES, value),
  'dictionary.internBytes, end': ({ dictionary }, value) => dictionary.internBytes(BYTES, 0, value),
  'dictionary.findBytes': ({ dictionary }, value) => dictionary.findBytes(value),
  'dictionary.findBytes, end': ({ dictionary }, value) => dictionary.findBytes(BYTES, 0, value),
  'dictionary.reserve': ({ dictionary }, value) => dictionary.reserve(value),
  'dictionary.reserve, bytes': ({ dictionary }, value) => dictionary.reserve(1, value),
  'dictionary.assign': ({ dictionary }, value) => dictionary.assign(value),
  'table.at': ({ table }, value) => table.at(value),
  'table.gather': ({ table }, value) => table.gather(value),
  'table.gather, an index': ({ table }, value) => table.gather([value]),
  'table.order': ({ table }, value) => table.order(value),
  'table.order, dictionary': ({ table }, value) => table.order(['x', value] as never),
  'table.lowerBound': ({ table }, value) => table.lowerBound(value, 1),
  'table.lowerBound, value': ({ table }, value) => table.lowerBound('x', value),
  'table.lowerBound, order': ({ table }, value) => table.lowerBound('x', 1, value),
  'table.assign': ({ table }, value) => table.assign(value),
  'points.at': ({ points }, value) => points.at(value),
  'points.gather': ({ points }, value) => points.gather(value),
  'points.gather, an index': ({ points }, value) => points.gather([value]),
  'points.assign': ({ points }, value) => points.assign(value),
  'values.assign': ({ values }, value) => values.assign(value),
  'sparse.get': ({ sparse }, value) => sparse.get(value),
  'sparse.set': ({ sparse }, value) => sparse.set(value, {}),
  'sparse.delete': ({ sparse }, value) => sparse.delete(value),
  'sparse.assign': ({ sparse }, value) => sparse.assign(value),
  'itemMap.get': ({ itemMap }, value) => itemMap.get(value),
  'itemMap.set': ({ itemMap }, value) => itemMap.set(value, {}),
  'itemMap.set, value': ({ itemMap }, value) => itemMap.set(1, value),
  'itemMap.entry': ({ itemMap }, value) => itemMap.entry(value),
  'itemMap.delete': ({ itemMap }, value) => itemMap.delete(value),
  'itemMap.keyAt': ({ itemMap }, value) => itemMap.keyAt(value),
  'itemMap.valueAt': ({ itemMap }, value) => itemMap.valueAt(value),
  'itemMap.reserve': ({ itemMap }, value) => itemMap.reserve(value),
  'itemMap.assign': ({ itemMap }, value) => itemMap.assign(value),
  'itemMap.assign, an entry': ({ itemMap }, value) => itemMap.assign([value]),
  'words.get': ({ words }, value) => words.get(value),
  'words.set': ({ words }, value) => words.set(value, 1),
  'ids.add': ({ ids }, value) => ids.add(value),
  'ids.assign': ({ ids }, value) => ids.assign(value),
  'pointPool.free': ({ pointPool }, value) => pointPool.free(value),
  'pointPool.assign': ({ pointPool }, value) => pointPool.assign(value),
  'pointSlots.get': ({ pointSlots }, value) => pointSlots.get(value),
  'pointSlots.remove': ({ pointSlots }, value) => pointSlots.remove(value),
  'pointSlots.assign': ({ pointSlots }, value) => pointSlots.assign(value),
  'bits.add': ({ bits }, value) => bits.add(value),
  'bits.has': ({ bits }, value) => bits.has(value),
  'bits.assign': ({ bits }, value) => bits.assign(value),
  'ring.at': ({ ring }, value) => ring.at(value),
  'ring.assign': ({ ring }, value) => ring.assign(value),
}

function filled(checked: boolean): { readonly arena: Arena; readonly holder: Holder } {
  const arena = new Arena(1 << 16, { checked: checked && { leaks: 'ignore' } })
  const holder = arena.create(Holder, {
    dictionary: ['', 'a', 'b'],
    table: [{ x: 1 }, { x: 2 }],
    points: [{ x: 1 }],
    sparse: [[3, { x: 1 }]],
    itemMap: [[1, { id: 3 }]],
    words: [['a', 1]],
    pointPool: [{ x: 1 }],
    bits: [3],
  })
  // The cache has texts and codes then.
  for (const text of holder.dictionary.toArray())
    holder.dictionary.at(holder.dictionary.intern(text))
  return { arena, holder }
}

for (const [name, call] of Object.entries(CALLS)) {
  odd(`${name} returns or throws a named error`, () => {
    const problems: string[] = []
    for (const checked of [false, true]) {
      let { arena, holder } = filled(checked)
      let before = liveState(arena)
      for (const [index, value] of values().entries()) {
        try {
          call(holder, value as never)
          ;({ arena, holder } = filled(checked))
          before = liveState(arena)
        } catch (error) {
          if (!(error instanceof OffheapError)) problems.push(`${index}, ${checked}: ${error}`)
          const change = changed(before, arena)
          if (change !== null) problems.push(`${index}, ${checked}: ${change}`)
        }
      }
    }
    assert.equal(problems, [])
  })
}

odd('views of detached buffers are refused instead of counting as empty', () => {
  const { holder } = filled(false)
  const [words, bytes] = [detached(new Uint32Array(2)), detached(new Uint8Array(2))]
  const { table, points, dictionary, ids, values } = holder
  for (const run of [
    () => table.gather(words),
    () => points.gather(words),
    () => dictionary.internBytes(bytes),
    () => dictionary.findBytes(bytes),
    () => ids.assign(words),
    () => values.assign(words),
  ]) {
    assert.is(codeOf(run), 'INVALID_VALUE')
  }
  assert.equal([table.length, points.length], [2, 1])
})

odd.run()
