/** `Circle | Square`: a tag, then the bytes of the member that is there. */
import type { StructRef, UnionType } from '../ir.ts'
import { bodyOffsetOf, extentOf } from '../layout.ts'
import {
  assigns,
  call,
  cases,
  docComment,
  fits,
  joined,
  line,
  method,
  quote,
  returns,
  when,
} from '../printer.ts'
import { accessorArray } from './element-array.ts'
import { addressAs, manyOf, PLAIN, type Context, type Kind } from './kind.ts'

export const unionKind: Kind<UnionType> = {
  ...PLAIN,
  schema: ({ members }) => members.map(({ struct }) => struct.local).join(' | '),
  word: ({ members }) => members.map(({ struct }) => struct.local).join('Or'),
  value: ({ members }, { names }) =>
    members.map(({ struct }) => names.type(struct.local)).join(' | '),
  taken: (type, context) => [takenType(type, context)],
  takenMany: (type, context) => manyOf([takenType(type, context)]),
  child: (type, context) => ({
    type: context.own(unionKind.word(type, context), keyOf(type), (name) =>
      unionClass(name, type, context),
    ),
    pointer: 'Ptr',
    args: [],
    isStruct: false,
  }),
  array: accessorArray,
  read: (_, place) => [returns(`${place.child}.value`)],
  write: (_, place, value) => [line(call(`${place.child}.assign`, [value]))],
}

/** Unions of the same structs may go by another field. */
function keyOf({ discriminant, members }: UnionType): string {
  const ids = members.map(({ struct, value }) => `${struct.id} ${JSON.stringify(value)}`)
  return [discriminant, ...ids].join('\n')
}

/** An accessor of a member, or plain values that say of which one they are. */
function takenType(type: UnionType, context: Context): string {
  const { discriminant, members } = type
  return context.own(`${unionKind.word(type, context)}Init`, keyOf(type), (name) => {
    const { names } = context
    const structs = members.map(({ struct }) => names.type(struct.local))
    const inits = members.map(
      ({ struct, value }) =>
        `(${names.type(struct.local, '*Init')} & { ${discriminant}: ${quote(value)} })`,
    )
    return typeAlias(name, [...structs, ...inits])
  })
}

function typeAlias(name: string, members: readonly string[]): string {
  const head = `type ${name} =`
  const text = joined(head, members.join(' | '))
  return text.split('\n').every(fits)
    ? text
    : head + members.map((member) => `\n  | ${member}`).join('')
}

interface Member {
  readonly name: string
  readonly value: string
  readonly struct: StructRef
}

function unionClass(name: string, type: UnionType, context: Context): string {
  const { names, layouts } = context
  const offset = bodyOffsetOf(type, layouts)
  const members = type.members.map(({ struct, value }, index) => ({
    name: `member${index}`,
    value,
    struct,
  }))
  const at = (pointer: string, { struct }: Member): string =>
    addressAs({ pointer, offset }, names.pointer(struct.local))
  const parts = [
    [
      `  declare readonly arena: ${names.runtimeType('Arena')}`,
      `  declare private ptr$: ${names.runtimeType('Ptr')}`,
      ...members.map(
        ({ name, struct }) => `  declare private readonly ${name}: ${names.type(struct.local)}`,
      ),
    ].join('\n'),
    method(null, '  constructor(arena: Arena, ptr: number) {', [
      assigns('this.arena', 'arena'),
      assigns('this.ptr$', 'ptr as Ptr'),
      ...members.map((member) => {
        const made = `new ${names.value(member.struct.local)}`
        return assigns(`this.${member.name}`, call(made, ['arena', at('ptr', member)]))
      }),
    ]),
    method(null, '  get ptr(): Ptr {', [returns('this.ptr$')]),
    method(null, '  set ptr(value: Ptr) {', [
      assigns('this.ptr$', 'value'),
      ...members.map((member) => assigns(`this.${member.name}.ptr`, at('value', member))),
    ]),
    method(
      'The accessor of the member that is there.',
      `  get value(): ${unionKind.value(type, context)} {`,
      [
        cases('this.arena.u8[this.ptr$]', [
          ...members.slice(0, -1).map(({ name }, tag) => ({
            label: `case ${tag}`,
            body: [returns(`this.${name}`)],
          })),
          { label: 'default', body: [returns(`this.${members.at(-1)!.name}`)] },
        ]),
      ],
    ),
    assign(type, members, context),
    become(type, context),
  ]
  const words = `The place of a \`${unionKind.schema(type, context)}\`: a tag, then the bytes of the member that is there.`
  return `${docComment(words, '')}\nclass ${name} {\n${parts.join('\n\n')}\n}`
}

function assign(type: UnionType, members: readonly Member[], context: Context): string {
  const { names, layouts } = context
  const taken = takenType(type, context)
  const { discriminant } = type
  return method(
    'Copies the accessor of a member, or writes the fields that plain values of one have.',
    `  assign(value: ${taken}): void {`,
    [
      cases(`value.${discriminant}`, [
        ...members.map(({ name, value, struct }, tag) => ({
          label: `case ${quote(value)}`,
          body: [
            layouts.get(struct.id)!.hasDefaults
              ? when(
                  `this.become(${tag})`,
                  line(`${names.value(struct.local)}.writeDefaults(this.arena, this.${name}.ptr)`),
                )
              : line(`this.become(${tag})`),
            line(call(names.value(struct.local, 'init*'), [`this.${name}`, 'value'])),
            line('break'),
          ],
        })),
        {
          label: 'default',
          body: [
            assigns('const names', `[${members.map(({ value }) => quote(value)).join(', ')}]`),
            line(
              `throw ${names.runtime('unknownName')}(names, (value as ${taken}).${discriminant})`,
            ),
          ],
        },
      ]),
    ],
  )
}

/** Whether the tag changed: what the member before it held is gone then. */
function become(type: UnionType, context: Context): string {
  const offset = bodyOffsetOf(type, context.layouts)
  const end = extentOf(type, context.layouts)!.size
  return method(
    'Puts zeros in place of another member; answers whether there was another.',
    '  private become(tag: number): boolean {',
    [
      when('this.arena.u8[this.ptr$] === tag', returns('false')),
      line(`this.arena.u8.fill(0, this.ptr$ + ${offset}, this.ptr$ + ${end})`),
      assigns('this.arena.u8[this.ptr$]', 'tag'),
      returns('true'),
    ],
  )
}
