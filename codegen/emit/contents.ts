/** The code of a named collection: the class of `export type Bodies = Pool<Body>` is a pool. */
import type { CollectionType, ListType, StructLayout, StructRef } from '../ir.ts'
import { CONTENTS, contentsOf, fieldsOf } from '../types.ts'
import { accessorAt } from './class.ts'
import { collectionValues, emitterOf } from './collections/collections.ts'
import { rowClass } from './collections/table-row.ts'
import { columnsType, tracks } from './collections/table.ts'
import { hashConstants, typesMethod } from './field-types.ts'
import { jsonTypes, jsonValue } from './json.ts'
import type { Context } from './kinds/kind.ts'
import { listKind } from './kinds/list.ts'
import { listValues, namedListClass } from './kinds/named-list.ts'
import { declared } from './print-type.ts'
import {
  assigns,
  call,
  called,
  docComment,
  line,
  lines,
  method,
  quote,
  returns,
  when,
  type Statement,
} from './printer.ts'

/** Returns the types that are merged with the class. */
export function contentsTypes(struct: StructLayout, context: Context): string {
  const { name } = struct
  const { names } = context
  const type = contentsOf(struct)!
  const json = jsonTypes(type, context).join(' | ')
  const own = [`readonly $: { ${name}: true }`, `ptr: ${names.runtimeType('Ptr')}<${name}>`]
  // The lists of the run time and collections of values don't know the class of the arena.
  if (type.kind === 'list' || type.elements[0]!.kind !== 'struct') {
    own.push(`readonly arena: ${names.runtimeType('Arena')}`)
  }
  const rows = type.kind === 'list' ? '' : rowTypes(type, context)
  return `// prettier-ignore
/** The types of \`${name}\`${rows === '' ? ' as plain values' : ''}. */
export declare namespace ${name} {
  /** The new elements. */
  type Init = ${type.kind === 'list' ? listValues(type, context) : collectionValues(type, context)}
  /** The value that \`toJSON\` returns. */
  type JSON = ${json}${rows}
}
// prettier-ignore
export interface ${name} { ${own.join('; ')} }`
}

/** Returns the types of the rows and of the columns, for the signatures of users. */
function rowTypes(type: CollectionType, context: Context): string {
  if (type.word !== 'Table' && type.word !== 'SparseSet') return ''
  const row = rowClass((type.elements[0] as StructRef).id, tracks(type), context)
  return `
  /** The accessor of a row. */
  type Row = ${row}
  /** The columns, typed arrays by the names of the fields. */
  type Columns = ${columnsType(type, context)}`
}

