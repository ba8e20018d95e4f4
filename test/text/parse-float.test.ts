import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseFloat64, parseFloatName } from '../../src/text/parse-float.ts'
import { floatFailure } from '../support/float-texts.ts'
import { seeds } from '../support/random.ts'
import { same } from '../support/same.ts'
import { TextBytes } from '../support/text-bytes.ts'

const parseFloats = suite('text/parse-float')
const text = new TextBytes()

function read(digits: string): number {
  const { bytes, start, end } = text.set(digits)
  return parseFloat64(bytes, start, end)
}

parseFloats('reads 200,000 random texts exactly as Number does', () => {
  for (const seed of seeds(20)) assert.is(floatFailure(seed, 10_000), undefined)
})

parseFloats('reads numbers at the limits of doubles exactly as Number does', () => {
  const digits = [
    ...['0', '-0', '+0', '00', '-0.0', '0e5', '.5', '5.', '-.5e3', '+5.e-3', '1E5', '0.1', '00.5'],
    ...['9007199254740991', '9007199254740992', '9007199254740993', '9007199254740995'],
    ...['1.7976931348623157e308', '1.7976931348623158e308', '1.7976931348623159e308', '2e308'],
    ...['2.2250738585072011e-308', '2.2250738585072014e-308', '4.9406564584124654e-324'],
    ...['2.4703282292062327e-324', '2.4703282292062328e-324', '5e-324', '1e-323', '7e-324'],
    ...['1e22', '1e23', '8.41e21', '9.5e-22', '123456789012345678', '18446744073709551615'],
    ...['18446744073709551616', '9999999999999999999', '10000000000000000000.5'],
    ...['1e400', '-1e400', '1e-400', '-1e-400', '1e309', '0.1e309', '179769313486231570e291'],
  ]
  for (const each of digits) same(read(each), Number(each), each)
})

parseFloats('decides the middle of two doubles by a digit after 900 zeros', () => {
  const zeros = '0'.repeat(900)
  same(read(`9007199254740993.${zeros}`), 9007199254740992)
  same(read(`9007199254740993.${zeros}1`), 9007199254740994)
  same(read(`9007199254740992.${'9'.repeat(900)}`), 9007199254740992)
})

parseFloats('reads any number of zeros, and exponents of any length', () => {
  const zeros = '0'.repeat(100_000)
  same(read(`0.${zeros}1e100001`), 1)
  same(read(`1${zeros}e-100000`), 1)
  same(read(`1e${'9'.repeat(100_000)}`), Infinity)
  same(read(`-1e-${'9'.repeat(100_000)}`), -0)
  same(read(`0e${'9'.repeat(100_000)}`), 0)
  same(read(`1e${zeros}5`), 1e5)
})

parseFloats('returns NaN for any other text', () => {
  const others = [
    ...['', '.', '-', '+', '-.', 'e5', '.e5', '1e', '1e+', '1e-', '1e5.', '1e5e5', '1.2.3', '--1'],
    ...['+-1', '1-', ' 1', '1 ', '1_0', '0x10', '0b1', '1n', '1,5', 'NaN', 'Infinity', 'inf', '1f'],
    ...['1e 5', '½', '/', ':', '1/', '1:', '1\0', '\t1'],
  ]
  for (const other of others) same(read(other), NaN, other)
})

parseFloats('reads the names of numbers in any case', () => {
  const named = (name: string): number => {
    const { bytes, start, end } = text.set(name)
    return parseFloatName(bytes, start, end)
  }
  for (const name of ['NaN', 'nan', 'NAN', '-nan']) same(named(name), NaN, name)
  for (const name of ['inf', 'Infinity', '+INF', 'infinity']) same(named(name), Infinity, name)
  for (const name of ['-inf', '-Infinity']) same(named(name), -Infinity, name)
  for (const name of ['', '-', 'na', 'infinit', 'infinityy', '5', 'n\0n']) {
    same(named(name), 0, name)
  }
})

parseFloats.run()
