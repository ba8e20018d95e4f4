/** The class of a union's accessor, which a generated file makes for its own use. */
import type { StructRef, UnionType } from '../../ir.ts'
import { bodyOffsetOf, extentOf } from '../../layout/layout.ts'
import {
  assigns,
  call,
  cases,
  docComment,
  finish,
  line,
  listed,
  method,
  quote,
  returns,
  when,
  type Statement,
} from '../printer.ts'
import { addressAs, type Context } from './kind.ts'

interface Member {
  readonly name: string
  readonly value: string
  readonly struct: StructRef
}

/** What the class of a union is made from. */
export interface UnionClass {
  readonly name: string
  readonly type: UnionType
  /** The type as in the schema, as its value is read, as it is set. */
  readonly schema: string
  readonly value: string
  readonly taken: string
}

export function ownsAny({ members }: UnionType, { layouts }: Context): boolean {
  return members.some(({ struct }) => layouts.get(struct.id)!.owns)
}

/** It has an accessor for each member, all of them on the same bytes. */
export function unionClass(union: UnionClass, context: Context): string {
  const { name, type } = union
  const { names, layouts } = context
  const offset = bodyOffsetOf(type, layouts)
  const members = type.members.map(({ struct, value }, index) => ({
    name: `member${index}`,
    value,
    struct,
  }))
  const at = (pointer: string, { struct }: Member): string =>
    addressAs({ pointer, offset }, names.pointer(struct.local))
  const aim = (member: Member): Statement =>
    assigns(`this.${member.name}.ptr`, at('this.ptr', member))
  const values = members.map(({ value }) => quote(value))
  const parts = [
    listed('  static readonly values =', values, ' as const'),
    [
      `  declare readonly arena: ${names.runtimeType('Arena')}`,
      `  declare ptr: ${names.runtimeType('Ptr')}`,
      ...members.map(
        ({ name, struct }) => `  declare private readonly ${name}: ${names.type(struct.local)}`,
      ),
    ].join('\n'),
    method(null, '  constructor(arena: Arena, ptr: number) {', [
      assigns('this.arena', 'arena'),
      assigns('this.ptr', 'ptr as Ptr'),
      ...members.map((member) => {
        const made = `new ${names.value(member.struct.local)}`
        return assigns(`this.${member.name}`, call(made, ['arena', at('ptr', member)]))
      }),
    ]),
    method('The accessor of the member that is there.', `  get value(): ${union.value} {`, [
      cases('this.arena.u8[this.ptr]', [
        ...members.map((member, tag) => ({
          label: tag < members.length - 1 ? `case ${tag}` : 'default',
          body: [aim(member), returns(`this.${member.name}`)],
        })),
      ]),
    ]),
    assign(union, members, aim, context),
    become(name, type, context),
    ...(ownsAny(type, context) ? [collect(type, context)] : []),
  ]
  const words = `The place of a \`${union.schema}\`: a tag, then the bytes of the member that is there.`
  return `${docComment(words, '')}\nclass ${name} {\n${parts.join('\n\n')}\n}`
}

function assign(
  { name, type, taken }: UnionClass,
  members: readonly Member[],
  aim: (member: Member) => Statement,
  context: Context,
): string {
  const { names } = context
  const written = cases(`value.${type.discriminant}`, [
    ...members.map((member, tag) => ({
      label: `case ${quote(member.value)}`,
      body: [aim(member), ...writeMember(member, tag, ownsAny(type, context), context)],
    })),
    {
      label: 'default',
      body: [
        line(
          call(`throw ${names.runtime('unknownName')}`, [
            `${name}.values`,
            `(value as ${taken}).${type.discriminant}`,
          ]),
        ),
      ],
    },
  ])
  const body = ownsAny(type, context)
    ? [
        assigns('const former', `new ${names.runtime('Deallocator')}(this.arena, this.ptr)`),
        finish([written], [line('former.free()')]),
      ]
    : [written]
  return method(
    'Copies the accessor of a member, or writes the fields that plain values of one have.',
    `  assign(value: ${taken}): void {`,
    body,
  )
}

function writeMember(
  { name, struct }: Member,
  tag: number,
  owns: boolean,
  { names, layouts }: Context,
): readonly Statement[] {
  const become = `this.become(${owns ? `${tag}, former` : tag})`
  const defaults = line(`${names.value(struct.local)}.writeDefaults(this.arena, this.${name}.ptr)`)
  return [
    layouts.get(struct.id)!.hasDefaults ? when(become, defaults) : line(become),
    line(call(names.value(struct.local, 'init*'), [`this.${name}`, 'value'])),
    line('break'),
  ]
}

function become(name: string, type: UnionType, context: Context): string {
  const offset = bodyOffsetOf(type, context.layouts)
  const end = extentOf(type, context.layouts)!.size
  const noted = ownsAny(type, context)
    ? [line(`${name}.collect(this.arena, this.ptr, former)`)]
    : []
  const parameters = ['tag: number', ...(noted.length > 0 ? ['former: Deallocator'] : [])]
  return method(
    `Puts zeros in place of another member${noted.length > 0 ? ', noting what that owned' : ''}; answers whether there was one.`,
    `  private become(${parameters.join(', ')}): boolean {`,
    [
      when('this.arena.u8[this.ptr] === tag', returns('false')),
      ...noted,
      line(`this.arena.u8.fill(0, this.ptr + ${offset}, this.ptr + ${end})`),
      assigns('this.arena.u8[this.ptr]', 'tag'),
      returns('true'),
    ],
  )
}

function collect(type: UnionType, context: Context): string {
  const { names } = context
  const offset = bodyOffsetOf(type, context.layouts)
  const place = { arena: 'arena', pointer: 'ptr', offset, packed: false, child: '' }
  const owning = type.members.flatMap(({ struct }, tag) => {
    const body = context.kind(struct).collect(struct, place, context)
    return body.length === 0 ? [] : [{ label: `case ${tag}`, body: [...body, line('break')] }]
  })
  return method(
    'Notes what the union at `ptr` owns.',
    `  static collect(arena: Arena, ptr: number, owned: ${names.runtimeType('OwnedVisitor')}): void {`,
    [cases('arena.u8[ptr]', owning)],
  )
}
