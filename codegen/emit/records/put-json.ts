/** The code that writes a value as JSON: the bytes of `JSON.stringify(accessor.toJSON())`. */
import type { BitsType, FieldText, FlagsType, Layouts, ListType, Type } from '../../ir.ts'
import { extentOf } from '../../layout/extent.ts'
import { fieldsOf } from '../../types.ts'
import { address, elementAt, type Address } from '../kinds/kind.ts'
import { readView } from '../kinds/scalar.ts'
import { assigns, inline, line, when } from '../printer.ts'
import { inStruct, type Located, type LocatedField } from './locate.ts'
import { putScalar } from './put-scalar.ts'
import type { Puts } from './puts.ts'

/** Most bytes that a byte of text can become, as in `src/text/write-json-text.ts`. */
const TEXT_BYTES = 6
const OPENING = '{'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)

/** Writes a value without an accessor that the generated code can't write by itself. */
export type PutSlowly = (field: LocatedField, puts: Puts) => void

/**
 * Writes the fields of a struct as an object.
 *
 * @param putSlowly Writes the fields for which `isFast` is false; null if there are none.
 */
export function putObject({ fields }: Located, puts: Puts, putSlowly: PutSlowly | null): void {
  const { at, out } = puts.context.names.locals
  // What comes before the next key; null if a variable has it.
  let before: '{' | ',' | null = '{'
  let mark = ''
  for (const located of fields) {
    const { field, present } = located
    const key = puts.format === 'ndjson' ? (field.text?.key ?? field.name) : field.name
    const name = `${JSON.stringify(key)}:`
    const put = (inner: Puts): void => {
      if (before === null) inner.byte(mark)
      inner.text(before === null ? name : before + name)
      if (isFast(field.type, puts.context.layouts)) putField(located, inner)
      else putSlowly!(located, inner)
    }
    if (present === null) {
      put(puts)
      before = ','
      continue
    }
    if (before === '{') {
      mark = puts.variable('mark')
      puts.add(line(`let ${mark} = ${OPENING}`))
      before = null
    }
    puts.inside(`if (${present})`, (inner) => {
      put(inner)
      if (before === null) inner.add(assigns(mark, String(COMMA)))
    })
  }
  if (before === null) {
    puts.add(when(`${mark} === ${OPENING}`, assigns(`${out}[${at}++]`, mark)))
  }
  puts.text(before === '{' ? '{}' : '}')
}

function putField(located: LocatedField, puts: Puts): void {
  const { field, inner } = located
  if (inner !== null) putObject(inner(), puts, null)
  else if (field.type.kind === 'constant') puts.text(JSON.stringify(field.type.value))
  else putValue(field.type, field.text, located.place(puts), puts)
}

/** Returns whether `putValue` can write values of a type. */
export function isFast(type: Type, layouts: Layouts): boolean {
  switch (type.kind) {
    case 'scalar':
    case 'enum':
    case 'flags':
    case 'bits':
    case 'text':
    case 'string':
    case 'constant':
    case 'pointer':
    case 'reference':
      return true
    case 'struct':
      return fieldsOf(layouts.get(type.id)!).every((field) => isFast(field.type, layouts))
    case 'array':
      return isFast(type.element, layouts)
    case 'list':
      // A struct that owns nothing contains no list of itself.
      return !ownsBlocks(type.element, layouts) && isFast(type.element, layouts)
    default:
      return false
  }
}

/** Returns whether elements of a list own blocks, so that the list counts as an owner. */
function ownsBlocks(type: Type, layouts: Layouts): boolean {
  if (type.kind === 'struct') return layouts.get(type.id)!.owns
  if (type.kind === 'array') return ownsBlocks(type.element, layouts)
  return type.kind === 'list'
}

