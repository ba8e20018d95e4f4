/** The interface `Init` of a struct, and the function `init*` that writes its fields. */
import type { FieldLayout, StructLayout, Type } from '../ir.ts'
import { SCALARS } from '../tables/scalars.ts'
import { fieldsOf, innermost } from '../types.ts'
import { addressOf, initTypes, writes } from './field.ts'
import { address, childAt, type Context } from './kinds/kind.ts'
import { isSharable } from './kinds/kinds.ts'
import { isChecked } from './kinds/scalar.ts'
import { declared, typed } from './print-type.ts'
import {
  assigns,
  block,
  call,
  docComment,
  filledWith,
  line,
  lines,
  returns,
  when,
} from './printer.ts'
import type { Statement } from './printer.ts'
import { emitWriter, hasWriter } from './writer.ts'

/**
 * Returns the members of the interface `Init`, which has the fields of a struct as plain values.
 */
export function initMembers(struct: StructLayout, context: Context): readonly string[] {
  const members = fieldsOf(struct).map((field) =>
    typed(`    ${field.name}?:`, [...initTypes(field, context), 'undefined'].join(' | ')),
  )
  // The member `$` makes the type checker refuse accessors of other structs with the same fields.
  return [...members, '    readonly $?: never']
}

/** Returns the text of the function `init*`. */
export function emitInit(struct: StructLayout, context: Context): string {
  const { name } = struct
  const { names } = context
  const { init, target } = names.locals
  const fields = writtenFields(struct, context)
  const words = `Writes the fields that \`${init}\` has, or copies another \`${name}\`.`
  const head = (start: string, inits: readonly string[], end: string): string =>
    declared(start, [`${target}: ${name}`, init], inits, end)
  const start = head(`export function init${name}`, [name, `${name}.Init`], `: ${name} {`)
  if (hasWriter(struct, context)) return emitWritten(struct, start, words, context)
  const guards = [
    requireAccessor(struct, context),
    when(`${init} instanceof ${name}`, returns(`copy${name}(${target}, ${init})`)),
    when(
      `typeof ${init} !== 'object' || !${init} || 'arena' in ${init}`,
      line(`throw ${names.runtime('otherStruct')}(${init}, ${name})`),
    ),
  ]
  const whole = (body: readonly Statement[]): string =>
    `${docComment(words, '')}\n${start}\n${lines([...guards, ...body], '  ')}\n}`
  if (fields.length === 0) return whole([returns(target)])
  if (fields.every(isChecked)) {
    return `// prettier-ignore\n${whole(checkedFirst(fields, struct, context))}`
  }
  const locals = fields.map(({ name }) => `${name}$`)
  const written = [
    destructured(fields, locals, init),
    ...initRead(fields, locals, struct, context),
    ...fields.flatMap((field, index) => requireMovable(field, struct, locals[index]!, context)),
    ...fields.flatMap((field, index) => initField(field, struct, context, locals[index]!)),
    returns(target),
  ]
  const args = isAttempt(struct, context)
    ? call(names.runtime('attemptInit'), [target, init, name, `write${name}$`])
    : call(names.runtime('initHeld'), [target, String(struct.size), init, `write${name}$`])
  const write = head(`function write${name}$`, [`${name}.Init`], `: ${name} {`)
  const doc = docComment(`Writes the fields that \`${init}\` has.`, '')
  return [
    `// prettier-ignore\n${whole([checkedInit(struct, context), returns(args)])}`,
    `// prettier-ignore\n${doc}\n${write}\n${lines(written, '  ')}\n}`,
  ].join('\n\n')
}

/** Returns the statement that checks the accessor of what is written. */
function requireAccessor({ name }: StructLayout, { names }: Context): Statement {
  const { target } = names.locals
  const check = line(call(names.runtime('areStructs'), [name, target]))
  return when(`!(${target} instanceof ${name})`, check)
}

/** Returns the statement that checks all values in checked arenas, before the first is written. */
function checkedInit({ name }: StructLayout, { names }: Context): Statement {
  const { init, target } = names.locals
  const arena = `${target}.arena`
  const read = `${names.runtime('initRead')}(${target}, ${init}, ${name}, init${name})`
  return when(`${arena}.checks !== null && ${arena}.adoptions.read === 0`, returns(read))
}

/**
 * Returns the text of `init*` of a struct with a writer, and the writer. A checked arena writes the
 * fields by its setters, which check them. The property that is read before the values are passed
 * on keeps V8 from compiling that branch as long as it was never taken.
 */
function emitWritten(struct: StructLayout, start: string, words: string, context: Context): string {
  const { name } = struct
  const { names } = context
  const { init, target } = names.locals
  const write = names.value(name, 'write*$')
  const checks = `${target}.arena.checks`
  const args = [target, init, name, `copy${name}`, write, names.runtime('initRead')]
  const body = [
    requireAccessor(struct, context),
    when(`${checks} !== null`, returns(call(`${checks}.init`, args))),
    line(`${write}(${target}.arena, ${target}.ptr, ${init}, null)`),
    returns(target),
  ]
  return [
    `${docComment(words, '')}\n${start}\n${lines(body, '  ')}\n}`,
    emitWriter(struct, context),
  ].join('\n\n')
}

/** Returns the fields that have bytes to write. */
function writtenFields(struct: StructLayout, context: Context): FieldLayout[] {
  return fieldsOf(struct).filter(({ type }) => context.kind(type).write !== null)
}

