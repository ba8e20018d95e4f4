/** `StructLayout` → the text of `equals*`. */
import type {
  ArrayType,
  FieldLayout,
  ListType,
  StructLayout,
  StructRef,
  Type,
  UnionType,
} from '../ir.ts'
import type { Context } from './kinds/kind.ts'
import { extentOf } from '../layout/extent.ts'
import type { BytewiseEqual } from '../layout/bytewise.ts'
import {
  block,
  call,
  called,
  cases,
  docComment,
  fits,
  inline,
  line,
  lines,
  quote,
  when,
  type Statement,
} from './printer.ts'

/** The two values that are compared, as expressions. */
interface Pair {
  readonly a: string
  readonly b: string
}

export function emitEquals(struct: StructLayout, context: Context): string {
  const { name } = struct
  const body = lines(statements(struct, context), '  ')
  const words = `Whether \`a\` and \`b\` hold the same: ${meaning(struct, context)}.`
  const doc = docComment(words, '')
  const parameters = [`a: ${name}`, `b: ${name}`]
  const head = called(`export function equals${name}`, parameters, ': boolean {')
  if (!context.ownership.canNestUnboundedly(struct.id)) return `${doc}\n${head}\n${body}\n}`
  const below = `What \`equals${name}\` answers, for structs with \`depth\` owners above them.`
  parameters.push('depth: number')
  return `${doc}
${head}
  return equals${name}At$(a, b, 0)
}

${docComment(below, '')}
${called(`export function equals${name}At$`, parameters, ': boolean {')}
${body}
}`
}

function meaning(struct: StructLayout, { bytewiseEqual }: Context): string {
  if (bytewiseEqual.whyNot(struct) === null) return 'the same bytes'
  const values = 'bit for bit, padding aside'
  return struct.owns ? `${values}, and the same in what they own` : values
}

/** Bytes first, whatever their order: they tell most structs apart, and cost least. */
function statements(struct: StructLayout, context: Context): Statement[] {
  const { runs, others } = divided(struct, context.bytewiseEqual)
  const { names } = context
  if (others.length === 0 && runs.length <= 1) {
    const { offset, size } = runs[0] ?? { offset: 0, size: 0 }
    const same = call(`return ${names.runtime('sameBytes')}`, [...places(offset), String(size)])
    return [line(same)]
  }
  const sameRuns = runs.flatMap((run) => [
    comment(run.names),
    unless(names.runtime('sameBytes'), [...places(run.offset), String(run.size)]),
  ])
  const rest = others.flatMap((field) => [comment([field.name]), ...ofField(field, context)])
  return [...sameRuns, ...rest, line('return true')]
}

/** Neighbours that are compared as bytes. */
interface Run {
  readonly offset: number
  size: number
  readonly names: string[]
}

function divided({ slots }: StructLayout, bytewiseEqual: BytewiseEqual) {
  const runs: Run[] = []
  const others: FieldLayout[] = []
  for (const slot of slots) {
    if (slot.kind === 'padding' || slot.size === 0) continue
    if (slot.kind === 'field-layout' && !bytewiseEqual.has(slot.type)) {
      others.push(slot)
      continue
    }
    const { offset, size } = slot
    const name = slot.kind === 'presence' ? 'presence' : slot.name
    const last = runs.at(-1)
    if (last !== undefined && last.offset + last.size === offset) {
      last.size += size
      last.names.push(name)
    } else {
      runs.push({ offset, size, names: [name] })
    }
  }
  return { runs, others }
}

function comment(names: readonly string[]): Statement {
  return (indent) => {
    const text = `${indent}// ${names.join(', ')}`
    return fits(text) ? text : `${indent}// ${names[0]} to ${names.at(-1)}`
  }
}

/** Where the byte at `offset` is in `a`, and where in `b`. */
function places(offset: number): string[] {
  const place = (struct: string): string =>
    offset === 0 ? `${struct}.ptr` : `${struct}.ptr + ${offset}`
  return ['a.arena', place('a'), 'b.arena', place('b')]
}

function ofField({ name, type, offset, presence }: FieldLayout, context: Context): Statement[] {
  const { names, bytewiseEqual, layouts } = context
  const pair = { a: `a.${name}`, b: `b.${name}` }
  if (type.kind === 'string') {
    return [unless(names.runtime('sameElements'), [...places(offset), '1'])]
  }
  if (type.kind === 'list' && bytewiseEqual.has(type.element)) {
    const stride = extentOf(type.element, layouts)!.size
    return [unless(names.runtime('sameElements'), [...places(offset), String(stride)])]
  }
  if (presence === null) return ofValues(type, pair, 0, context)
  // Whether they are there was compared with the bytes.
  const there = `if (${pair.a} !== undefined && ${pair.b} !== undefined)`
  return [block(there, ofValues(type, pair, 0, context))]
}

