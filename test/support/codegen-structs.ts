import type { Random } from './random.ts'

/** A random schema as data, which can be written in TypeScript and in C. */
export interface RandomStruct {
  readonly name: string
  readonly base: string | null
  readonly packed: boolean
  /** 1 for none. */
  readonly align: number
  readonly wgsl: 'storage' | 'uniform' | null
  readonly fields: readonly RandomField[]
  /** Upper bound of the size of the struct. */
  readonly weight: number
}

export interface RandomField {
  readonly name: string
  readonly type: RandomType
  readonly optional: boolean
  /** 1 for none. */
  readonly align: number
  /** No other field shares its lines of 64 bytes. */
  readonly ownsCacheLine: boolean
}

export type RandomType =
  | { readonly kind: 'scalar' | 'atomic'; readonly name: string }
  | { readonly kind: 'struct'; readonly name: string }
  | { readonly kind: 'pointer' | 'own' | 'reference'; readonly target: string }
  | { readonly kind: 'enum' | 'flags'; readonly names: readonly string[] }
  | { readonly kind: 'bits'; readonly widths: readonly number[] }
  | { readonly kind: 'text'; readonly bytes: number }
  | { readonly kind: 'string' }
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'array'; readonly element: RandomType; readonly length: number }
  | { readonly kind: 'list'; readonly element: RandomType }
  | { readonly kind: 'union'; readonly members: readonly RandomMember[] }
  | { readonly kind: 'collection'; readonly word: Word; readonly arguments: readonly string[] }

export type Word = (typeof COLLECTIONS)[number]

export interface RandomMember {
  readonly name: string
  /** Value of its field `kind`. */
  readonly value: string
}

const PLAIN_SCALARS = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'f32', 'f64', 'i64', 'u64', 'bool']
export const SCALARS: readonly string[] = [...PLAIN_SCALARS, 'f16', 'i53', 'u53']
/** Codes of dictionaries, which are scalars with a type of their own. */
const CODES: readonly string[] = [
  ...['Code<Names>', 'Code<Places>'],
  ...['Code<Places, u16>', 'Code<Places, u8>'],
]
const INTEGERS = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i64', 'u64']
const BYTES: ReadonlySet<string> = new Set(['i8', 'u8', 'bool'])
// prettier-ignore
export const COLLECTIONS = [
  'BitSet', 'Dictionary', 'HashMap', 'HashSet', 'Pool', 'Ring', 'SlotMap', 'SparseSet', 'Table',
] as const
const LARGEST = 4_096

/**
 * Returns structs of scalars, structs, pointers and arrays of them. Each contains only earlier
 * ones.
 */
export function randomStructs(random: Random, count: number): RandomStruct[] {
  return new Plain(random, count).structs()
}

/** Returns structs of the whole language, with bases, tags and unions. */
export function wholeStructs(random: Random, count: number): RandomStruct[] {
  return new Whole(random, count).structs()
}

/** Returns structs for shaders: in storage and uniform memory, with untagged ones inside. */
export function shaderStructs(
  random: Random,
  count: number,
  scalars: readonly string[] = ['f32', 'i32', 'u32', 'f16'],
): RandomStruct[] {
  return new Shader(random, count, scalars).structs()
}

/** A type with an upper bound of its size in bytes. */
export type Sized = readonly [RandomType, number]

export class Plain {
  protected readonly random: Random
  protected readonly made: RandomStruct[] = []
  private readonly count: number

  constructor(random: Random, count: number) {
    this.random = random
    this.count = count
  }

  structs(): RandomStruct[] {
    while (this.made.length < this.count) this.made.push(this.struct(`S${this.made.length}`))
    return this.made
  }

  protected struct(name: string): RandomStruct {
    const [fields, weight] = this.fields(() => this.field())
    return { ...UNTAGGED, name, fields, weight }
  }

  protected fields(field: () => Sized, margin = 8): [RandomField[], number] {
    const fields: RandomField[] = []
    let weight = 0
    do {
      const [type, size] = field()
      weight += size + margin
      fields.push({ ...PLAIN_FIELD, name: `f${fields.length}`, type })
    } while (this.random.chance(0.85) && weight < LARGEST)
    return [fields, weight]
  }

  protected field(): Sized {
    const [element, size] = this.element()
    if (!this.random.chance(0.2)) return [element, size]
    const length = this.random.between(1, 9)
    return [{ kind: 'array', element, length }, size * length]
  }