function putValue(type: Type, text: FieldText | undefined, place: Address, puts: Puts): void {
  const { layouts } = puts.context
  const isNDJSON = puts.format === 'ndjson'
  switch (type.kind) {
    case 'scalar':
      if (isNDJSON && type.dictionary !== undefined) {
        const dictionary = puts.dictionary(type.dictionary.local)
        puts.roomy(puts.callee('putJSONCode'), [dictionary, inline(readView(place, 'u32', 4))])
        return
      }
      putScalar(type, isNDJSON ? (text?.form ?? null) : null, place, puts)
      return
    case 'enum': {
      const most = Math.max(...type.names.map((name) => bytesOf(JSON.stringify(name))))
      const table = puts.table(type.names)
      puts.call(most, `${table}.put`, [`${elementAt(place, 'u8', 1)}!`])
      return
    }
    case 'flags':
    case 'bits':
      putMask(type, place, puts)
      return
    case 'text': {
      const args = [place.arena, address(place), String(type.bytes)]
      puts.call(type.bytes * TEXT_BYTES + 2, puts.callee('putJSONText'), args)
      return
    }
    case 'string':
      puts.roomy(puts.callee('putJSONString'), [place.arena, address(place)])
      return
    case 'constant':
      puts.text(JSON.stringify(type.value))
      return
    case 'pointer':
      puts.call(10, puts.callee('putPointer'), [inline(readView(place, 'u32', 4))])
      return
    case 'reference': {
      const read = `${puts.context.names.runtime('readReference')}(${place.arena}, ${address(place)})`
      puts.call(10, puts.callee('putPointer'), [`${read} ?? 0`])
      return
    }
    case 'struct': {
      const { arena } = place
      const struct = layouts.get(type.id)!
      putObject(inStruct(struct, arena, place.pointer, place.offset, layouts), puts, null)
      return
    }
    case 'array': {
      const index = puts.variable('i')
      puts.text('[')
      puts.repeat(type.length, () =>
        putElements(type.element, index, String(type.length), address(place), place, false, puts),
      )
      puts.text(']')
      return
    }
    case 'list':
      putList(type, place, puts)
      return
    default:
      throw new Error(`no writer of JSON for ${type.kind}`)
  }
}

/** Writes `count` adjacent elements from `first` on, and the commas between them. */
function putElements(
  element: Type,
  index: string,
  count: string,
  first: string,
  { arena, packed }: Address,
  isEndless: boolean,
  puts: Puts,
): void {
  const { at, out } = puts.context.names.locals
  const pointer = puts.variable('p')
  const size = sizeOf(element, puts.context.layouts)
  const head = `for (let ${index} = 0, ${pointer} = ${first}; ${index} < ${count}; ${index}++, ${pointer} += ${size})`
  puts.inside(head, (inner) => {
    if (isEndless) inner.makeRoom()
    inner.add(when(`${index} > 0`, assigns(`${out}[${at}++]`, String(COMMA))))
    inner.count(1)
    putValue(element, undefined, { arena, pointer, offset: 0, packed, field: '', child: '' }, inner)
  })
}

function putList({ element }: ListType, place: Address, puts: Puts): void {
  const { arena } = place
  const size = sizeOf(element, puts.context.layouts)
  const count = puts.variable('n')
  const index = puts.variable('i')
  const at = address(place)
  const require = puts.callee('requireInBlock')
  puts.text('[')
  puts.add(
    line(`${require}(${arena}, ${at}, ${size})`),
    assigns(`const ${count}`, `${arena}.u32[(${at} >>> 2) + 1]!`),
  )
  putElements(element, index, count, `${arena}.u32[${at} >>> 2]!`, place, true, puts)
  puts.text(']')
}

function putMask(type: FlagsType | BitsType, place: Address, puts: Puts): void {
  const { names } = puts.context
  const mask = puts.variable('mask')
  const view = `u${type.bytes * 8}`
  puts.declare(assigns(`const ${mask}`, inline(readView(place, view, type.bytes))))
  const width =
    type.kind === 'flags'
      ? type.names.length
      : type.parts.reduce((bits, part) => bits + part.width, 0)
  if (width < type.bytes * 8) {
    puts.declare(line(`${names.runtime('requireKnownBits')}(${mask}, ${width})`))
  }
  const parts =
    type.kind === 'flags'
      ? type.names.map((name, shift) => ({ name, shift, width: 1 }))
      : type.parts
  parts.forEach(({ name, shift, width: bits }, index) => {
    puts.text(`${index === 0 ? '{' : ','}${JSON.stringify(name)}:`)
    const most = 2 ** bits - 1
    const part = bits === 32 ? mask : `(${mask} >>> ${shift}) & ${most}`
    if (type.kind === 'flags') puts.call(5, puts.callee('putBool'), [part])
    else puts.call(10, puts.callee('writeInteger'), [part])
  })
  puts.text(parts.length === 0 ? '{}' : '}')
}

/** Returns the distance of adjacent elements. */
function sizeOf(type: Type, layouts: Layouts): number {
  return extentOf(type, layouts)!.size
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
