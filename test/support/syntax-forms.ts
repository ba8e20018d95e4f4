import { parseSync } from 'oxc-parser'

/** Properties of nodes that are texts or positions of a program, not its syntax. */
const CONTENTS: ReadonlySet<string> = new Set([
  ...['bigint', 'cooked', 'end', 'flags', 'name', 'pattern', 'range', 'raw', 'start', 'value'],
])

/**
 * Returns the syntactic forms of a program: each kind of node, with its modifiers and operators, at
 * each place in a node of each kind.
 */
export function syntaxForms(path: string, text: string): ReadonlySet<string> {
  const forms = new Set<string>()
  const waiting: (readonly [place: string, node: object])[] = []
  const visit = (place: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null) waiting.push([place, value])
  }
  visit('', parseSync(path, text).program)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [place, node] = next
    if (Array.isArray(node)) {
      for (const element of node) visit(place, element)
      continue
    }
    const members = Object.entries(node)
    const kind = 'type' in node ? String(node.type) : ''
    const modifiers = members.flatMap(([key, value]) =>
      typeof value === 'object' || CONTENTS.has(key) ? [] : [`${key}=${value}`],
    )
    // Which of its optional parts a node has changes what a compiler prints.
    const parts = members.flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? [key] : [],
    )
    forms.add(`${place} ${modifiers.join(' ')} ${parts.join(' ')}`)
    for (const [key, value] of members) visit(`${kind}.${key}`, value)
  }
  return forms
}

/**
 * Returns the keys of sets that together have all elements, of a small total cost: the one that adds
 * the most for its cost is next.
 *
 * @param first Keys that are taken in any case.
 */
export function cover(
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  first: readonly string[],
  cost: (key: string) => number,
): ReadonlySet<string> {
  const chosen = new Set(first)
  const missing = new Set([...sets.values()].flatMap((set) => [...set]))
  for (const key of first) for (const element of sets.get(key) ?? []) missing.delete(element)
  while (missing.size > 0) {
    let [best, most] = ['', 0]
    for (const [key, set] of sets) {
      let gain = 0
      for (const element of set) if (missing.has(element)) gain++
      const worth = gain / cost(key)
      if (worth > most) [best, most] = [key, worth]
    }
    chosen.add(best)
    for (const element of sets.get(best)!) missing.delete(element)
  }
  return chosen
}