/** Statements that answer false where two values differ; they are in so many loops. */
function ofValues(type: Type, pair: Pair, loops: number, context: Context): Statement[] {
  switch (type.kind) {
    case 'struct':
      return [ofStructs(type, pair, 'inside', context)]
    case 'own':
      return [ofOwned(type.target, pair, context)]
    case 'array':
      return [ofElements(type, String(type.length), pair, loops, context)]
    case 'list':
      return [
        when(`${pair.a}.length !== ${pair.b}.length`, line('return false')),
        ofElements(type, `${pair.a}.length`, pair, loops, context),
      ]
    case 'union':
      return [ofUnions(type, pair, context)]
    default:
      return [when(`${pair.a} !== ${pair.b}`, line('return false'))]
  }
}

type Holding = 'inside' | 'owned'

function ofStructs(struct: StructRef, { a, b }: Pair, holding: Holding, context: Context) {
  const { callee, depth } = comparing(struct, holding, context)
  return unless(callee, [a, b, ...depth])
}

/** How the function that compares two of them is called. */
function comparing({ id, local }: StructRef, holding: Holding, { names, ownership }: Context) {
  if (!ownership.canNestUnboundedly(id)) {
    return { callee: names.value(local, 'equals*'), depth: [] }
  }
  const depth = holding === 'owned' ? `${names.runtime('deeper')}(depth)` : 'depth'
  return { callee: names.value(local, 'equals*At$'), depth: [depth] }
}

function ofOwned(target: StructRef, { a, b }: Pair, context: Context): Statement {
  const { callee, depth } = comparing(target, 'owned', context)
  const type = context.names.value(target.local)
  const args = [`${type}.at(a.arena, ${a})`, `${type}.at(b.arena, ${b})`, ...depth]
  return (indent) =>
    lines(
      [
        line(`if (${a} === null || ${b} === null) {`),
        line(`  if (${a} !== ${b}) return false`),
        condition('} else if', callee, args),
        line('  return false'),
        line('}'),
      ],
      indent,
    )
}

function ofElements(
  { kind, element }: ArrayType | ListType,
  length: string,
  { a, b }: Pair,
  loops: number,
  context: Context,
): Statement {
  const suffix = loops === 0 ? '' : `${loops}$`
  const index = `index${suffix}`
  const at = { a: `${a}.at(${index})`, b: `${b}.at(${index})` }
  const body = (): Statement[] => {
    switch (element.kind) {
      case 'string': {
        const [first, second] = [`${a}.ptr + ${index} * 8`, `${b}.ptr + ${index} * 8`]
        const args = ['a.arena', first, 'b.arena', second, '1']
        return [unless(context.names.runtime('sameElements'), args)]
      }
      case 'struct':
        return [ofStructs(element, at, kind === 'list' ? 'owned' : 'inside', context)]
      case 'reference':
        return ofValues(element, at, loops, context)
      default: {
        const named = { a: `left${suffix}`, b: `right${suffix}` }
        return [
          line(`const ${named.a} = ${at.a}`),
          line(`const ${named.b} = ${at.b}`),
          ...ofValues(element, named, loops + 1, context),
        ]
      }
    }
  }
  return block(`for (let ${index} = 0; ${index} < ${length}; ${index}++)`, body())
}

function ofUnions({ discriminant, members }: UnionType, pair: Pair, context: Context) {
  const branches = members.map(({ value, struct }) => ({
    label: `case ${quote(value)}`,
    body: [
      when(`${pair.b}.${discriminant} !== ${quote(value)}`, line('return false')),
      ofStructs(struct, pair, 'inside', context),
      line('break'),
    ],
  }))
  return cases(`${pair.a}.${discriminant}`, branches)
}

/** `if (!callee(args)) return false` */
function unless(callee: string, args: readonly string[]): Statement {
  return (indent) => {
    const short = when(`!${inline(call(callee, args))}`, line('return false'))(indent)
    if (!short.includes('\n')) return short
    return lines([condition('if', callee, args), line('  return false'), line('}')], indent)
  }
}

/** `head (!callee(args)) {` */
function condition(head: string, callee: string, args: readonly string[]): Statement {
  return (indent) => {
    const text = `${indent}${head} (!${inline(call(callee, args))}) {`
    if (fits(text)) return text
    return `${indent}${head} (\n${line(call(`!${callee}`, args))(`${indent}  `)}\n${indent}) {`
  }
}
