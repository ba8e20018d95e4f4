/**
 * Hashes of layouts. The hash of a struct covers its own bytes and those of every struct that is
 * reachable from it: inside it, in its arrays and lists, and through pointers, however the structs
 * refer to each other. It changes when a byte moves or changes its meaning. Comments, defaults,
 * file names, aliases and the order of structs don't affect it.
 */
import { depthFirst } from '../depth-first.ts'
import type {
  FieldLayout,
  Layouts,
  Module,
  ScalarType,
  StructId,
  StructLayout,
  Type,
} from '../ir.ts'
import { codeText, fieldsOf, nameOf, structsReached } from '../types.ts'

/** Returns the text that stands for a reference to a struct. */
type Refer = (id: StructId) => string

/**
 * Returns the hashes of all structs, as 16 hexadecimal digits. Two structs have equal hashes
 * exactly when everything that can be read from them is equal: structs with equal contents count as
 * one, even if several files declare them. Ignores the property `hash` of the layouts. A target without
 * a layout counts by its name.
 *
 *     1. Structs that no path of fields can tell apart are merged.
 *     2. Groups of structs that refer to each other in cycles are found, targets first.
 *     3. A struct outside of cycles is hashed as its text, with the hashes of its targets. A group
 *        is hashed as the texts of its structs in a fixed order, in which they refer to each other
 *        by their positions; the hash of each of its structs is made from that and its position.
 */
export function deepHashes(layouts: Layouts): Map<StructId, string> {
  const merged = mergedStructs(layouts)
  const targetsOf = (id: StructId): StructId[] =>
    reachedFrom(layouts.get(id)!).flatMap((target) => merged.get(target) ?? [])
  const nodes = new Set(merged.values())
  const hashes = new Map<StructId, string>()
  const referByHash: Refer = (id) => {
    const hash = hashes.get(merged.get(id) ?? id)
    return hash === undefined ? nameOf(id) : `#${hash}`
  }
  for (const group of groupsOf(nodes, targetsOf)) {
    const [first] = group
    if (group.length === 1 && !targetsOf(first!).includes(first!)) {
      hashes.set(first!, hashOf(structText(layouts.get(first!)!, referByHash)))
      continue
    }
    const positions = new Map(
      inFixedOrder(group, layouts, referByHash, merged).map((id, index) => [id, index]),
    )
    const refer: Refer = (id) => {
      const position = positions.get(merged.get(id) ?? id)
      return position === undefined ? referByHash(id) : `@${position}`
    }
    const text = [...positions.keys()].map((id) => structText(layouts.get(id)!, refer)).join('')
    const whole = hashOf(text)
    for (const [id, position] of positions) hashes.set(id, hashOf(`${whole} ${position}`))
  }
  return new Map([...merged].map(([id, node]) => [id, hashes.get(node)!]))
}

/** Returns the hash of a module: of its structs, and so of everything reachable from them. */
export function moduleHash(module: Module, layouts: Layouts): string {
  const lines = module.structs.map(({ id }) => `${nameOf(id)} ${layouts.get(id)!.hash}\n`)
  return fnv1a(lines.sort().join(''))
}

/**
 * Returns, for each struct, the first struct that has the same text and whose targets are the same,
 * at any depth: the coarsest partition that is stable.
 */
function mergedStructs(layouts: Layouts): Map<StructId, StructId> {
  const targets = new Map([...layouts.values()].map((struct) => [struct.id, reachedFrom(struct)]))
  let classes = classesBy(layouts, (struct) => structText(struct, nameOf))
  for (let before = 0; before !== classes.count;) {
    before = classes.count
    const { of } = classes
    classes = classesBy(layouts, ({ id }) =>
      [id, ...targets.get(id)!].map((each) => of.get(each) ?? nameOf(each)).join(' '),
    )
  }
  const firsts = new Map<number, StructId>()
  for (const [id, number] of classes.of) if (!firsts.has(number)) firsts.set(number, id)
  return new Map([...classes.of].map(([id, number]) => [id, firsts.get(number)!]))
}

/** Numbers the structs: those with equal keys get the same number. */
function classesBy(
  layouts: Layouts,
  keyOf: (struct: StructLayout) => string,
): { readonly of: ReadonlyMap<StructId, number>; readonly count: number } {
  const numbers = new Map<string, number>()
  const of = new Map<StructId, number>()
  for (const struct of layouts.values()) {
    const key = keyOf(struct)
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    of.set(struct.id, number)
  }
  return { of, count: numbers.size }
}

/**
 * Returns the strongly connected components, each after those that it refers to (by Kosaraju's
 * algorithm).
 */
