/** The code that writes a scalar as text. */
import type { ScalarType, TextForm } from '../../ir.ts'
import { SCALARS } from '../../tables/scalars.ts'
import { elementIndex, type Address } from '../kinds/kind.ts'
import { readView } from '../kinds/scalar.ts'
import { inline } from '../printer.ts'
import type { Puts } from './puts.ts'

/** Most bytes of values, as in `src/text/`. */
const BYTES = { bool: 5, small: 11, wide: 20, float: 25, date: 13, timestamp: 33 }

/** The number of digits of a fraction of a second in each unit. */
const PLACES = { s: 0, ms: 3, us: 6, ns: 9 }

/**
 * Writes the value of a scalar at an address, in the form that its tags give it. Only integers of
 * 31 bits are arguments: V8 allocates larger numbers that are those of a function which it doesn't
 * inline. So 64 bits are passed as words, and floats as a view and an index.
 */
export function putScalar(
  { scalar }: ScalarType,
  form: TextForm | null,
  place: Address,
  puts: Puts,
): void {
  const { domain, view, bytes, highWord, storage } = SCALARS[scalar]!
  const isJSON = puts.format !== 'csv'
  const read = (of: string = view): string => inline(readView(place, of, bytes))
  if (domain.kind === 'truth') return puts.call(BYTES.bool, puts.callee('putBool'), [read()])
  if (highWord !== null) {
    const upper = { ...place, offset: place.offset + 4 }
    const words = [place, upper].map((at) => inline(readView(at, 'i32', 4)))
    const size = storage.kind === 'words' ? '53' : '64'
    const isSigned = String(highWord === 'i32')
    if (form !== null) return putForm(form, words, size, isSigned, puts)
    const isText = isJSON && size === '64'
    if (isText) puts.text('"')
    puts.call(BYTES.wide, puts.callee(`writeInteger${size}`), [...words, isSigned])
    if (isText) puts.text('"')
    return
  }
  if (domain.kind !== 'real') {
    if (form !== null) return putForm(form, [read()], '', '', puts)
    const callee = scalar === 'u32' ? 'writeUnsigned32' : 'writeInteger32'
    puts.call(BYTES.small, puts.callee(callee), [scalar === 'u32' ? read('i32') : read()])
    return
  }
  const viewed = [`${place.arena}.${view}`, elementIndex(place.pointer, place.offset, bytes)]
  const isViewed = !place.packed && storage.kind === 'element'
  if (form !== null) {
    const at = isViewed && form.kind === 'timestamp' ? 'At' : ''
    return putForm(form, isViewed ? viewed : [read()], at, '', puts)
  }
  const callee = isJSON ? 'writeJSONFloat' : 'writeFloat'
  if (storage.kind === 'encoded') {
    puts.call(BYTES.float, puts.callee(`${callee}16`), [read()])
  } else if (!isViewed) puts.call(BYTES.float, puts.callee(callee), [read()])
  else puts.call(BYTES.float, puts.callee(`${callee}${bytes * 8}At`), viewed)
}

/** `size` is the end of the name of the function that takes such a value. */
function putForm(
  form: TextForm,
  value: readonly string[],
  size: string,
  isSigned: string,
  puts: Puts,
): void {
  if (form.kind === 'decimal') {
    const most = Math.max(22, form.scale + 3)
    const sign = isSigned === '' ? [] : [isSigned]
    puts.call(most, puts.callee(`writeDecimal${size}`), [...value, ...sign, String(form.scale)])
    return
  }
  const isJSON = puts.format !== 'csv'
  if (isJSON) puts.text('"')
  if (form.kind === 'date') puts.call(BYTES.date, puts.callee('writeDate'), value)
  else {
    const places = String(PLACES[form.unit])
    puts.call(BYTES.timestamp, puts.callee(`writeTimestamp${size}`), [...value, places])
  }
  if (isJSON) puts.text('"')
}
