/** The writers of a struct with `@csv` or `@ndjson`: functions over rows, and those for programs. */
import { formed } from '../../generated-names.ts'
import type { StructLayout, Type } from '../../ir.ts'
import { columnsOf } from '../../layout/columns.ts'
import { fieldsOf, structsInside } from '../../types.ts'
import { jsonValue } from '../json.ts'
import type { Context } from '../kinds/kind.ts'
import {
  assigns,
  block,
  called,
  docComment,
  inline,
  line,
  lines,
  listed,
  quote,
  type Statement,
} from '../printer.ts'
import { CSV_MODULE } from './csv-fields.ts'
import { inStruct, RowPlaces, type Located } from './locate.ts'
import { NDJSON } from './ndjson-module.ts'
import { putLine } from './put-csv.ts'
import { isFast, putObject } from './put-json.ts'
import { Puts, type Format } from './puts.ts'

/** Returns the writers of a struct; an empty text without the tags. */
export function emitWriters(struct: StructLayout, context: Context): string {
  const { text } = struct
  return [
    ...(text?.csv === true ? [csvWriter(struct, context)] : []),
    ...(text?.ndjson === true ? jsonWriters(struct, context) : []),
  ].join('\n\n')
}

function csvWriter(struct: StructLayout, context: Context): string {
  const { names } = context
  const { name } = struct
  const rows = writeRows(struct, 'csv', CSV_MODULE, context)
  const type = names.runtimeType('CSVWriteOptions', CSV_MODULE)
  const { options, given } = optionsOf(type, rows.dictionaries, context)
  const writer = formed('writeCSV*', name)
  const header = names.helper(`${name}CSVHeader`)
  return [
    rows.text,
    `// prettier-ignore
${listed(`const ${header} =`, rows.columns.map(quote), '')}`,
    `// prettier-ignore
${docComment(`Writes structs of type \`${name}\` as CSV, with a line for each of them.`, '')}
${called(`export function ${writer}`, [...parameters(struct, CSV_MODULE, context), options], ': void {')}
${line({
  callee: names.runtime('writeCSV', CSV_MODULE),
  args: [
    ...['sink', 'rows', 'options', names.value(name), header],
    ...[`[${rows.places.join(', ')}]`, rows.name, given],
  ],
  tail: '',
})('  ')}
}`,
  ].join('\n\n')
}

function jsonWriters(struct: StructLayout, context: Context): string[] {
  const { names } = context
  const { name } = struct
  const json = writeRows(struct, 'json', NDJSON, context)
  const ndjson = hasOwnForm(struct, context)
    ? writeRows(struct, 'ndjson', NDJSON, context)
    : { ...json, text: '' }
  const { options, given } = optionsOf('', ndjson.dictionaries, context)
  const shared = parameters(struct, NDJSON, context)
  const call = (callee: string, args: readonly string[]): string =>
    line({ callee: names.runtime(callee, NDJSON), args, tail: '' })('  ')
  const first = ['sink', 'rows', names.value(name)]
  return [
    json.text,
    ...(ndjson.text === '' ? [] : [ndjson.text]),
    `// prettier-ignore
${docComment(`Writes structs of type \`${name}\` as NDJSON, with a line for each of them.`, '')}
${called(
  `export function ${formed('writeNDJSON*', name)}`,
  [...shared, ...(ndjson.dictionaries.length === 0 ? [] : [options])],
  ': void {',
)}
${call('writeNDJSON', [...first, `[${ndjson.places.join(', ')}]`, ndjson.name, given])}
}`,
    `// prettier-ignore