  protected element(): Sized {
    const { random } = this
    if (random.chance(0.25)) {
      const inner = this.anyOf(({ packed }) => !packed)
      if (inner !== null) return [{ kind: 'struct', name: inner.name }, inner.weight]
    }
    if (random.chance(0.1)) return [{ kind: 'pointer', target: this.target() }, 8]
    return [{ kind: 'scalar', name: random.pick(PLAIN_SCALARS) }, 8]
  }

  /** Returns the name of any struct, also of a later one. */
  protected target(): string {
    return `S${this.random.below(this.count)}`
  }

  /** Returns an earlier struct that is small enough to be nested. */
  protected anyOf(fits: (struct: RandomStruct) => boolean): RandomStruct | null {
    const light = this.made.filter(
      (struct) => struct.weight <= LARGEST / 16 && struct.wgsl === null && fits(struct),
    )
    return light.length > 0 ? this.random.pick(light) : null
  }
}

export class Whole extends Plain {
  /** Returns the name of a scalar, or a code. */
  protected scalar(): string {
    return this.random.pick(this.random.chance(0.2) ? CODES : SCALARS)
  }

  protected override struct(name: string): RandomStruct {
    const { random } = this
    const packed = random.chance(0.15)
    const base = !packed && random.chance(0.2) ? this.anyOf((other) => !other.packed) : null
    const align = random.chance(0.1) ? 2 ** random.between(0, 7) : 1
    const [fields, weight] = packed
      ? this.fields(() => this.packedField(), 1)
      : this.fields(() => this.field())
    // Names of fields in the base are taken.
    const own = fields.map((field) => ({ ...field, name: `${field.name}of${name}` }))
    const tagged = own.map((field) => this.tagged(field, packed))
    if (!packed && (base === null || valueOf(base, this.made) === null) && random.chance(0.3)) {
      const kind = {
        ...PLAIN_FIELD,
        name: 'kind',
        type: { kind: 'constant', value: name },
      } as const
      tagged.splice(random.below(tagged.length + 1), 0, kind)
      // A member may have only its discriminant.
      if (random.chance(0.1)) tagged.splice(0, tagged.length, kind)
    }
    const margins = tagged.reduce(
      (sum, { align, ownsCacheLine }) => sum + align + (ownsCacheLine ? 128 : 0),
      align,
    )
    return {
      ...UNTAGGED,
      name,
      base: base?.name ?? null,
      packed,
      align,
      fields: tagged,
      weight: weight + margins + (base?.weight ?? 0) + tagged.length,
    }
  }

  private tagged(field: RandomField, packed: boolean): RandomField {
    const { random } = this
    const { kind } = field.type
    return {
      ...field,
      optional: MAY_BE_ABSENT.has(kind) && random.chance(0.2),
      align: !packed && random.chance(0.05) ? 2 ** random.between(0, 6) : 1,
      ownsCacheLine: !packed && random.chance(0.02),
    }
  }

  /** Fields of a packed struct: everything that needs no typed array. */
  private packedField(): Sized {
    const { random } = this
    const inner = random.chance(0.25) ? this.anyOf(({ packed }) => packed) : null
    const [element, size]: Sized =
      inner === null ? this.inline() : [{ kind: 'struct', name: inner.name }, inner.weight]
    const isByte = element.kind === 'scalar' ? BYTES.has(element.name) : element.kind === 'text'
    if ((inner === null && !isByte) || !random.chance(0.3)) return [element, size]
    const length = random.between(1, 9)
    return [{ kind: 'array', element, length }, size * length]
  }

  protected override field(): Sized {
    if (this.random.chance(0.08)) {
      return [{ kind: 'list', element: this.listElement() }, 12]
    }
    const [type, size] = super.field()
    if (type.kind !== 'array' || size > LARGEST / 16 || !this.random.chance(0.3))
      return [type, size]
    const length = this.random.between(1, 4)
    return [{ kind: 'array', element: type, length }, size * length]
  }

  private listElement(): RandomType {
    const { random } = this
    switch (random.below(5)) {
      case 0:
        return this.pointer()
      case 1:
      case 2:
        return this.listed()
      case 3:
        return { kind: 'list', element: this.listElement() }
      default: {
        const [element] = this.element()
        if (element.kind === 'atomic') return this.listed()
        return random.chance(0.5)
          ? element
          : { kind: 'array', element, length: random.between(1, 3) }
      }
    }
  }

