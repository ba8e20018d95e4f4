/** The code that writes a scalar as text. */
import type { ScalarType, TextForm } from '../../ir.ts'
import { SCALARS } from '../../tables/scalars.ts'
import type { Address } from '../kinds/kind.ts'
import { readView } from '../kinds/scalar.ts'
import { inline } from '../printer.ts'
import type { Puts } from './puts.ts'

/** Most bytes of values, as in `src/text/`. */
const BYTES = { bool: 5, small: 11, safe: 17, wide: 20, float: 25, date: 13, timestamp: 33 }

/** The number of digits of a fraction of a second in each unit. */
const PLACES = { s: 0, ms: 3, us: 6, ns: 9 }

/** Writes the value of a scalar at an address, in the form that its tags give it. */
export function putScalar(
  { scalar }: ScalarType,
  form: TextForm | null,
  place: Address,
  puts: Puts,
): void {
  const { domain, type, view, bytes, storage, highWord } = SCALARS[scalar]!
  const isJSON = puts.format !== 'csv'
  const read = (): string => inline(readView(place, view, bytes))
  const words = (): string[] => [
    inline(readView(place, 'u32', 4)),
    inline(readView({ ...place, offset: place.offset + 4 }, 'u32', 4)),
  ]
  if (domain.kind === 'truth') return puts.call(BYTES.bool, puts.callee('putBool'), [read()])
  if (type === 'bigint') {
    const isSigned = String(highWord === 'i32')
    if (form !== null) return putForm(form, words(), isSigned, true, puts)
    if (isJSON) puts.text('"')
    puts.call(BYTES.wide, puts.callee('writeInteger64'), [...words(), isSigned])
    if (isJSON) puts.text('"')
    return
  }
  const { names } = puts.context
  const value = (): string => {
    if (storage.kind === 'encoded') return `${names.runtime(storage.decode)}(${read()})`
    if (storage.kind !== 'words') return read()
    const upper = { ...place, offset: place.offset + 4 }
    const high = inline(readView(upper, highWord!, 4))
    return `${names.runtime(storage.read)}(${words()[0]}, ${high})`
  }
  if (form !== null) return putForm(form, [value()], '', false, puts)
  if (domain.kind === 'real') {
    return puts.call(BYTES.float, puts.callee(isJSON ? 'writeJSONFloat' : 'writeFloat'), [value()])
  }
  const most = bytes === 8 ? BYTES.safe : BYTES.small
  puts.call(most, puts.callee('writeInteger'), [value()])
}

function putForm(
  form: TextForm,
  value: readonly string[],
  isSigned: string,
  isWide: boolean,
  puts: Puts,
): void {
  const suffix = isWide ? '64' : ''
  if (form.kind === 'decimal') {
    const most = Math.max(22, form.scale + 3)
    const sign = isWide ? [isSigned] : []
    const args = [...value, ...sign, String(form.scale)]
    return puts.call(most, puts.callee(`writeDecimal${suffix}`), args)
  }
  const isJSON = puts.format !== 'csv'
  if (isJSON) puts.text('"')
  if (form.kind === 'date') puts.call(BYTES.date, puts.callee('writeDate'), value)
  else {
    const places = String(PLACES[form.unit])
    puts.call(BYTES.timestamp, puts.callee(`writeTimestamp${suffix}`), [...value, places])
  }
  if (isJSON) puts.text('"')
}
