/** The accessor class of the rows of a table, and of the structs inside of them. */
import { companionsOf, yielding } from '../../generated-names.ts'
import type { FieldLayout, StructId, StructLayout, Type } from '../../ir.ts'
import { columnsOf, type FieldColumns, type StructColumns } from '../../layout/columns.ts'
import { renamed } from '../../resolve/draft.ts'
import { attempting, initTypes, valueType } from '../field.ts'
import { childAt, type Address, type Context } from '../kinds/kind.ts'
import { declared, typed } from '../print-type.ts'
import {
  assigns,
  branches,
  call,
  classText,
  inline,
  line,
  lines,
  method,
  quote,
  returns,
  when,
  type Statement,
} from '../printer.ts'

/** Number of words of a table's head before the pointers to the columns. */
export const HEAD_WORDS = 4

/** Returns a type with the names that the file has for the structs and named types in it. */
export function localType(type: Type, { names }: Context): Type {
  return renamed(type, ({ id }) => names.localOf(id)) ?? type
}

function localField(field: FieldLayout, context: Context): FieldLayout {
  return { ...field, type: localType(field.type, context) }
}

/** Returns the columns as `TableHead` takes them. */
function cellsText({ columns }: StructColumns): string {
  return `[${columns.flatMap(({ offset, size }) => [offset, size]).join(', ')}]`
}

/**
 * Returns the name of the accessor class of rows.
 *
 * @param tracks Whether setters record the rows that they write.
 */
export function rowClass(id: StructId, tracks: boolean, context: Context): string {
  const { names, layouts, helper } = context
  const stem = `${names.localOf(id)}${tracks ? 'Dirty' : ''}Row`
  return helper(stem, id, (name) =>
    rowText(name, columnsOf(layouts.get(id)!, layouts), tracks, context),
  )
}

function rowText(name: string, columns: StructColumns, tracks: boolean, context: Context): string {
  const { struct } = columns
  const { names } = context
  const local = names.localOf(struct.id)
  const type = names.value(local)
  const { arena, field, index, value, row } = names.locals
  const fields = columns.fields.map((one) => ({ ...one, field: localField(one.field, context) }))
  const members = new Set(fields.map(({ field }) => field.name))
  const position = yielding('index', (name) => members.has(name))
  members.add(position)
  const head = names.runtime('TableHead')
  const cells = cellsText(columns)
  const groups = [
    [
      `  static readonly typeName = ${quote(struct.name)}`,
      `  static readonly inspect$: void = /*@__PURE__*/ ${names.runtime('inspectable')}(() => ${name})`,
      `  static readonly head$: ${head}<typeof ${type}> =`,
      `    /*@__PURE__*/ new ${head}(() => ${type}, ${cells}${tracks ? ', true' : ''})`,
      `  static readonly position$ = ${quote(position)}`,
      method(null, `  static get offsets(): typeof ${type}.offsets {`, [
        returns(`${type}.offsets`),
      ]),
      method(null, `  static types$(): readonly ${names.runtimeType('FieldType')}[] {`, [
        returns(`${type}.types$()`),
      ]),
    ].join('\n'),
    method(
      null,
      `  constructor(${arena}: ${names.runtimeType('Arena')}, ${field}: number, ${row}: number, ${index}: number) {`,
      [
        line(
          `this.arena = ${arena}; this.table$$ = ${field}; this.row$ = ${row}; this.first$ = ${index}`,
        ),
      ],
    ),
    [
      method(null, `  get type$(): typeof ${type} {`, [returns(type)]),
      method(
        'Index of the row. Assign it to move the accessor to another row.',
        `  get ${position}(): number {`,
        [returns('this.row$')],
      ),
      method(null, `  set ${position}(${value}: number) {`, [
        when(
          `!(typeof ${value} === 'number' && ${value} >>> 0 === ${value})`,
          line(`throw ${names.runtime('notRow')}(${value})`),
        ),
        assigns('this.row$', value),
      ]),
    ].join('\n'),
    method('Returns the fields as plain values.', `  toJSON(): ${names.type(local, '*.JSON')} {`, [
      returns(call(names.value(local, 'toJSON*'), [`this as unknown as ${names.type(local)}`])),
    ]),
    ...cellMethods(
      context,
      fields.some(({ field, cell }) => cell !== null && !isHot(field.type)),
      fields.some(({ presence }) => presence !== null),
    ),
    fields.map((one) => fieldMembers(one, struct, tracks, members, context)).join('\n'),
  ]
  const properties = `// prettier-ignore
interface ${name} {
  arena: ${names.runtimeType('Arena')}; table$$: number; row$: number; first$: number
}`
  const doc = `A row of a table of \`${local}\`, or such a struct in a row.`
  const text = classText(doc, `class ${name} implements ${names.runtimeType('TableRow')} {`, groups)
  return `${properties}\n\n${text}`
}

/** Returns the methods that find cells, for code that isn't in loops. */
function cellMethods({ names }: Context, hasCells: boolean, hasBits: boolean): string[] {
  if (!hasCells && !hasBits) return []
  const { index, value } = names.locals
  const column = `${names.runtime('columnAt')}(this.arena, this.table$$, this.first$ + ${index})`
  const cells = [
    method(null, `  private at$(${index}: number, ${value}: number): number {`, [
      returns(`${column} + this.row$ * ${value}`),
    ]),
  ]
  const bits = (): string[] => [
    method(null, `  private has$(${index}: number): boolean {`, [
      returns(`${names.runtime('bitAt')}(this.arena, ${column}, this.row$) !== 0`),
    ]),
    method(null, `  private put$(${index}: number, ${value}: 0 | 1): void {`, [
      line(`${names.runtime('setBit')}(this.arena, ${column}, this.row$, ${value})`),
    ]),
  ]
  return [[...(hasCells ? cells : []), ...(hasBits ? bits() : [])].join('\n')]
}