/** Returns whether writing the fields of a struct can fail after the first write. */
export function isAttempt(struct: StructLayout, context: Context): boolean {
  const fields = writtenFields(struct, context)
  if (fields.every(isChecked)) return false
  return fields.length > 1 || !isAtomic(fields[0]!)
}

/**
 * Returns whether a field is written completely or not at all, with an error of its own. A `Ref` has
 * an entry in the table of references, and values of scalars are converted.
 */
function isAtomic({ type: { kind } }: FieldLayout): boolean {
  return kind !== 'reference' && kind !== 'scalar' && kind !== 'atomic'
}

/**
 * Returns the statements that read all values, and write them if they need no conversion. A getter
 * or a conversion that throws does it before the first write.
 */
function checkedFirst(
  fields: readonly FieldLayout[],
  struct: StructLayout,
  context: Context,
): Statement[] {
  const { names } = context
  const { init, target } = names.locals
  const { name } = struct
  const locals = fields.map((field) => `${field.name}$`)
  const checks = fields.flatMap(({ type }, index) => {
    if (type.kind !== 'scalar' || SCALARS[type.scalar]!.storage.kind === 'truth') return []
    const check = SCALARS[type.scalar]!.type === 'bigint' ? 'isBigint' : 'isNumber'
    return [`${names.runtime(check)}(${locals[index]})`]
  })
  const convert = (): Statement[] => {
    const converted = `return ${names.runtime('initConverted')}(${target}, [`
    return [
      (indent) => filledWith(`${indent}if (!(`, checks, ' && ', '))'),
      (indent) => filledWith(`${indent}  ${converted}`, locals, ', ', `], ${name}, init${name})`),
    ]
  }
  const written = fields.flatMap((field, index) =>
    initField(field, struct, context, locals[index]!),
  )
  return [
    destructured(fields, locals, init),
    ...(checks.length === 0 ? [] : convert()),
    (indent) =>
      filledWith(
        indent,
        written.map((statement) => statement('')),
        '; ',
        '',
      ),
    returns(target),
  ]
}

/** Returns the statement that reads the value of each field once. */
function destructured(
  fields: readonly FieldLayout[],
  locals: readonly string[],
  init: string,
): Statement {
  const pairs = fields.map(({ name }, index) => `${name}: ${locals[index]}`)
  return (indent) => filledWith(`${indent}const { `, pairs, ', ', ` } = ${init}`)
}

/**
 * Returns the statement that copies values first that are parts of the target, because writing one
 * field would change them. A single such field can't.
 */
function initRead(
  fields: readonly FieldLayout[],
  locals: readonly string[],
  { name }: StructLayout,
  context: Context,
): Statement[] {
  const { names } = context
  const { target } = names.locals
  // Setting a `Ref` can allocate, which can detach a view.
  const isMoving = fields.some(({ type }) => type.kind === 'reference')
  if (fields.filter(isSharable).length < (isMoving ? 1 : 2)) return []
  const shared = fields.flatMap((field, index) => {
    if (!isSharable(field)) return []
    const part = isDeep(field.type, context) ? 'isObject' : 'isPart'
    return [`${names.runtime(part)}(${locals[index]})`]
  })
  const pairs = fields.map((field, index) => `${field.name}: ${locals[index]}`)
  const unread = `${names.runtime('isUnread')}(${target})`
  const read = `${names.runtime('initRead')}(${target}, { `
  return [
    (indent) => filledWith(`${indent}if (${unread} && (`, shared, ' || ', '))'),
    (indent) => filledWith(`${indent}  return ${read}`, pairs, ', ', ` }, ${name}, write${name}$)`),
  ]
}

/** Returns whether plain values for a field can contain parts of the same arena. */
function isDeep(type: Type, context: Context): boolean {
  switch (type.kind) {
    case 'struct':
      return fieldsOf(context.layouts.get(type.id)!).some(isSharable)
    case 'array':
    case 'list':
      return isSharable({ type: innermost(type.element) })
    default:
      return type.kind === 'union' || type.kind === 'own'
  }
}

/** Returns the check that a struct can move to an `Own` field, before the first field is written. */
function requireMovable(
  field: FieldLayout,
  struct: StructLayout,
  given: string,
  { names }: Context,
): Statement[] {
  const { type } = field
  if (type.kind !== 'own' || fieldsOf(struct).length === 1) return []
  const { target } = names.locals
  const place = address({ pointer: `${target}.ptr`, offset: field.offset })
  const args = [`${target}.arena`, place, given, names.value(type.target.local)]
  return [line(call(names.runtime('requireMovable'), args))]
}

/**
 * Returns the statement for one field. A readonly field has no setter, so its bytes are written.
 */
function initField(
  field: FieldLayout,
  struct: StructLayout,
  context: Context,
  given: string,
): Statement[] {
  const { name, type, readonly } = field
  const kind = context.kind(type)
  if (kind.write === null) return []
  const { target, child: childLocal } = context.names.locals
  const present = `${given} !== undefined`
  if (!readonly) return [when(present, assigns(`${target}.${name}`, given))]
  const place = addressOf(field, struct, `${target}.arena`, `${target}.ptr`, childLocal)
  const child = kind.child(type, context)
  const written = writes(field, place, given, struct, context)
  if (child === null && written.length === 1) return [when(present, written[0]!)]
  const made = child === null ? [] : [assigns(`const ${childLocal}`, childAt(child, place))]
  return [block(`if (${present})`, [...made, ...written])]
}
