import type { Layouts, StructId, StructLayout, Type } from '../ir.ts'

/** The first part of a type that keeps its values from being compared by their bytes. */
interface Obstacle {
  /** The fields that lead to that part. */
  readonly path: readonly string[]
  readonly problem: 'padding' | 'owned' | 'reference' | 'union'
  readonly words: string
}

/**
 * Finds the types whose values are equal exactly when their bytes are equal. Results are kept,
 * because the same struct can be inside many others.
 */
export class BytewiseEqual {
  readonly #layouts: Layouts
  readonly #obstacles = new Map<StructId, Obstacle | null>()

  constructor(layouts: Layouts) {
    this.#layouts = layouts
  }

  has(type: Type): boolean {
    return this.#obstacle(type) === null
  }

  /** Returns why `struct` can't be compared by its bytes, or null if it can. */
  whyNot(struct: StructLayout): string | null {
    const obstacle = this.#obstacleIn(struct)
    if (obstacle === null) return null
    const path = obstacle.path.join('.')
    if (obstacle.problem !== 'padding') return `\`${path}\` ${obstacle.words}`
    return path === '' ? obstacle.words : `${obstacle.words} of \`${path}\``
  }

  #obstacleIn(struct: StructLayout): Obstacle | null {
    const known = this.#obstacles.get(struct.id)
    if (known !== undefined) return known
    const found = this.#search(struct)
    this.#obstacles.set(struct.id, found)
    return found
  }

  #search({ slots }: StructLayout): Obstacle | null {
    for (const slot of slots) {
      if (slot.kind === 'presence') continue
      if (slot.kind === 'padding') {
        const bytes = slot.size === 1 ? '1 byte' : `${slot.size} bytes`
        return { path: [], problem: 'padding', words: `${bytes} of padding at ${slot.offset}` }
      }
      const inside = this.#obstacle(slot.type)
      if (inside !== null) return { ...inside, path: [slot.name, ...inside.path] }
    }
    return null
  }

  #obstacle(type: Type): Obstacle | null {
    switch (type.kind) {
      case 'string':
      case 'list':
      case 'own':
        return { path: [], problem: 'owned', words: 'owns a block' }
      case 'reference':
        return { path: [], problem: 'reference', words: 'is a Ref' }
      case 'array':
        return this.#obstacle(type.element)
      case 'struct':
        return this.#obstacleIn(this.#layouts.get(type.id)!)
      case 'union': {
        const members = type.members.map(({ struct }) => this.#layouts.get(struct.id)!)
        const { size } = members[0]!
        if (members.every((member) => member.align === 1 && member.size === size)) {
          return members.map((member) => this.#obstacleIn(member)).find((it) => it !== null) ?? null
        }
        return { path: [], problem: 'union', words: 'has members of several sizes, or gaps' }
      }
      default:
        return null
    }
  }
}
