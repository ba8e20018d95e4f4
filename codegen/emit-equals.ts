/** `StructLayout` → the text of `equals*`. */
import type { Context } from './emit-field.ts'
import type {
  ArrayType, FieldLayout, ListType, StructLayout, StructRef, Type, UnionType } from './ir.ts'
import { ownsWithoutEnd } from './ownership.ts'
import { Plainness } from './plain.ts'
import { called, docComment, fits, quote } from './printer.ts'
import { SCALARS } from './scalars.ts'

/** What the statements of one function share. */
interface Comparison extends Context {
  readonly plainness: Plainness
  /** The function knows how many owners are above: its `depth`. */
  readonly counts: boolean
}

/** Neighbours that are compared as bytes. */
interface Run {
  readonly offset: number
  readonly size: number
  readonly names: readonly string[]
}

export function emitEquals(struct: StructLayout, context: Context): string {
  const { name } = struct
  const type = context.names.type(name)
  const counts = ownsWithoutEnd(struct, context.layouts)
  const comparison = { ...context, counts, plainness: new Plainness(context.layouts) }
  const body = statements(struct, comparison)
  const words = `Whether \`a\` and \`b\` hold the same: ${meaning(struct, comparison)}.`
  const doc = docComment(words, '')
  if (!counts) {
    return `${doc}\nexport function equals${name}(a: ${type}, b: ${type}): boolean {\n${body}\n}`
  }
  const below = `What \`equals${name}\` answers, for structs with \`depth\` owners above them.`
  return `${doc}
export function equals${name}(a: ${type}, b: ${type}): boolean {
  return equals${name}At(a, b, 0)
}

${docComment(below, '')}
export function equals${name}At(a: ${type}, b: ${type}, depth: number): boolean {
${body}
}`
}

function meaning(struct: StructLayout, { plainness }: Comparison): string {
  if (plainness.whyNot(struct) === null) return 'the same bytes'
  return struct.owns ? 'the same values, texts and owned parts by what is in them' : 'the same values'
}

function statements(struct: StructLayout, comparison: Comparison): string {
  const { runs, others } = divided(struct, comparison.plainness)
  const { names } = comparison
  if (others.length === 0 && runs.length <= 1) {
    const { offset, size } = runs[0] ?? { offset: 0, size: 0 }
    return `  return ${names.runtime('sameBytes')}(${places(offset)}, ${size})`
  }
  const compared = runs.flatMap(({ offset, size, names: fields }) => [
    comment(fields),
    ...unless('  ', names.runtime('sameBytes'), [...operands(offset), String(size)]),
  ])
  const rest = others.flatMap((field) => ofField(field, comparison))
  return [...compared, ...rest, '  return true'].join('\n')
}

/** Bytes first, whatever their order: they tell most structs apart, and cost least. */
function divided({ slots }: StructLayout, plainness: Plainness) {
  const runs: Run[] = []
  const others: FieldLayout[] = []
  for (const slot of slots) {
    if (slot.kind === 'padding' || slot.size === 0) continue
    if (slot.kind === 'field-layout' && !plainness.has(slot.type)) {
      others.push(slot)
      continue
    }
    const { offset, size } = slot
    const name = slot.kind === 'presence' ? 'which optional fields are there' : slot.name
    const last = runs.at(-1)
    if (last !== undefined && last.offset + last.size === offset) {
      const run = { offset: last.offset, size: last.size + size, names: [...last.names, name] }
      runs[runs.length - 1] = run
    } else {
      runs.push({ offset, size, names: [name] })
    }
  }
  return { runs, others }
}

function comment(names: readonly string[]): string {
  const line = `  // ${names.join(', ')}`
  return fits(line) ? line : `  // ${names[0]} to ${names.at(-1)}`
}

/** Where something is in `a`, and where in `b`. */
function operands(offset: number): string[] {
  return ['a.arena', at('a', offset), 'b.arena', at('b', offset)]
}

function at(struct: string, offset: number): string {
  return offset === 0 ? `${struct}.ptr` : `${struct}.ptr + ${offset}`
}

function places(offset: number): string {
  return operands(offset).join(', ')
}

function ofField(field: FieldLayout, comparison: Comparison): string[] {
  const { name, type, offset } = field
  const [left, right] = [`a.${name}`, `b.${name}`]
  if (type.kind === 'string') {
    return [
      comment([name]),
      ...unless('  ', comparison.names.runtime('sameElements'), [...operands(offset), '1']),
    ]
  }
  if (type.kind === 'list' && comparison.plainness.has(type.element)) {
    const stride = String(strideOf(type.element, comparison))
    return [
      comment([name]),
      ...unless('  ', comparison.names.runtime('sameElements'), [...operands(offset), stride]),
    ]
  }
  if (field.presence === null) return ofValues(type, left, right, '  ', comparison)
  // Whether they are there was compared with the bytes.
  return [
    `  if (${left} !== undefined && ${right} !== undefined) {`,
    ...ofValues(type, left, right, '    ', comparison),
    '  }',
  ]
}