  private listed(): RandomType {
    const name = this.scalar()
    return this.random.chance(0.5)
      ? { kind: 'struct', name: this.target() }
      : { kind: 'scalar', name }
  }

  private pointer(): RandomType {
    return { kind: this.random.pick(['pointer', 'own', 'reference']), target: this.target() }
  }

  protected override element(): Sized {
    const { random } = this
    const union = random.chance(0.1) ? this.union() : null
    if (union !== null) return union
    if (random.chance(0.25)) {
      const inner = this.anyOf(() => true)
      if (inner !== null) return [{ kind: 'struct', name: inner.name }, inner.weight]
    }
    if (random.chance(0.15)) return [this.pointer(), 8]
    if (random.chance(0.05)) return [{ kind: 'string' }, 8]
    if (random.chance(0.05)) return [{ kind: 'atomic', name: random.pick(INTEGERS) }, 8]
    return this.inline()
  }

  /** Returns a type without structs and pointers. */
  private inline(): Sized {
    const { random } = this
    switch (random.below(8)) {
      case 0:
        return [{ kind: 'enum', names: namesOf(random.between(1, random.pick([3, 9, 256]))) }, 1]
      case 1:
        return [{ kind: 'flags', names: namesOf(random.between(1, 32)) }, 4]
      case 2:
        return [{ kind: 'bits', widths: this.widths() }, 4]
      case 3: {
        const bytes = random.between(1, 40)
        return [{ kind: 'text', bytes }, bytes]
      }
      default:
        return [{ kind: 'scalar', name: this.scalar() }, 8]
    }
  }

  private widths(): number[] {
    const widths: number[] = []
    let left = this.random.between(1, 32)
    while (left > 0) {
      const width = this.random.between(1, left)
      widths.push(width)
      left -= width
    }
    return widths
  }

  private union(): Sized | null {
    const members = new Map<string, RandomStruct>()
    for (let tries = this.random.between(2, 5); tries > 0; tries--) {
      const member = this.anyOf((struct) => valueOf(struct, this.made) !== null)
      if (member !== null) members.set(valueOf(member, this.made)!, member)
    }
    if (members.size < 2) return null
    const largest = Math.max(...[...members.values()].map(({ weight }) => weight))
    const named = [...members].map(([value, { name }]) => ({ name, value }))
    return [{ kind: 'union', members: named }, largest + 2 * 128]
  }
}

class Shader extends Plain {
  private uniform = false
  private readonly scalars: readonly string[]

  constructor(random: Random, count: number, scalars: readonly string[]) {
    super(random, count)
    this.scalars = scalars
  }

  protected override struct(name: string): RandomStruct {
    const { random } = this
    const wgsl = random.pick([null, 'storage', 'uniform'] as const)
    this.uniform = wgsl === 'uniform'
    const base = random.chance(0.2) ? this.inner() : null
    const [fields, weight] = this.fields(() => this.field())
    const named = fields.map((field) => ({
      ...field,
      name: `${field.name}of${name}`,
      align: random.chance(0.1) ? 2 ** random.between(0, 6) : 1,
      ownsCacheLine: random.chance(0.02),
    }))
    return {
      ...UNTAGGED,
      name,
      wgsl,
      base: base?.name ?? null,
      align: random.chance(0.4) ? 2 ** random.between(3, 6) : 1,
      fields: named,
      weight: weight + (base?.weight ?? 0) + 128 * named.length,
    }
  }

  /**
   * In uniform memory, the stride of elements is a multiple of 16, so structs are aligned to 16.
   */
  protected override field(): Sized {
    const { random } = this
    if (!this.uniform) return super.field()
    const rows = this.made.filter(({ wgsl, align }) => wgsl === 'uniform' && align >= 16)
    if (rows.length === 0 || random.chance(0.7)) return this.element()
    const { name, weight } = random.pick(rows)
    const length = random.between(1, 4)
    const row: RandomType = { kind: 'array', element: { kind: 'struct', name }, length }
    if (random.chance(0.7)) return [row, weight * length]
    return [{ kind: 'array', element: row, length: 2 }, weight * length * 2]
  }

  protected override element(): Sized {
    const { random } = this
    const inner = random.chance(0.2) ? this.inner() : null
    if (inner !== null) return [{ kind: 'struct', name: inner.name }, inner.weight]
    if (random.chance(0.1)) return [{ kind: 'pointer', target: this.target() }, 4]
    if (!this.uniform && random.chance(0.1)) {
      return [{ kind: 'atomic', name: random.pick(['i32', 'u32']) }, 4]
    }
    return [{ kind: 'scalar', name: random.pick(this.scalars) }, 4]
  }

