/** The table of the fields of a struct with `@csv`, which the run time reads for unusual records. */
import type { StructLayout } from '../../ir.ts'
import { columnName } from '../../layout/record-fields.ts'
import { SCALARS } from '../../tables/scalars.ts'
import type { Context } from '../kinds/kind.ts'
import { literal, type Literal, type Properties } from '../literal.ts'
import type { RowValue } from './row-values.ts'

/** The module of the functions and classes that generated readers and writers of CSV use. */
export const CSV_MODULE = 'offheap/csv'

/** Returns the declaration of the table. */
export function csvFields(
  name: string,
  struct: StructLayout,
  values: readonly RowValue[],
  context: Context,
): string {
  const type = context.names.runtimeType('CSVField', CSV_MODULE)
  const rows = values.map((value) =>
    literal('  ', { properties: propertiesOf(struct, value, context) }, ',\n'),
  )
  return `// prettier-ignore
/** The columns of \`${struct.name}\` in CSV. */
const ${name}: readonly ${type}[] = [
${rows.join('')}]`
}

type Named = Properties['properties']

function propertiesOf(struct: StructLayout, value: RowValue, context: Context): Named {
  const { field, path, presence } = value
  const column = field.text?.column
  return {
    name: path.join('.'),
    column: typeof column === 'number' ? column : columnName(struct, path, context.layouts),
    ...kindOf(value, context),
    optional: presence === null ? undefined : true,
    default: field.hasDefault === true ? defaultOf(value) : undefined,
  }
}

function kindOf({ type, field }: RowValue, { names }: Context): Named {
  switch (type.kind) {
    case 'enum':
      return { kind: 'names', names: { code: names.value(type.local) } }
    case 'text':
      return { kind: 'text', bytes: type.bytes }
    case 'string':
      return { kind: 'text' }
    case 'scalar': {
      if (type.dictionary !== undefined) {
        return { kind: 'code', dictionary: type.dictionary.local }
      }
      const { domain, bytes } = SCALARS[type.scalar]!
      const form = field.text?.form ?? null
      const unit = form?.kind === 'timestamp' ? form.unit : undefined
      if (domain.kind === 'truth') return { kind: 'truth' }
      if (domain.kind === 'real') {
        return unit === undefined ? { kind: 'float', bytes } : { kind: 'timestamp', unit, wide: undefined }
      }
      const range: Named = domain.big
        ? { wide: true, unsigned: domain.least === 0n ? true : undefined }
        : { least: Number(domain.least), most: Number(domain.most) }
      if (unit !== undefined) return { kind: 'timestamp', unit, ...range }
      if (form?.kind === 'date') return { kind: 'date' }
      if (form?.kind === 'decimal') return { kind: 'decimal', scale: form.scale, ...range }
      return { kind: domain.big ? 'wide' : 'whole', ...range }
    }
    default:
      return {}
  }
}

/** Returns the default of a field, also if it is zero. */
function defaultOf({ type, field }: RowValue): Literal {
  if (field.default !== null) return { code: field.default }
  if (type.kind === 'text' || type.kind === 'string') return ''
  const isWide = type.kind === 'scalar' && SCALARS[type.scalar]!.type === 'bigint'
  return { code: isWide ? '0n' : '0' }
}
