/**
 * `Module` and layouts → a header for C11 and C++11, which includes only the headers of imported
 * schemas. Static assertions make it fail to compile if the compiler lays out a struct differently.
 */
import { fileName, MARK } from '../emit/emit.ts'
import type { BitsType, Layouts, Module, NamedType, StructId, StructLayout, Type } from '../ir.ts'
import { fnv1a } from '../layout/schema-hash.ts'
import { isNamed } from '../resolve/draft.ts'
import { COLLECTION_WORDS, type CollectionWord } from '../tables/collections.ts'
import { fieldsOf, innermost, nameOf, structsInside } from '../types.ts'
import { DICTIONARIES } from './c-dictionaries.ts'
import { MAPS } from './c-maps.ts'
import { cName, unreserved } from './c-names.ts'
import { POOLS } from './c-pools.ts'
import { PRELUDE } from './c-prelude.ts'
import { BIT_SETS, RINGS } from './c-rings.ts'
import { SLOT_MAPS } from './c-slot-maps.ts'
import { enumText, structText } from './c-struct.ts'
import { SPARSE_SETS, TABLES } from './c-tables.ts'
import { unsignedType } from './c-types.ts'
import { innerFirst } from './inner-first.ts'
import { commentText, identifierPart, NameScope } from './spelling.ts'

/** Returns the header. Requires: `layouts` has the structs of the module and those inside them. */
export function emitC(module: Module, layouts: Layouts): string {
  const own = new Set(module.structs.map(({ id }) => id))
  const structs = innerFirst(module, layouts).filter(({ id }) => own.has(id))
  const names = [...structs, ...module.named].map(({ id }) => cName(nameOf(id)))
  const scope = new NameScope(names)
  const guard = guardOf(module, names)
  const [before, after] = includesOf(module, structs)
  const parts = [
    ...module.named.map((named) => namedText(named, scope)),
    ...structs.map((struct) => structText(struct, layouts, scope)),
  ]
  return `${MARK} from ${commentText(fileName(module.path))}: edit that file, then run \`offheap gen\`.
#ifndef ${guard}
#define ${guard}

${PRELUDE}
${collectionTexts(structs)}${before}${parts.join('\n')}${after}
#endif
`
}

/** The functions that read collections, by the word of the schema language. */
const COLLECTION_TEXTS: Readonly<Record<CollectionWord, readonly string[]>> = {
  BitSet: [BIT_SETS],
  Dictionary: [DICTIONARIES],
  HashMap: [MAPS],
  HashSet: [MAPS],
  Pool: [POOLS],
  Ring: [RINGS],
  SparseSet: [TABLES, SPARSE_SETS],
  SlotMap: [SLOT_MAPS],
  Table: [TABLES],
}

function collectionTexts(structs: readonly StructLayout[]): string {
  const words = COLLECTION_WORDS.filter((word) => has(word, structs))
  const texts = new Set(words.flatMap((word) => COLLECTION_TEXTS[word]))
  return [...texts].map((text) => `${text}\n`).join('')
}

function has(word: CollectionWord, structs: readonly StructLayout[]): boolean {
  return structs.some((struct) =>
    fieldsOf(struct).some(({ type }) => {
      const inner = innermost(type)
      return inner.kind === 'collection' && inner.word === word
    }),
  )
}

/** The hash distinguishes schemas of the same name in different folders. */
function guardOf(module: Module, names: readonly string[]): string {
  const file = identifierPart(fileName(module.path).replace(/\.struct\.ts$/, '')).toUpperCase()
  return `OFFHEAP_${file}_GEN_H_${fnv1a(names.join(' ')).slice(0, 8).toUpperCase()}`
}

/**
 * Returns the `#include`s before and after the structs. Headers of types inside the structs come
 * first. Headers of types that they only point to come last, because two files can point to each
 * other.
 */
