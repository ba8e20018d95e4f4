import {
  COLLECTIONS,
  Whole,
  type RandomStruct,
  type RandomType,
  type Sized,
  type Word,
} from './codegen-structs.ts'
import type { Random } from './random.ts'

/** Returns structs of the whole language, and of collections. */
export function collectionStructs(random: Random, count: number): RandomStruct[] {
  return new Collected(random, count).structs()
}

const IN_COLUMNS: ReadonlySet<string> = new Set([
  ...['scalar', 'pointer', 'enum', 'flags', 'bits', 'text', 'constant', 'array'],
])
const IN_RINGS: ReadonlySet<string> = new Set([
  ...IN_COLUMNS,
  ...['array of structs', 'atomic', 'reference', 'union'],
])

class Collected extends Whole {
  protected override field(): Sized {
    const word = this.random.pick(COLLECTIONS)
    const args = this.random.chance(0.12) ? this.argumentsOf(word) : null
    return args === null ? super.field() : [{ kind: 'collection', word, arguments: args }, 8]
  }

  private argumentsOf(word: Word): string[] | null {
    const { random } = this
    switch (word) {
      case 'BitSet':
      case 'Dictionary':
        return []
      case 'HashMap': {
        return [this.key(), random.chance(0.5) ? this.target() : this.scalar()]
      }
      case 'HashSet':
        return [this.key()]
      case 'Pool':
        return [this.target()]
      case 'SlotMap':
        return random.chance(0.3) ? [this.target(), "'wide'"] : [this.target()]
      case 'SparseSet':
      case 'Table': {
        const row = this.anyOf((struct) => this.contains(struct, IN_COLUMNS))
        return row === null ? null : [row.name]
      }
      case 'Ring': {
        const inner = this.anyOf((struct) => this.contains(struct, IN_RINGS))
        const element = random.chance(0.5) ? inner?.name : this.scalar()
        return element === undefined ? null : [element, String(random.between(3, 20))]
      }
    }
  }

  private key(): string {
    const { random } = this
    if (random.chance(0.2)) return 'Str'
    // Two random keys can be rounded to one half.
    if (random.chance(0.2)) return `Ptr<${this.target()}> | null`
    const scalar = this.scalar()
    return scalar === 'f16' ? 'f32' : scalar
  }

  /** Whether all fields of a struct are of the given kinds, also those of nested structs. */
  private contains(struct: RandomStruct, kinds: ReadonlySet<string>): boolean {
    const contained = (name: string): boolean =>
      this.contains(
        this.made.find((one) => one.name === name)!,
        kinds,
      )
    const fits = (type: RandomType, isElement: boolean): boolean => {
      if (type.kind === 'array') return kinds.has('array') && fits(type.element, true)
      if (type.kind === 'struct')
        return (kinds.has('array of structs') || !isElement) && contained(type.name)
      return (
        kinds.has(type.kind) &&
        (type.kind !== 'union' || type.members.every(({ name }) => contained(name)))
      )
    }
    return (
      (struct.base === null || contained(struct.base)) &&
      struct.fields.every(({ type }) => fits(type, false))
    )
  }
}