function strideOf(type: ListType['element'], { layouts }: Comparison): number {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar]!.bytes
    case 'struct':
      return layouts.get(type.id)!.size
    default:
      return type.kind === 'reference' ? 8 : 4
  }
}

/** Statements that answer false where the values of two expressions differ. */
function ofValues(
  type: Type,
  left: string,
  right: string,
  indent: string,
  comparison: Comparison,
  level = 0,
): string[] {
  switch (type.kind) {
    case 'struct':
      return ofStructs(type, left, right, indent, 'inside', comparison)
    case 'own':
      return [
        `${indent}if (${left} === null || ${right} === null) {`,
        `${indent}  if (${left} !== ${right}) return false`,
        ...ofOwned(type.target, left, right, indent, comparison),
      ]
    case 'array':
      return loop(type, String(type.length), left, right, indent, comparison, level)
    case 'list':
      return [
        `${indent}if (${left}.length !== ${right}.length) return false`,
        ...loop(type, `${left}.length`, left, right, indent, comparison, level),
      ]
    case 'union':
      return ofUnions(type, left, right, indent, comparison)
    default:
      return [`${indent}if (${left} !== ${right}) return false`]
  }
}

function ofStructs(
  struct: StructRef,
  left: string,
  right: string,
  indent: string,
  place: 'inside' | 'owned',
  comparison: Comparison,
): string[] {
  const { head, depth } = callOf(struct, place, comparison)
  return unless(indent, head, [left, right, ...depth])
}

/** How the function that compares two of them is called. */
function callOf(struct: StructRef, place: 'inside' | 'owned', { names, layouts }: Comparison) {
  if (!ownsWithoutEnd(layouts.get(struct.id)!, layouts)) {
    return { head: names.value(struct.local, 'equals*'), depth: [] }
  }
  const depth = place === 'owned' ? `${names.runtime('deeper')}(depth)` : 'depth'
  return { head: names.value(struct.local, 'equals*At'), depth: [depth] }
}

function ofOwned(
  target: StructRef,
  left: string,
  right: string,
  indent: string,
  comparison: Comparison,
): string[] {
  const { head, depth } = callOf(target, 'owned', comparison)
  const type = comparison.names.value(target.local)
  const args = [`${type}.at(a.arena, ${left})`, `${type}.at(b.arena, ${right})`, ...depth]
  return [
    ...condition(`${indent}} else if (`, `!${head}`, args, ') {'),
    `${indent}  return false`,
    `${indent}}`,
  ]
}

function loop(
  { kind, element }: ArrayType | ListType,
  length: string,
  left: string,
  right: string,
  indent: string,
  comparison: Comparison,
  level: number,
): string[] {
  const inner = `${indent}  `
  const suffix = level === 0 ? '' : `${level}$`
  const index = `index${suffix}`
  const [first, second] = [`${left}.at(${index})`, `${right}.at(${index})`]
  const statements = (): string[] => {
    switch (element.kind) {
      case 'string': {
        const args = ['a.arena', `${left}.ptr + ${index} * 8`, 'b.arena', `${right}.ptr + ${index} * 8`, '1']
        return unless(inner, comparison.names.runtime('sameElements'), args)
      }
      case 'struct': {
        const place = kind === 'list' ? 'owned' : 'inside'
        return ofStructs(element, first, second, inner, place, comparison)
      }
      case 'reference':
        return ofValues(element, first, second, inner, comparison)
      default: {
        const names = [`left${suffix}`, `right${suffix}`] as const
        return [
          `${inner}const ${names[0]} = ${first}`,
          `${inner}const ${names[1]} = ${second}`,
          ...ofValues(element, ...names, inner, comparison, level + 1),
        ]
      }
    }
  }
  return [
    `${indent}for (let ${index} = 0; ${index} < ${length}; ${index}++) {`,
    ...statements(),
    `${indent}}`,
  ]
}

function ofUnions(
  { discriminant, members }: UnionType,
  left: string,
  right: string,
  indent: string,
  comparison: Comparison,
): string[] {
  const inner = `${indent}    `
  return [
    `${indent}switch (${left}.${discriminant}) {`,
    ...members.flatMap(({ value, struct }) => [
      `${indent}  case ${quote(value)}:`,
      `${inner}if (${right}.${discriminant} !== ${quote(value)}) return false`,
      ...ofStructs(struct, left, right, inner, 'inside', comparison),
      `${inner}break`,
    ]),
    `${indent}}`,
  ]
}

/** `if (!head(args)) return false`, in as many lines as it takes. */
function unless(indent: string, head: string, args: readonly string[]): string[] {
  const line = `${indent}if (!${head}(${args.join(', ')})) return false`
  if (fits(line)) return [line]
  return [...condition(`${indent}if (`, `!${head}`, args, ') {'), `${indent}  return false`, `${indent}}`]
}

function condition(start: string, head: string, args: readonly string[], end: string): string[] {
  const line = `${start}${head}(${args.join(', ')})${end}`
  if (fits(line)) return [line]
  const indent = /^ */.exec(start)![0]
  return [start, called(`${indent}  ${head}`, args, ''), `${indent}${end}`]
}