function includesOf(module: Module, structs: readonly StructLayout[]): [string, string] {
  const inside = new Set<StructId>()
  for (const { base, slots } of structs) {
    if (base !== null) inside.add(base.id)
    for (const slot of slots) {
      if (slot.kind !== 'field-layout' || slot.inherited) continue
      for (const id of declaredBefore(slot.type)) inside.add(id)
    }
  }
  const files = (which: boolean): Set<string> =>
    new Set(
      module.imports.filter(({ id }) => inside.has(id) === which).map(({ specifier }) => specifier),
    )
  const first = files(true)
  const last = [...files(false)].filter((specifier) => !first.has(specifier))
  return [included([...first], '', '\n'), included(last, '\n', '')]
}

function included(specifiers: readonly string[], before: string, after: string): string {
  if (specifiers.length === 0) return ''
  const lines = specifiers.map((specifier) => `#include "${headerOf(specifier)}"\n`)
  return `${before}${lines.join('')}${after}`
}

/** `./vec3.struct.ts` → `vec3.gen.h`. The name in an `#include` can't contain escape sequences. */
function headerOf(specifier: string): string {
  const path = specifier.replace(/\.struct(\.ts|\.js)?$/, '.gen.h').replace(/^\.\//, '')
  return path.replace(/[\u0000-\u001f"\\]/g, '�')
}

/** The structs and named types that have to be declared before a member of `type`. */
function declaredBefore(type: Type): readonly StructId[] {
  const inner = innermost(type)
  return isNamed(inner) ? [inner.id] : structsInside(inner).map(({ id }) => id)
}

/**
 * Declares the constants and functions of a named type. The `$` in the name of a type that is
 * declared in a field becomes `_`, as in the names of a union's tags: `Enemy_mood_idle`.
 */
function namedText(type: NamedType, scope: NameScope): string {
  const name = cName(nameOf(type.id).replaceAll('$', '_'))
  const claim = (text: string): string => scope.claim(unreserved(`${name}_${identifierPart(text)}`))
  switch (type.kind) {
    case 'enum':
      return enumText(type.names.map((one, index) => `${claim(one)} = ${index}`))
    case 'flags':
      return enumText(type.names.map((one, bit) => `${claim(one)} = ${intText(2 ** bit)}`))
    case 'bits':
      return bitsText(type, claim)
  }
}

function bitsText({ parts, bytes }: BitsType, claim: (text: string) => string): string {
  const word = unsignedType(bytes)
  // Compilers can warn of a cast to the type that a value has.
  const wide = bytes === 4 ? 'bits' : 'OFFHEAP_CAST(uint32_t, bits)'
  const narrow = (value: string): string =>
    bytes === 4 ? value : `OFFHEAP_CAST(${word}, ${value})`
  const texts = parts.map(({ name, width, shift }) => {
    const mask = 2 ** width - 1
    const constants = enumText([
      `${claim(`${name}_shift`)} = ${shift}`,
      `${claim(`${name}_mask`)} = ${intText(mask * 2 ** shift)}`,
    ])
    const limit = `0x${mask.toString(16)}u`
    const inPlace = `0x${(mask * 2 ** shift).toString(16)}u`
    const by = (operator: string): string => (shift === 0 ? '' : ` ${operator} ${shift}`)
    return `${constants}
static inline uint32_t ${claim(name)}(${word} bits) {
  return ${wide}${by('>>')} & ${limit};
}

static inline ${word} ${claim(`with_${name}`)}(${word} bits, uint32_t value) {
  uint32_t others = ${wide} & ~${inPlace};
  return ${narrow(`others | (value${by('<<')} & ${inPlace})`)};
}
`
  })
  return texts.join('\n')
}

/** Returns the `int` with these 32 bits, because enumerators are of type `int` before C23. */
function intText(bits: number): string {
  if (bits === 2 ** 31) return '-0x7fffffff - 1'
  return bits < 2 ** 31 ? `0x${bits.toString(16)}` : `-0x${(2 ** 32 - bits).toString(16)}`
}
