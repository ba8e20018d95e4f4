/** The reader of a struct with `@ndjson`: a class with the fast loop, and the functions that use it. */
import { formed } from '../../generated-names.ts'
import type { StructLayout } from '../../ir.ts'
import { unreadable } from '../../layout/ndjson-fields.ts'
import type { Context } from '../kinds/kind.ts'
import { literal } from '../literal.ts'
import {
  assigns,
  block,
  called,
  docComment,
  line,
  lines,
  when,
  type Statement,
} from '../printer.ts'
import { describeMembers, recordObject, type Member, type MemberObject } from './ndjson-fields.ts'
import { orderName, readObject } from './ndjson-loop.ts'
import { NDJSON } from './ndjson-module.ts'
import { cacheName, leafName, LEAVE, usesLeaf } from './ndjson-values.ts'
import { declareValues, rowValues, takeOver, type RowValue } from './row-values.ts'
import { ownedOffsets, rowWrites } from './row-writes.ts'
import { readerTypes } from './text-functions.ts'

/** The reasons to leave the loop, as `src/records/record-reader.ts` has them. */
const [END, FULL, SLOW] = [0, 1, 2]

/** Returns the reader of `struct`; an empty text for a struct without `@ndjson`. */
export function emitNdjsonReader(struct: StructLayout, context: Context): string {
  if (struct.text?.ndjson !== true) return ''
  const { names } = context
  const { name } = struct
  const reason = unreadable(struct, context.layouts)
  if (reason !== null) return `// \`${name}\` has no reader of NDJSON: ${reason}.`
  const values = rowValues(struct, context)
  const object = recordObject(struct, values, context)
  const fields = names.helper(`${name}JSONFields`)
  const reader = names.helper(`${name}NDJSON`)
  const base = `${names.runtime('NDJSONReader', NDJSON)}<${name}, ${name}.Init>`
  const description = literal(
    `const ${fields}: readonly ${names.runtimeType('JSONField', NDJSON)}[] = `,
    describeMembers(object, context),
    '',
  )
  const owned = ownedOffsets(values)
  return `// prettier-ignore
/** The members of \`${name}\` in JSON. */
${description}

// prettier-ignore
/** Reads records of \`${name}\` from NDJSON. */
class ${reader} extends ${base} {
${lines(constructorOf(struct, values, fields, context), '  ')}
${
  owned.length === 0
    ? ''
    : `\n  protected override owned$(): readonly number[] { return [${owned.join(', ')}] }\n`
}
  protected override run$(): number {
${lines(runBody(struct, values, object, context), '    ')}
  }
}

${functions(struct, values, reader, context)}`
}

function constructorOf(
  { name }: StructLayout,
  values: readonly RowValue[],
  fields: string,
  { names }: Context,
): Statement[] {
  const dictionaries = values.flatMap(({ type, index }): Statement[] =>
    type.kind === 'scalar' && type.dictionary !== undefined
      ? [line(`this.useDictionary(options, ${index}, '${type.dictionary.local}')`)]
      : [],
  )
  return [
    block('constructor(into: unknown, options: object)', [
      line(`super(${names.value(name)}, into, options, ${fields}, ${values.length})`),
      ...dictionaries,
    ]),
  ]
}

