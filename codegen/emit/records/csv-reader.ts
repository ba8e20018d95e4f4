/** The reader of CSV for a struct: a class with the loop over records, and two functions. */
import { formed } from '../../generated-names.ts'
import type { StructLayout } from '../../ir.ts'
import type { Context } from '../kinds/kind.ts'
import {
  assigns,
  block,
  branches,
  called,
  classText,
  docComment,
  line,
  method,
  returns,
  when,
  type Statement,
} from '../printer.ts'
import { CSV_MODULE, csvFields } from './csv-fields.ts'
import { scanField } from './csv-scan.ts'
import { declareValues, rowValues, takeOver, type RowValue } from './row-values.ts'
import { ownedOffsets, rowWrites } from './row-writes.ts'
import { readerTypes } from './text-functions.ts'

/** The reasons to return to the reader, as `src/records/record-reader.ts` has them. */
const [END, FULL, SLOW] = [0, 1, 2]

/** Returns the reader of a struct with the tag `@csv`; an empty text for others. */
export function emitCsvReader(struct: StructLayout, context: Context): string {
  if (struct.text?.csv !== true) return ''
  const { names } = context
  const { name } = struct
  const values = rowValues(struct, context)
  const fields = names.helper(`${name}Columns`)
  const reader = names.helper(`${name}CSV`)
  const own = names.type(name)
  const { target, options, isOptional } = readerTypes(
    ...([struct, values, CSV_MODULE, 'CSVOptions', context] as const),
  )
  const { source } = names.locals
  const base = `${names.runtime('CSVReader', CSV_MODULE)}<${own}, ${names.type(name, '*.Init')}>`
  const owned = ownedOffsets(values)
  const text = classText(`Reads CSV as \`${name}\`.`, `class ${reader} extends ${base} {`, [
    method(null, `  constructor(into: ${target}, options: ${options}) {`, [
      line(`super(${names.value(name)}, into, options, ${fields})`),
    ]),
    ...(owned.length === 0
      ? []
      : [
          method(null, '  protected override owned$(): readonly number[] {', [
            returns(`[${owned.join(', ')}]`),
          ]),
        ]),
    method(null, '  protected override run$(): number {', loop(struct, values, context)),
  ])
  const summary = names.runtimeType('RecordSummary', CSV_MODULE)
  const pending = names.runtimeType('PendingSummary', CSV_MODULE)
  const given = isOptional ? `options: ${options} = {}` : `options: ${options}`
  const parse = formed('parseCSV*', name)
  const read = formed('readCSV*', name)
  const bytes = `bytes: ${names.runtimeType('Arena')}['u8']`
  const sourceType = names.runtimeType('RecordSource', CSV_MODULE)
  const parameters = [`into: ${target}`, given]
  return [
    csvFields(fields, struct, values, context),
    text,
    `// prettier-ignore
${docComment(
  `Reads the CSV in \`bytes\` as structs of type \`${name}\`, into a table, a list or a pool, or one by one into\na function.`,
  '',
)}
${called(`export function ${parse}`, [bytes, ...parameters], `: ${summary} {`)}
  return ${names.runtime('parseRecords', CSV_MODULE)}(new ${reader}(into, options), bytes)
}`,
    `// prettier-ignore