  private inner(): RandomStruct | null {
    const fits = this.made.filter(
      ({ wgsl, weight }) => weight <= LARGEST / 4 && (wgsl === 'uniform') === this.uniform,
    )
    return fits.length > 0 ? this.random.pick(fits) : null
  }
}

const UNTAGGED = { base: null, packed: false, align: 1, wgsl: null } as const
const PLAIN_FIELD = { optional: false, align: 1, ownsCacheLine: false } as const
const MAY_BE_ABSENT: ReadonlySet<string> = new Set([
  ...['scalar', 'enum', 'flags', 'bits', 'text', 'struct', 'array', 'union'],
])

function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `n${index}`)
}

/** The discriminant of a struct in a union: its own or its base's. */
function valueOf(struct: RandomStruct, structs: readonly RandomStruct[]): string | null {
  const kind = struct.fields.find(({ type }) => type.kind === 'constant')?.type
  if (kind?.kind === 'constant') return kind.value
  const base = structs.find(({ name }) => name === struct.base)
  return base === undefined ? null : valueOf(base, structs)
}

const WORDS = [
  ...SCALARS,
  ...COLLECTIONS,
  ...['Atomic', 'Bits', 'Code', 'Enum', 'FixedArray', 'Flags', 'List', 'Own', 'Ptr', 'Ref', 'Str'],
]

export function schemaOf(structs: readonly RandomStruct[]): string {
  const interfaces = structs.map((struct) => {
    const { name, base, fields } = struct
    const lines = fields.map((field) => {
      const tags = [
        field.align > 1 ? `@align ${field.align}` : '',
        field.ownsCacheLine ? '@cacheline' : '',
      ]
      const mark = field.optional ? '?' : ''
      return `${comment(tags, '  ')}  ${field.name}${mark}: ${typeScript(field.type)}\n`
    })
    const head = base === null ? name : `${name} extends ${base}`
    return `${comment(tagsOf(struct), '')}export interface ${head} {\n${lines.join('')}}\n`
  })
  const plain = interfaces.join('\n')
  const dictionaries = ['Names', 'Places'].filter((name) => plain.includes(`Code<${name}`))
  const types = dictionaries.map((name) => `export type ${name} = Dictionary\n\n`)
  const text = types.join('') + plain
  const used = WORDS.filter((word) => new RegExp(`\\b${word}\\b`).test(text))
  if (used.length === 0) return text
  return `import type { ${used.join(', ')} } from 'offheap/schema'\n\n${text}`
}

function tagsOf({ packed, align, wgsl }: RandomStruct): string[] {
  return [
    packed ? '@packed' : '',
    align > 1 ? `@align ${align}` : '',
    wgsl === null ? '' : `@wgsl ${wgsl}`,
  ]
}

function comment(tags: readonly string[], indent: string): string {
  const words = tags.filter((tag) => tag !== '')
  return words.length === 0 ? '' : `${indent}/** ${words.join(' ')} */\n`
}

function typeScript(type: RandomType): string {
  switch (type.kind) {
    case 'scalar':
    case 'struct':
      return type.name
    case 'atomic':
      return `Atomic<${type.name}>`
    case 'pointer':
      return `Ptr<${type.target}> | null`
    case 'own':
      return `Own<${type.target}> | null`
    case 'reference':
      return `Ref<${type.target}> | null`
    case 'enum':
      return `Enum<${type.names.map((name) => `'${name}'`).join(' | ')}>`
    case 'flags':
      return `Flags<${type.names.map((name) => `'${name}'`).join(' | ')}>`
    case 'bits':
      return `Bits<{ ${type.widths.map((width, part) => `p${part}: ${width}`).join('; ')} }>`
    case 'text':
      return `Str<${type.bytes}>`
    case 'string':
      return 'Str'
    case 'constant':
      return `'${type.value}'`
    case 'array':
      return `FixedArray<${typeScript(type.element)}, ${type.length}>`
    case 'list':
      return `List<${typeScript(type.element)}>`
    case 'union':
      return type.members.map(({ name }) => name).join(' | ')
    case 'collection':
      return type.arguments.length === 0 ? type.word : `${type.word}<${type.arguments.join(', ')}>`
  }
}
