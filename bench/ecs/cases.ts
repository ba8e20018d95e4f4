// The five cases that entity component systems are compared by, and how large each is run.

export const CASES = ['packed_5', 'simple_iter', 'frag_iter', 'entity_cycle', 'add_remove'] as const
export type CaseName = (typeof CASES)[number]

/** The sizes by their names: those of the field, and those with this number of live entities. */
export const SIZES: Readonly<Record<string, number>> = { '1k': 1_000, '100k': 100_000, '1m': 1e6 }

/** The letters that name the components; `frag_iter` uses all of them. */
export const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The groups of entities of `simple_iter`, by the components that they have. */
export const GROUPS = ['AB', 'ABC', 'ABCD', 'ABCE'] as const

/**
 * Returns how many entities a case makes of each kind: at the smallest size the field's own
 * numbers, which differ from case to case, and above it as many as give `size` live entities.
 */
export function countOf(name: CaseName, size: number): number {
  const isFieldSize = size <= 1_000
  if (name === 'simple_iter') return isFieldSize ? size : size / GROUPS.length
  if (name === 'frag_iter') return isFieldSize ? size / 10 : Math.floor(size / LETTERS.length)
  return name === 'entity_cycle' && !isFieldSize ? size / 2 : size
}

/** Returns the largest number of entities that are alive at once. */
export function capacityOf(name: CaseName, count: number): number {
  if (name === 'simple_iter') return GROUPS.length * count
  if (name === 'frag_iter') return LETTERS.length * count
  return name === 'entity_cycle' ? 2 * count : count
}

/** Returns how many components or entities one operation touches. */
export function touchedBy(name: CaseName, count: number): number {
  if (name === 'packed_5') return 5 * count
  if (name === 'simple_iter') return 6 * count
  return name === 'frag_iter' ? 27 * count : 2 * count
}

/** Returns the first value of a component of the entity that was made as number `index`. */
export function startOf(component: string, index: number): number {
  return ((index * 31 + component.charCodeAt(0) * 7) % 65_521) + 1
}