/** Returns the statements of the loop. */
function runBody(
  struct: StructLayout,
  values: readonly RowValue[],
  object: MemberObject,
  context: Context,
): Statement[] {
  const { row, source } = context.names.locals
  const leave = [assigns('window.at', 'at'), assigns('this.row', row)]
  const { before, write } = rowWrites(struct, values, leave, context)
  const constants = values.flatMap((value): Statement[] => {
    const { type, index, form } = value
    if (form === 'code' || type.kind === 'enum') {
      return [assigns(`const ${cacheName(value)}`, `this.caches[${index}]!`)]
    }
    return usesLeaf(value) ? [assigns(`const ${leafName(value)}`, `this.leaf$(${index})`)] : []
  })
  const orders = objectsOf(object).map((one) =>
    assigns(`const ${orderName(one)}`, `this.keys$[${one.number}]!.next`),
  )
  const texts = values.filter(({ form }) => form === 'text' || form === 'code')
  const returning = (status: number): Statement[] => [...leave, line(`return ${status}`)]
  const record = block('record:', [
    ...(texts.length === 0 ? [] : [assigns(source, 'bytes'), assigns('cursor.used', '0')]),
    ...readObject(object, context),
    when('bytes[at] === 0x0d', line('at++')),
    when('bytes[at] !== 0x0a || at - begin > longest', LEAVE),
    line('at++'),
    ...gathered(texts, source),
    line('break fields'),
  ])
  return [
    line('const { window, cursor$: cursor, limit } = this'),
    line('const { bytes, view, end } = window'),
    ...(texts.length === 0 ? [] : [assigns(`let ${source}: Uint8Array`, 'bytes')]),
    assigns('const longest', 'this.settings.maxRecordBytes'),
    ...before,
    ...constants,
    ...orders,
    ...declareValues(values),
    assigns(`let ${row}`, 'this.row'),
    assigns('let at', 'window.at'),
    assigns('let isPending', 'this.isPending'),
    block('for (;;)', [
      block(`if (${row} >= limit)`, returning(FULL!)),
      block('fields:', [
        block('if (isPending)', [
          ...takeOver(values),
          assigns('isPending', 'this.isPending = false'),
          ...(texts.length === 0 ? [] : [assigns(source, 'this.texts')]),
          line('break fields'),
        ]),
        block('if (at >= end)', returning(END!)),
        assigns('const begin', 'at'),
        record,
        assigns('at', 'begin'),
        ...returning(SLOW!),
      ]),
      ...write,
    ]),
  ]
}

/**
 * Returns the statements that copy all texts of a record to the decoded ones, if there are any of
 * these, so that they have one source.
 */
function gathered(texts: readonly RowValue[], source: string): Statement[] {
  if (texts.length === 0) return []
  const starts = texts.map(({ start, form, value }) =>
    form === 'code' ? `(${value} < 0 ? ${start} : 0)` : start,
  )
  const moves = texts.flatMap(({ start, end, form, value }): Statement[] => {
    const move = [
      assigns('const length', `${end} - (${start} < 0 ? ~${start} : ${start})`),
      assigns(start, `this.gather$(${start}, ${end})`),
      assigns(end, `${start} + length`),
    ]
    return [block(form === 'code' ? `if (${value} < 0)` : '', move)]
  })
  return [block(`if ((${starts.join(' | ')}) < 0)`, [...moves, assigns(source, 'cursor.scratch')])]
}

function objectsOf(object: MemberObject): MemberObject[] {
  const inner = object.members.flatMap(({ object: one }: Member) =>
    one === null ? [] : objectsOf(one),
  )
  return [object, ...inner]
}

/** Returns the exported functions. */
function functions(
  struct: StructLayout,
  values: readonly RowValue[],
  reader: string,
  context: Context,
): string {
  const { names } = context
  const { name } = struct
  const { source } = names.locals
  const { target, options, isOptional } = readerTypes(
    ...([struct, values, NDJSON, 'RecordOptions', context] as const),
  )
  const parse = formed('parseNDJSON*', name)
  const read = formed('readNDJSON*', name)
  const parameters = [`into: ${target}`, `options: ${options}${isOptional ? ' = {}' : ''}`]
  const bytes = `bytes: ${names.runtimeType('Arena')}['u8']`
  const summary = names.runtimeType('RecordSummary', NDJSON)
  return `// prettier-ignore
${docComment(
  `Reads the NDJSON in \`bytes\` as structs of type \`${name}\`, into a table, a list or a pool, or one by one into\na function.`,
  '',
)}
${called(`export function ${parse}`, [bytes, ...parameters], `: ${summary} {`)}
  return ${names.runtime('parseRecords', NDJSON)}(new ${reader}(into, options), bytes)
}

// prettier-ignore
${docComment(`Reads a file, a stream or bytes as \`${parse}\` does.`, '')}
${called(
  `export function ${read}`,
  [`${source}: ${names.runtimeType('RecordSource', NDJSON)}`, ...parameters],
  `: ${names.runtimeType('PendingSummary', NDJSON)} {`,
)}
  return ${names.runtime('readRecords', NDJSON)}(() => new ${reader}(into, options), ${source})
}`
}