function groupsOf(
  nodes: ReadonlySet<StructId>,
  targetsOf: (id: StructId) => readonly StructId[],
): StructId[][] {
  const sources = new Map<StructId, { node: StructId }[]>([...nodes].map((id) => [id, []]))
  const finished: StructId[] = []
  depthFirst(nodes, (id) => targetsOf(id).map((node) => ({ node })), {
    leave: (id, targets) => {
      finished.push(id)
      for (const { node } of targets) sources.get(node)!.push({ node: id })
    },
  })
  const groups: StructId[][] = []
  const grouped = new Set<StructId>()
  for (const root of finished.reverse()) {
    if (grouped.has(root)) continue
    const group: StructId[] = []
    depthFirst([root], (id) => sources.get(id)!.filter(({ node }) => !grouped.has(node)), {
      leave: (id) => group.push(id),
    })
    for (const id of group) grouped.add(id)
    groups.push(group)
  }
  return groups.reverse()
}

/**
 * Returns the structs of a group in an order that depends only on what can be read from them: by
 * their texts, and where these are equal by those of their targets, and so on.
 */
function inFixedOrder(
  group: readonly StructId[],
  layouts: Layouts,
  referByHash: Refer,
  merged: ReadonlyMap<StructId, StructId>,
): StructId[] {
  let keys = new Map<StructId, string>()
  for (let round = 0; round <= group.length; round++) {
    const former = keys
    const refer: Refer = (id) => former.get(merged.get(id) ?? id) ?? referByHash(id)
    keys = new Map(group.map((id) => [id, hashOf(structText(layouts.get(id)!, refer))]))
    if (new Set(keys.values()).size === group.length) break
  }
  return group.toSorted((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1))
}

/** Returns the structs that a struct contains or refers to, in the order of its fields. */
function reachedFrom(struct: StructLayout): StructId[] {
  return fieldsOf(struct).flatMap(({ type }) =>
    structsReached(type, ['pointer', 'own', 'reference']).map(({ id }) => id),
  )
}

function structText({ name, size, align, slots }: StructLayout, refer: Refer): string {
  const lines = fieldsOf({ slots }).map((field) => fieldLine(field, refer))
  return `${name} ${size} ${align}\n${lines.join('')}`
}

function fieldLine({ name, offset, size, type, presence }: FieldLayout, refer: Refer): string {
  const bit = presence === null ? '' : ` ${presence.offset}.${presence.bit}`
  return `${offset} ${size}${bit} ${name} ${typeText(type, refer)}\n`
}

function scalarText({ scalar, dictionary }: ScalarType, refer: Refer): string {
  if (dictionary === undefined) return scalar
  return codeText(scalar, refer(dictionary.id))
}

/** Strings of the schema are hashed as JSON, so that none can be mistaken for other text. */
function typeText(type: Type, refer: Refer): string {
  switch (type.kind) {
    case 'scalar':
      return scalarText(type, refer)
    case 'atomic':
      return `Atomic<${type.scalar}>`
    case 'enum':
      return `Enum${JSON.stringify(type.names)}`
    case 'flags':
      return `Flags${JSON.stringify(type.names)}`
    case 'bits':
      return `Bits${JSON.stringify(type.parts.map(({ name, width, shift }) => [name, width, shift]))}`
    case 'text':
      return `Str<${type.bytes}>`
    case 'string':
      return 'Str'
    case 'constant':
      return JSON.stringify(type.value)
    case 'struct':
      return refer(type.id)
    case 'pointer':
    case 'own':
    case 'reference':
      return `${type.kind} ${type.target === null ? 'unknown' : refer(type.target.id)}`
    case 'array':
      return `FixedArray<${typeText(type.element, refer)}, ${type.length}>`
    case 'list':
      return `List<${typeText(type.element, refer)}>`
    case 'collection': {
      const elements = type.elements.map((element) => typeText(element, refer))
      return `${type.word}<${[...elements, ...type.numbers].join(', ')}>`
    }
    case 'union': {
      const members = type.members.map(
        ({ value, struct }) => `${JSON.stringify(value)} ${refer(struct.id)}`,
      )
      return `Union ${type.discriminant} [${members.join(', ')}]`
    }
  }
}

/** Returns a hash that isn't 0, which marks a root without a type. */
function hashOf(text: string): string {
  const hash = fnv1a(text)
  return /[^0]/.test(hash) ? hash : fnv1a(`${text}\n`)
}

/**
 * 64-bit FNV-1a of the UTF-8 of `text`, computed in two halves: with bigints it takes twenty times
 * as long. The prime is 2^40 + 0x1b3, so each product splits into three parts below 2^53.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf2_9ce4
  let low = 0x8422_2325
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * 0x1b3
    low = product >>> 0
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
