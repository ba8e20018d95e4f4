import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import type { Code } from '../../src/code.ts'
import { convert } from '../../src/operations/convert.ts'
import { examine } from '../../src/operations/examine.ts'
import {
  Airports,
  Carriers,
  copyFlight,
  equalsFlight,
  equalsNetwork,
  Flight,
  Flight$Info,
  fromJSONNetwork,
  hashFlight,
  hashNetwork,
  Network,
} from '../golden/readable/codes.gen.ts'
import { errorOf } from '../support/refusal.ts'

/** `Code<D>` in structs, lists, arrays, rings and columns. */
const codes = suite('collections/dictionary-codes')

function filled(checked = false): Network {
  const network = new Arena(1 << 18, { checked }).create(Network)
  const { airports, carriers } = network
  const [atl, ord, den] = ['ATL', 'ORD', 'DEN'].map((name) => airports.intern(name)) as [
    Code<Airports>,
    Code<Airports>,
    Code<Airports>,
  ]
  const delta = carriers.intern('DL')
  network.flights.push({ from: atl, to: ord, carrier: delta, minutes: 90 })
  network.flights.push({ from: ord, to: den, carrier: delta, minutes: 130, diverted: atl })
  network.byNumber.set(17, { from: den, to: atl, carrier: delta })
  network.open.push(atl)
  network.open.push(den)
  network.hubs = [atl, ord, den, atl]
  network.last.push(ord)
  network.route = [atl, ord]
  return network
}

for (const checked of [false, true]) {
  codes(`are the same in rows, columns, lists, arrays and rings, checked: ${checked}`, () => {
    const network = filled(checked)
    const { airports, carriers, flights, byNumber, open, hubs, last, route } = network
    assert.is(airports.at(flights.at(1).from), 'ORD')
    assert.is(airports.at(flights.at(1).diverted!), 'ATL')
    assert.is(flights.at(0).diverted, undefined)
    assert.equal([...flights.columns.to].slice(0, 2), [2, 3])
    assert.is(airports.at(flights.columns.to[0]!), 'ORD')
    assert.is(carriers.at(byNumber.get(17)!.carrier), 'DL')
    assert.equal(
      open.toArray().map((code) => airports.at(code)),
      ['ATL', 'DEN'],
    )
    assert.is(airports.at(hubs.at(1)), 'ORD')
    assert.is(airports.at(last.at(0)), 'ORD')
    assert.equal([...route], [1, 2])
    flights.at(0).from = airports.intern('JFK')
    flights.set(1, { to: airports.find('JFK')! })
    assert.equal([flights.at(0).from, flights.at(1).to], [4, 4])
    open.set(0, airports.intern('LAX'))
    assert.is(airports.at(open.at(0)), 'LAX')
    assert.equal(examine(network), [])
  })
}

codes(
  'are numbers in JSON, which become the same codes with the dictionaries of the same document',
  () => {
    const network = filled()
    const json = JSON.parse(JSON.stringify(network)) as Network.JSON
    assert.is(json.flights[1]!.from, 2)
    assert.is(json.airports[json.flights[1]!.from], 'ORD')
    const copy = fromJSONNetwork(new Arena(1 << 18), json)
    assert.ok(equalsNetwork(copy, network))
    assert.is(hashNetwork(copy), hashNetwork(network))
    const converted = convert(network, Network, new Arena(1 << 18))
    assert.equal(converted.toJSON(), network.toJSON())
  },
)

codes('are restored in any order of the fields of a document', () => {
  const network = filled()
  const entries = Object.entries(network.toJSON())
  for (const order of [entries, entries.toReversed()]) {
    const json: unknown = JSON.parse(JSON.stringify(Object.fromEntries(order)))
    const copy = fromJSONNetwork(new Arena(1 << 18), json)
    assert.ok(equalsNetwork(copy, network))
    assert.is(hashNetwork(copy), hashNetwork(network))
    assert.is(copy.airports.at(copy.flights.at(1).to), 'DEN')
  }
})