${docComment(
  `Writes a struct of type \`${name}\` as \`JSON.stringify\` writes what \`toJSON\` returns for it; several ones as an\narray.`,
  '',
)}
${called(`export function ${formed('writeJSON*', name)}`, shared, ': void {')}
${call('writeJSON', [...first, `[${json.places.join(', ')}]`, json.name])}
}`,
  ]
}

/** Returns the parameters that all writers have. */
function parameters({ name }: StructLayout, module: string, { names }: Context): string[] {
  const sink = names.runtimeType('ByteSink', module)
  const rows = names.runtimeType('RecordRows', module)
  return [`sink: ${sink}`, `rows: ${rows}<${names.type(name)}, ${names.type(name, '*.Init')}>`]
}

/** Returns the parameter for the options, and the argument for the dictionaries. */
function optionsOf(
  type: string,
  dictionaries: readonly string[],
  { names }: Context,
): { readonly options: string; readonly given: string } {
  if (dictionaries.length === 0) return { options: `options: ${type} = {}`, given: '[]' }
  const members = dictionaries.map((local) => `readonly ${local}: ${names.type(local)}`)
  const own = `{ readonly dictionaries: { ${members.join('; ')} } }`
  const module = type === '' ? NDJSON : CSV_MODULE
  return {
    options: `options: ${[...(type === '' ? [] : [type]), own].join(' & ')}`,
    given: `${names.runtime('dictionariesOf', module)}(options, [${dictionaries.map(quote).join(', ')}])`,
  }
}

interface RowWriter {
  readonly text: string
  readonly name: string
  readonly places: readonly number[]
  readonly columns: readonly string[]
  readonly dictionaries: readonly string[]
}

/** Returns the function that writes rows. */
function writeRows(
  struct: StructLayout,
  format: Format,
  module: string,
  context: Context,
): RowWriter {
  const { names, layouts } = context
  const { sink, arena, at, out, view, row, mark } = names.locals
  const places = new RowPlaces(context)
  const isTable = canBeTable(struct, context)
  const located: Located = isTable
    ? places.locate(columnsOf(struct, layouts))
    : inStruct(struct, arena, row, 0, layouts)
  const puts = new Puts(context, module, format)
  const { source, walk } = names.locals
  const isSlow = format !== 'csv' && !fieldsOf(struct).every(({ type }) => isFast(type, layouts))
  puts.makeRoom()
  if (isSlow) {
    const type = `${names.runtimeType('Ptr')}<${names.type(struct.name)}>`
    puts.add(
      assigns(`const ${source}`, `${names.value(struct.name)}.at(${arena}, ${row} as ${type})`),
    )
  }
  const columns = format === 'csv' ? putLine(struct, located, puts) : []
  if (format !== 'csv') {
    putObject(located, puts, ({ field }, inner) => {
      const value = inline(jsonValue(field.type, `${source}.${field.name}`, context))
      const convert = `(${walk}) => ${value}`
      inner.roomy(inner.callee('putJSON'), [
        arena,
        value.includes(walk) ? convert : `() => ${value}`,
      ])
    })
    puts.byte(mark)
  }
  const body = puts.done()
  const name = names.helper(`${struct.name}${format.toUpperCase()}Rows`)
  const members = [
    sink === 'sink' ? 'sink' : `sink: ${sink}`,
    arena === 'arena' ? 'arena' : `arena: ${arena}`,
    mark === 'mark' ? 'mark' : `mark: ${mark}`,
    ...(isTable ? ['starts', 'isTable'] : []),
    ...(puts.dictionaries.length === 0 ? [] : ['dictionaries']),
  ]
  const statements: Statement[] = [
    line(`const { ${members.join(', ')} } = rows`),
    ...places.declarations(),
    line(`let ${at} = ${sink}.at$`),
    block(`for (let ${row} = from; ${row} < to; ${row} += step)`, [
      assigns(`${sink}.begin$`, at),
      line(
        puts.usesView
          ? `let ${out} = ${sink}.arena.u8, ${view} = ${sink}.arena.view`
          : `let ${out} = ${sink}.arena.u8`,
      ),
      ...body,
    ]),
    assigns(`${sink}.at$`, at),
  ]
  const rowsType = names.runtimeType('RowSource', module)
  const parameters = [`rows: ${rowsType}`, ...['from', 'to', 'step'].map((one) => `${one}: number`)]
  const text = `// prettier-ignore
${called(`function ${name}`, parameters, ': void {')}
${lines(statements, '  ')}
}`
  return { text, name, places: places.places, columns, dictionaries: puts.dictionaries }
}

/** Returns whether tables can have the struct as their rows. */
function canBeTable(struct: StructLayout, context: Context): boolean {
  return fieldsOf(struct).every(({ type }) => isColumn(type, context))
}

function isColumn(type: Type, context: Context): boolean {
  switch (type.kind) {
    case 'array':
      return isColumn(type.element, context)
    case 'struct':
      return canBeTable(context.layouts.get(type.id)!, context)
    case 'string':
    case 'list':
    case 'own':
    case 'union':
    case 'collection':
    case 'atomic':
      return false
    default:
      return true
  }
}

/** Returns whether NDJSON has another form than JSON: by tags of fields, or the texts of codes. */
function hasOwnForm(struct: StructLayout, context: Context): boolean {
  return fieldsOf(struct).some(({ text, type }) => {
    const isTagged = text !== undefined && (text.key !== null || text.form !== null)
    const isCode = type.kind === 'scalar' && type.dictionary !== undefined
    return isTagged || isCode || hasOwnForms(type, context)
  })
}

function hasOwnForms(type: Type, context: Context): boolean {
  // What is written by `toJSON` has the form of JSON.
  if (!isFast(type, context.layouts)) return false
  if (type.kind === 'array' || type.kind === 'list') {
    const { element } = type
    const isCode = element.kind === 'scalar' && element.dictionary !== undefined
    return isCode || hasOwnForms(element, context)
  }
  if (type.kind !== 'struct') return false
  return structsInside(type).some(({ id }) => hasOwnForm(context.layouts.get(id)!, context))
}
