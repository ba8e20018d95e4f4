import { DataType, tableFromIPC, tableToIPC } from 'apache-arrow'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { toArrow } from '../../src/arrow/to-arrow.ts'
import { Library, Sample$Info } from '../golden/readable/columns.gen.ts'

const arrow = suite('arrow/to-arrow')

arrow('works', () => {
  const arena = new Arena(1 << 20)
  const library = arena.create(Library)
  const { samples, places } = library
  const paris = places.intern('Paris')
  samples.push({ a: -1, g: -5n, i: 2 ** 40, k: 1.5, on: true, kind: 'elf', name: 'häuser', place: paris, maybe: 3, at: { x: 1, place: paris }, to: { x: 2, y: 3, place: paris }, weights: [1, 2, 3], marks: [true, false, true, false, true], places: [paris, paris] })
  samples.push({ a: 2, flag: true, mood: 'angry', note: 'hi' })
  const out = toArrow(samples, Sample$Info, { dictionaries: { Places: places } })
  console.log(String(out.table.schema))
  console.log(JSON.stringify(out.table.toArray(), (k, v) => (typeof v === 'bigint' ? `${v}n` : v)))
  const back = tableFromIPC(tableToIPC(out.table, 'file'))
  assert.is(JSON.stringify(back.toArray(), (k, v) => (typeof v === 'bigint' ? `${v}n` : v)), JSON.stringify(out.table.toArray(), (k, v) => (typeof v === 'bigint' ? `${v}n` : v)))
  void DataType
})

arrow.run()