/** Returns the text of the class. */
export function contentsClass(struct: StructLayout, context: Context): string {
  const type = contentsOf(struct)!
  const { name, size, align } = struct
  const { names } = context
  const { allocator, arena, created, error, init, owned, ptr } = names.locals
  const pointer = `${names.runtimeType('Ptr')}<${name}>`
  const by = `${allocator}: ${names.runtimeType('Allocator')}`
  const deallocator = names.runtime('Deallocator')
  const first = `  static readonly typeName = ${quote(name)}`
  const constants = [
    `${first}; static readonly size = ${size}; static readonly align = ${align}`,
    ...hashConstants(struct),
    `  static readonly contents$ = true; static readonly offsets = { ${CONTENTS}: 0 } as const`,
    typesMethod(fieldsOf(struct), context),
  ].join('\n')
  const members = [
    constants,
    method(
      `Returns an accessor of the \`${name}\` at \`${ptr}\`.`,
      declared('  static at', [by, ptr], [pointer], `: ${name} {`),
      [accessorAt(name, size, align, context)],
    ),
    method(
      `Allocates an empty \`${name}\`, without an accessor.`,
      `  static allocate(${by}): ${pointer} {`,
      [
        returns(
          call(
            `${names.runtime('requireAllocator')}(${allocator}, ${name}).allocateZeroed`,
            [String(size), String(align), name],
            ` as ${pointer}`,
          ),
        ),
      ],
    ),
    method(
      `Allocates a \`${name}\` with the elements of \`${init}\`.`,
      declared('  static create', [by, `${init}?`], [name, `${name}.Init`], `: ${name} {`),
      [
        assigns(
          `const ${created}`,
          call(`${name}.at`, [allocator, `${name}.allocate(${allocator})`]),
        ),
        when(`${init} === undefined`, returns(created)),
        line(`try { return init${name}(${created}, ${init}) }`),
        line(`catch (${error}) { ${allocator}.free(${created}); throw ${error} }`),
      ],
    ),
    method(
      `Visits the field of the \`${name}\` at \`${ptr}\` that owns blocks.`,
      called(
        '  static collect',
        [
          `${names.locals._arena}: ${names.runtimeType('Arena')}`,
          `${ptr}: number`,
          `${owned}: ${names.runtimeType('OwnedVisitor')}`,
        ],
        ': void {',
      ),
      collect(type, name, context),
    ),
    method(
      `Returns a deallocator of owners that keeps the block around \`${ptr}\`.`,
      called(
        '  static deallocator',
        [`${arena}: ${names.runtimeType('Arena')}`, `${ptr}: number`],
        `: ${deallocator} {`,
      ),
      [returns(call(`new ${deallocator}`, [arena, ptr]))],
    ),
    method(null, `  override toJSON(): ${name}.JSON {`, [returns(`toJSON${name}(this)`)]),
  ]
  const head = `export class ${name}`
  const text =
    type.kind === 'list'
      ? namedListClass(type, head, members, context)
      : emitterOf(type).classText(type, head, name, members, context)
  const doc = `The elements of a \`${context.kind(type).schema(type, context)}\`.`
  return struct.doc === null ? text : text.replace(docComment(doc, ''), docComment(struct.doc, ''))
}

/** Returns the statements that report the blocks of the collection at the local `ptr`. */
function collect(
  type: CollectionType | ListType,
  name: string,
  context: Context,
): readonly Statement[] {
  const { arena, owned, ptr } = context.names.locals
  if (type.kind !== 'list') return [line(call(`${owned}.own`, [ptr, `${name}.head$`]))]
  const place = { arena, pointer: ptr, offset: 0, packed: false, field: '', child: '' }
  return listKind.collect(type, place, context)
}

/** Returns the text of the function `init*`. */
export function contentsInit(struct: StructLayout, { names }: Context): string {
  const { name } = struct
  const type = contentsOf(struct)!
  const { init, target } = names.locals
  const words = `Replaces the elements by those of \`${init}\`, or copies another \`${name}\`.`
  const head = declared(
    `export function init${name}`,
    [`${target}: ${name}`, init],
    [name, `${name}.Init`],
    `: ${name} {`,
  )
  // The handles of a slot map must not become valid again, as those of a copy can do.
  const isNew =
    type.kind === 'collection' && type.word === 'SlotMap'
      ? ` && ${target}.arena.u32[${target}.ptr >>> 2] === 0`
      : ''
  const body = [
    when(`${init} instanceof ${name}${isNew}`, returns(`copy${name}(${target}, ${init})`)),
    line(call(`${target}.assign`, [init])),
    returns(target),
  ]
  return `${docComment(words, '')}\n${head}\n${lines(body, '  ')}\n}`
}

/** Returns the texts of the functions `toJSON*`. */
export function contentsToJson(struct: StructLayout, context: Context): string {
  const { name } = struct
  const type = contentsOf(struct)!
  const { names } = context
  const { source, walk } = names.locals
  const inner = `toJSON${name}At$`
  const doc = docComment(`Returns the elements of \`${source}\` as plain values.`, '')
  const parameters = [`${source}: ${name}`]
  const walks = `${walk}: ${names.runtimeType('JSONWalk')}`
  return `${doc}
${called(`export function toJSON${name}`, parameters, `: ${name}.JSON {`)}
  return ${names.runtime('ownerToJSON')}(${source}, ${inner})
}

${called(`export function ${inner}`, [...parameters, walks], `: ${name}.JSON {`)}
${lines([returns(jsonValue(type, source, context))], '  ')}
}`
}