codes('are compared and copied as numbers, whatever their texts are', () => {
  const network = filled()
  const other = new Arena(1 << 18).create(Network, network.toJSON() as Network.Init)
  assert.ok(equalsNetwork(other, network))
  other.airports = ['', 'ORD', 'ATL', 'DEN']
  assert.not(equalsNetwork(other, network))
  const flight = Flight.create(other.arena, { from: 1 as Code<Airports> })
  const same = Flight.create(network.arena, { from: 1 as Code<Airports> })
  assert.ok(equalsFlight(flight, same))
  assert.is(hashFlight(flight), hashFlight(same))
  same.to = network.airports.find('DEN')!
  copyFlight(flight, same)
  assert.is(flight.to, 3)
})

codes('documents whose texts have other codes than their indices are refused', () => {
  const json = filled().toJSON()
  for (const [airports, path] of [
    [['ATL', 'ORD', 'DEN'], 'network.airports[0]'],
    [['', 'ATL', 'ORD', 'ATL'], 'network.airports[3]'],
    [['', 'ATL', ''], 'network.airports[2]'],
    [['', 'ATL', 7], 'network.airports[2]'],
    ['ATL', 'network.airports'],
  ] as const) {
    const arena = new Arena(1 << 18)
    const { code, message } = errorOf(() => fromJSONNetwork(arena, { ...json, airports }))
    assert.is(code, 'INVALID_JSON')
    assert.ok(message.startsWith(`${path}: `), message)
    assert.is(arena.blockCount, 0)
  }
  assert.is(fromJSONNetwork(new Arena(1 << 18), { airports: [] }).airports.length, 1)
})

codes('a struct by itself can have a code of a dictionary that stands alone', () => {
  const arena = new Arena(1 << 16)
  const airports = Airports.create(arena, ['ATL'])
  const flight = arena.create(Flight, { from: airports.find('ATL')!, carrier: 0 as Code<Carriers> })
  assert.is(airports.at(flight.from), 'ATL')
  assert.is(flight.to, 0)
  assert.is(airports.at(flight.to), '')
})

codes('the table of a struct has the dictionary of each code', () => {
  const [from, , carrier, , minutes] = Flight$Info.fields.map(({ type }) => type)
  const nameOf = (type: unknown): string | undefined =>
    (type as { dictionary?: () => { name: string } }).dictionary?.().name
  assert.equal([from, carrier, minutes].map(nameOf), ['Airports', 'Carriers', undefined])
})

const schema = (field: string, more = ''): string => `
import type { Code, Dictionary, List, Pool, u32 } from 'offheap/schema'
export type Names = Dictionary
export type Others = Dictionary
export interface Part { a: u32 }
export type Parts = Pool<Part>
${more}
export interface Body { field: ${field} }
`

function hashOf(text: string): string {
  const { outputs, errors } = compile([{ path: 'a.struct.ts', text }], undefined, {
    kinds: ['ir'],
  })
  assert.equal(errors, [])
  const { structs } = JSON.parse(outputs[0]!.text) as { structs: { name: string; hash: string }[] }
  return structs.find(({ name }) => name === 'Body')!.hash
}

codes('the dictionary of a code is a part of the hash of a layout', () => {
  const hashes = ['Code<Names>', 'Code<Others>', 'u32', 'List<Code<Names>>', 'List<u32>'].map(
    (field) => hashOf(schema(field)),
  )
  assert.is(new Set(hashes).size, hashes.length)
  assert.is(hashOf(schema('Alias', 'export type Alias = Code<Names>')), hashes[0])
})

codes('refuses what is not a dictionary with a name', () => {
  for (const field of [
    'Code',
    'Code<Part>',
    'Code<Parts>',
    'Code<u32>',
    'Code<Dictionary>',
    'Code<Names, Others>',
    'List<Code<Part>>',
  ]) {
    const { errors } = compile([{ path: 'a.struct.ts', text: schema(field) }])
    assert.equal(
      errors.map(({ code }) => code),
      ['CODE_ARGUMENT'],
      field,
    )
  }
})

codes.run()