${docComment(
  `Reads a file, a stream or bytes as \`${parse}\` does.`,
  '',
)}
${called(`export function ${read}`, [`${source}: ${sourceType}`, ...parameters], `: ${pending} {`)}
  return ${names.runtime('readRecords', CSV_MODULE)}(() => new ${reader}(into, options), ${source})
}`,
  ].join('\n\n')
}

/** Returns the body of the method that reads the plain records of the window. */
function loop(
  struct: StructLayout,
  values: readonly RowValue[],
  context: Context,
): Statement[] {
  const { row } = context.names.locals
  const leave = [line('window.at = at')]
  const { before, write } = rowWrites(struct, values, leave, context)
  const uses = usesOf(values)
  const caches = values.filter(uses.cache)
  const members = [
    ...['window', 'plan', 'limit', 'separator', 'marks', 'special'],
    ...(uses.optional ? ['isEmptyMissing'] : []),
    ...(uses.powers ? ['powers'] : []),
    ...(uses.scales ? ['scales'] : []),
    ...(caches.length > 0 ? ['caches'] : []),
  ]
  const skipped = [
    line('c = bytes[at]!'),
    line('while (special[c] === 0) c = bytes[++at]!'),
  ]
  const fieldCases = values.map((value): Statement =>
    block(`case ${value.index}:`, [...scanField(value, context), line('break')]),
  )
  const parse = [
    block(`if (at >= end || ${row} >= limit)`, [
      ...leave,
      assigns('this.row', row),
      returns(`at >= end ? ${END} : ${FULL}`),
    ]),
    ...(uses.source ? [line('source = bytes')] : []),
    // An empty line isn't a record.
    when('last === 0 && special[bytes[at]!] !== 0', line('break fields')),
    block('for (let column = 0; column <= last; column++)', [
      block('switch (plan[column])', [...fieldCases, block('default:', skipped)]),
      branches(
        'column === last',
        [when('c === 13', line('c = bytes[++at]!')), when('c !== 10', line('break fields'))],
        [when('c !== separator', line('break fields'))],
      ),
      line('at++'),
    ]),
    when('at - begin > most', line('break fields')),
  ]
  return [
    line(`const { ${members.join(', ')} } = this`),
    line(`const { bytes, ${caches.length > 0 ? 'view, ' : ''}end } = window`),
    line('const last = plan.length - 1, { most } = this'),
    ...(caches.length > 0
      ? [
          line('const separatorPattern = (separator * 0x101_0101) | 0'),
          line('const endPattern = (this.lineEnd * 0x101_0101) | 0'),
          ...caches.map(({ index }) => line(`const cache${index} = caches[${index}]!`)),
        ]
      : []),
    ...before,
    line(`let at = window.at, ${row} = this.row, { isPending } = this, c = 0${uses.digit ? ', digit = 0' : ''}`),
    ...(uses.source ? [line('let source = bytes')] : []),
    ...declareValues(values),
    block('for (;;)', [
      line('const begin = at'),
      block('fields:', [
        branches(
          'isPending',
          [
            line('isPending = this.isPending = false'),
            ...(uses.source ? [line('source = this.texts')] : []),
            ...takeOver(values),
          ],
          parse,
        ),
        ...write,
        line('continue'),
      ]),
      line('window.at = begin'),
      assigns('this.row', row),
      returns(String(SLOW)),
    ]),
  ]
}

interface Uses {
  readonly optional: boolean
  readonly powers: boolean
  readonly scales: boolean
  readonly source: boolean
  readonly digit: boolean
  readonly cache: (value: RowValue) => boolean
}

/** Returns which members of the reader the loop uses. */
function usesOf(values: readonly RowValue[]): Uses {
  const text = values.map((value) => value.form).includes('text')
  const code = values.map((value) => value.form).includes('code')
  const cache = ({ form, type }: RowValue): boolean =>
    form === 'code' || type.kind === 'enum' || (type.kind === 'scalar' && type.scalar === 'bool')
  const formOf = (value: RowValue): string | undefined => value.field.text?.form?.kind
  const isFloat = ({ type }: RowValue): boolean =>
    type.kind === 'scalar' && /^f/.test(type.scalar)
  return {
    optional: values.some(({ present }) => present !== null),
    powers: values.some((value) => isFloat(value) && formOf(value) === undefined),
    scales: values.some((value) => formOf(value) === 'decimal'),
    source: text || code,
    digit: values.some(
      (value) =>
        value.type.kind === 'scalar' &&
        !cache(value) &&
        value.form === 'number' &&
        (formOf(value) === undefined || formOf(value) === 'decimal') &&
        !['i53', 'u53'].includes(formOf(value) === 'decimal' ? '' : value.type.scalar),
    ),
    cache,
  }
}
