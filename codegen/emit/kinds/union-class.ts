/** The class of a union's accessor, a helper of the file. */
import type { StructRef, UnionType } from '../../ir.ts'
import { bodyOffsetOf, extentOf } from '../../layout/layout.ts'
import { fieldsOf } from '../../types.ts'
import { attempting } from '../field.ts'
import {
  assigns,
  call,
  cases,
  classText,
  line,
  lines,
  listed,
  method,
  quote,
  returns,
  when,
  type Statement,
} from '../printer.ts'
import { propertiesText } from '../properties.ts'
import { addressAs, type Context } from './kind.ts'
import { isChecked } from './scalar.ts'

interface Member {
  readonly name: string
  readonly value: string
  readonly struct: StructRef
}

/** The parts that the class of a union is made from. */
export interface UnionClass {
  readonly name: string
  readonly type: UnionType
  /** Types: as the schema writes it, of a getter's value, and of a setter's parameter. */
  readonly schema: string
  readonly value: string
  readonly inputType: string
}

/** Returns whether one of the members owns blocks. */
export function ownsAny({ members }: UnionType, { layouts }: Context): boolean {
  return members.some(({ struct }) => layouts.get(struct.id)!.owns)
}

/** Returns the text of the class, which has an accessor for each member, all at the same bytes. */
export function unionClass(union: UnionClass, context: Context): string {
  const { name, type } = union
  const { names, layouts } = context
  const { arena, ptr, tag } = names.locals
  const offset = bodyOffsetOf(type, layouts)
  const members = type.members.map(({ struct, value }, index) => ({
    name: `member${index}`,
    value,
    struct,
  }))
  const at = (pointer: string, { struct }: Member): string =>
    addressAs({ pointer, offset }, names.pointer(struct.local))
  const set = (member: Member): Statement =>
    assigns(`this.${member.name}.ptr`, at('this.ptr', member))
  const values = members.map(({ value }) => quote(value))
  const [arenaType, ptrType] = [names.runtimeType('Arena'), names.runtimeType('Ptr')]
  const body = [
    assigns('this.arena', arena),
    assigns('this.ptr', `${ptr} as ${ptrType}`),
    assigns('this.moved', ptr),
    ...members.map((member) => {
      const made = `new ${names.value(member.struct.local)}`
      return assigns(`this.${member.name}`, call(made, [arena, at(ptr, member)]))
    }),
  ]
  const groups = [
    listed('  static readonly values =', values, ' as const'),
    `  constructor(${arena}: ${arenaType}, ${ptr}: number) {\n${lines(body, '    ')}\n  }`,
    method('Returns the accessor of the current member.', `  get value(): ${union.value} {`, [
      line('if (this.moved !== this.ptr) this.move()'),
      assigns(`const ${tag}`, 'this.arena.u8[this.ptr]!'),
      cases(tag, [
        ...members.map(({ name }, index) => ({
          label: `case ${index}`,
          body: [returns(`this.${name}`)],
        })),
        {
          label: 'default',
          body: [line(call(`throw ${names.runtime('unknownTag')}`, [tag, String(members.length)]))],
        },
      ]),
    ]),
    assign(union, members, set, context),
    method(
      'Moves the accessors of all members, so that each tool sees them on this union.',
      '  private move(): void {',
      [assigns('this.moved', 'this.ptr'), ...members.map(set)],
    ),
    ...(isShared(type, context) ? [] : [become(type, context)]),
    ...(ownsAny(type, context) ? [collect(type, context)] : []),
  ]
  const words = `A field of type \`${union.schema}\`: a tag, then the bytes of the current member.`
  const properties = propertiesText(`interface ${name}`, [
    `arena: ${arenaType}`,
    `ptr: ${ptrType}`,
    'moved: number',
    ...members.map((member) => `${member.name}: ${names.type(member.struct.local)}`),
  ])
  return `${properties}\n\n${classText(words, `class ${name} {`, groups)}`
}

function assign(
  { name, type, inputType }: UnionClass,
  members: readonly Member[],
  set: (member: Member) => Statement,
  context: Context,
): string {
  const { names } = context
  const { value } = names.locals
  const write = isShared(type, context) ? replaceMember : writeMember
  // Assignments run rarely enough to have a check that refuses null by name.
  const written = cases(`${value}?.${type.discriminant}`, [
    ...members.map((member, tag) => ({
      label: `case ${quote(member.value)}`,
      body: [set(member), ...write(name, type, member, tag, context), line('break')],
    })),
    {
      label: 'default',
      body: [
        line(
          call(`throw ${names.runtime('unknownName')}`, [
            `${name}.values`,
            `(${value} as ${inputType} | null)?.${type.discriminant}`,
            quote(type.discriminant),
          ]),
        ),
      ],
    },
  ])
  return method(
    'Copies a struct, or writes the fields that an object of plain values has.',
    `  assign(${value}: ${inputType}): void {`,
    [line('if (this.moved !== this.ptr) this.move()'), written],
  )
}

/**
 * Returns whether the new value of a member can contain parts of the former one, which must then be
 * kept until the new one has been made.
 */
function isShared({ members }: UnionType, { shared }: Context): boolean {
  return members.some(({ struct }) => shared.has(struct.id))
}

function replaceMember(
  union: string,
  type: UnionType,
  { name, struct }: Member,
  tag: number,
  context: Context,
): readonly Statement[] {
  const { names, layouts } = context
  const { value } = names.locals
  const body = bodyOffsetOf(type, layouts)
  const end = extentOf(type, layouts)!.size
  const collect = ownsAny(type, context) ? [`${union}.collect`] : []
  const args = ['this', String(tag), names.value(struct.local), value, `${body}`, `${end}`]
  return [
    when(
      `this.arena.u8[this.ptr] === ${tag}`,
      initMember(name, struct, context),
      line(call(names.runtime('replaceMember'), [...args, ...collect])),
    ),
  ]
}

/**
 * Returns the statement that writes the value into the current member, which a getter must not
 * replace meanwhile. The `init*` of a struct whose values can be objects ensures that itself.
 */
function initMember(member: string, struct: StructRef, context: Context): Statement {
  const { names, layouts } = context
  const { value } = names.locals
  const layout = layouts.get(struct.id)!
  const init = names.value(struct.local, 'init*')
  const fields = fieldsOf(layout).filter(({ type }) => context.kind(type).write !== null)
  if (!fields.every(isChecked)) return line(call(init, [`this.${member}`, value]))
  const args = [`this.${member}`, String(layout.size), value, init]
  return line(call(names.runtime('initHeld'), args))
}

/** For members of scalars only, which are written in place. */
function writeMember(
  _union: string,
  type: UnionType,
  { name, struct }: Member,
  tag: number,
  context: Context,
): readonly Statement[] {
  const { names, layouts } = context
  const { size } = extentOf(type, layouts)!
  const become = `this.become(${tag})`
  const defaults = line(`${names.value(struct.local)}.writeDefaults(this.arena, this.${name}.ptr)`)
  const body = [
    layouts.get(struct.id)!.hasDefaults ? when(become, defaults) : line(become),
    initMember(name, struct, context),
  ]
  return [attempting({ arena: 'this.arena', ptr: 'this.ptr', size }, 'undefined', body, context)]
}

function become(type: UnionType, context: Context): string {
  const { tag } = context.names.locals
  const offset = bodyOffsetOf(type, context.layouts)
  const end = extentOf(type, context.layouts)!.size
  return method(
    `Makes \`${tag}\` the current member, zeroed, unless it is already. Returns whether it changed.`,
    `  private become(${tag}: number): boolean {`,
    [
      when(`this.arena.u8[this.ptr] === ${tag}`, returns('false')),
      line(
        call(context.names.runtime('requireNotHeld'), [
          'this.arena',
          'this.ptr',
          `this.ptr + ${end}`,
        ]),
      ),
      line(`this.arena.u8.fill(0, this.ptr + ${offset}, this.ptr + ${end})`),
      assigns('this.arena.u8[this.ptr]', tag),
      returns('true'),
    ],
  )
}

function collect(type: UnionType, context: Context): string {
  const { names } = context
  const { arena, owned, ptr } = names.locals
  const offset = bodyOffsetOf(type, context.layouts)
  const place = { arena, pointer: ptr, offset, packed: false, field: '', child: '' }
  const owning = type.members.flatMap(({ struct }, tag) => {
    const body = context.kind(struct).collect(struct, place, context)
    return body.length === 0 ? [] : [{ label: `case ${tag}`, body: [...body, line('break')] }]
  })
  const parameters = [
    `${arena}: ${names.runtimeType('Arena')}`,
    `${ptr}: number`,
    `${owned}: ${names.runtimeType('OwnedVisitor')}`,
  ]
  return method(
    `Visits the fields of the union at \`${ptr}\` that own blocks.`,
    `  static collect(${parameters.join(', ')}): void {`,
    [cases(`${arena}.u8[${ptr}]`, owning)],
  )
}