/**
 * Returns whether values of a type are one element of a view. Their getters and setters find the
 * cell without a call, which would keep V8 from inlining all accesses of a loop (measured on Node
 * 20: 40 ns a row instead of 10).
 */
function isHot({ kind }: Type): boolean {
  return kind === 'scalar' || kind === 'enum' || kind === 'pointer'
}

/** Returns the statements that make the local variable `ptr` the address of a cell. */
function addressOf(type: Type, column: number, size: number, { names }: Context): Statement[] {
  const { ptr, u32 } = names.locals
  if (!isHot(type)) return [assigns(`const ${ptr}`, `this.at$(${column}, ${size})`)]
  const first = column === 0 ? 'this.first$' : `this.first$ + ${column}`
  const row = size === 1 ? 'this.row$' : `this.row$ * ${size}`
  return [
    assigns(`const ${u32}`, 'this.arena.u32'),
    assigns(`const ${ptr}`, `${u32}[(${u32}[this.table$$ >>> 2]! >>> 2) + ${first}]! + ${row}`),
  ]
}

function fieldMembers(
  { field, first, presence, inner, cell }: FieldColumns,
  struct: StructLayout,
  tracks: boolean,
  members: Set<string>,
  context: Context,
): string {
  const { names } = context
  const { name, type, doc, readonly, size } = field
  const { ptr, value } = names.locals
  const kind = context.kind(type)
  const place: Address = {
    ...{ arena: 'this.arena', pointer: ptr, offset: 0, packed: false },
    ...{ field: `${struct.name}.${name}`, child: '' },
  }
  const at = addressOf(type, first, size, context)
  const isAbsent = `!this.has$(${presence})`
  const unless = (value: string): Statement[] =>
    presence === null ? [] : [when(isAbsent, returns(value))]
  const present = presence === null ? [] : [line(`this.put$(${presence}, 1)`)]
  const absentNow = line(`this.put$(${presence}, 0)`)
  const once = (body: (ptr: string) => readonly Statement[]): readonly Statement[] => {
    const uses = lines(body('@'), '').split('@').length - 1
    return uses > 1 || isHot(type) ? [...at, ...body(ptr)] : body(`this.at$(${first}, ${size})`)
  }
  const marked = tracks
    ? [
        line(
          call(names.runtime('markRows'), [
            'this.arena',
            'this.table$$',
            'this.row$',
            'this.row$ + 1',
          ]),
        ),
      ]
    : []
  const getter = (type: string, body: readonly Statement[]): string =>
    method(doc, typed(`  get ${name}():`, type, ' {'), [...unless('undefined'), ...body])
  const setter = (types: readonly string[], body: readonly Statement[]): string[] => {
    if (readonly) return []
    const given = presence === null ? types : [...types, 'null', 'undefined']
    const head = declared(`  set ${name}`, [value], given, ' {')
    return [method(null, head, [...body, ...marked])]
  }
  const absent = `${value} === undefined || ${value} === null`

  if (inner !== null) {
    const local = names.localOf(inner.struct.id)
    const innerClass = rowClass(inner.struct.id, tracks, context)
    const start = first === 0 ? 'this.first$' : `this.first$ + ${first}`
    const made = call(`new ${innerClass}`, ['this.arena', 'this.table$$', 'this.row$', start])
    const put = call(names.runtime('putRow'), [
      inline(made),
      value,
      `${innerClass}.head$`,
      presence === null ? 'false' : isAbsent,
      names.value(local, 'init*'),
    ])
    const types = [names.type(local), names.type(local, '*.Init'), innerClass]
    const cleared = (): Statement =>
      line(call(names.runtime('clearRow'), [inline(made), `${innerClass}.head$`]))
    const body =
      presence === null
        ? [line(put)]
        : [branches(absent, [cleared(), absentNow], [line(put), ...present])]
    const optional = presence === null ? innerClass : `${innerClass} | undefined`
    return [getter(optional, [returns(made)]), ...setter(types, body)].join('\n')
  }

  const child = kind.child(type, context)
  const placeAt = (pointer: string): Address => {
    const at = { ...place, pointer }
    return child === null ? at : { ...at, child: inline(childAt(child, at)) }
  }
  const reads = once((ptr) => kind.read(type, placeAt(ptr), context))
  const texts = [getter(valueType(field, context), reads)]
  if (kind.write !== null && cell !== null) {
    const types = initTypes({ ...field, presence: null }, context)
    const written = (ptr: string): readonly Statement[] =>
      kind.write!(type, placeAt(ptr), value, context)
    const range = { arena: 'this.arena', ptr, size }
    const body =
      presence === null
        ? once(written)
        : [
            ...at,
            branches(
              absent,
              [...kind.clear(type, place, size, context), absentNow],
              [
                ...(child === null
                  ? written(ptr)
                  : [attempting(range, 'undefined', written(ptr), context)]),
                ...present,
              ],
            ),
          ]
    texts.push(...setter(types, body))
  }
  const companions = companionsOf(type, name).map((name) =>
    yielding(name, (name) => members.has(name)),
  )
  for (const name of companions) members.add(name)
  kind.extraMembers(type, companions, place, context).forEach(({ head, writes, absent }, index) => {
    if (readonly && writes) return
    const before = absent === null ? [] : unless(absent)
    const after = writes ? [...present, ...marked] : []
    const body = once(
      (ptr) => kind.extraMembers(type, companions, placeAt(ptr), context)[index]!.body,
    )
    texts.push(method(null, `  ${head} {`, [...before, ...body, ...after]))
  })
  return texts.join('\n')
}
