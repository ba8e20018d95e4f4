/** The list of all kinds. */
import type { StructId, StructLayout, Type } from '../../ir.ts'
import type { ElementStructs } from '../../layout/elements.ts'
import { Inside } from '../../layout/inside.ts'
import { innermost } from '../../types.ts'
import type { Names } from '../names.ts'
import { arrayKind } from './array.ts'
import { atomicKind } from './atomic.ts'
import { bitsKind } from './bits.ts'
import { collectionKind } from './collection.ts'
import { constantKind } from './constant.ts'
import { enumKind } from './enum.ts'
import type { Context, Kind } from './kind.ts'
import { listKind } from './list.ts'
import { ownKind } from './own.ts'
import { pointerKind } from './pointer.ts'
import { referenceKind } from './reference.ts'
import { scalarKind } from './scalar.ts'
import { structKind } from './struct.ts'
import { stringKind, textKind } from './text.ts'
import { unionKind } from './union.ts'

type Kinds = { readonly [K in Type['kind']]: Kind<Extract<Type, { readonly kind: K }>> }

const KINDS = {
  scalar: scalarKind,
  enum: enumKind,
  flags: bitsKind,
  bits: bitsKind,
  text: textKind,
  string: stringKind,
  constant: constantKind,
  struct: structKind,
  pointer: pointerKind,
  own: ownKind,
  reference: referenceKind,
  array: arrayKind,
  list: listKind,
  collection: collectionKind,
  union: unionKind,
  atomic: atomicKind,
} satisfies Kinds

/**
 * Returns the context of a file's emitters, which add the texts of its helpers to `helpers`.
 */
export function contextOf(
  names: Names,
  layouts: ReadonlyMap<StructId, StructLayout>,
  elements: ElementStructs,
  helpers: string[],
): Context {
  const kind = <T extends Type>({ kind }: T): Kind<T> => KINDS[kind] as unknown as Kind<T>
  const byKey = new Map<string, string>()
  const helper = (stem: string, key: string, text: (name: string) => string): string => {
    const full = `${stem}\n${key}`
    const known = byKey.get(full)
    if (known !== undefined) return known
    const name = names.helper(stem)
    byKey.set(full, name)
    helpers.push(text(name))
    return name
  }
  const pointers = new Inside(layouts, ({ type }) => innermost(type).kind === 'pointer')
  const ownedDefaults = new Inside(
    layouts,
    ({ type, default: value }) => type.kind === 'string' && value !== null,
  )
  const inside = {
    pointers,
    ownedDefaults,
    adopting: new Inside(layouts, ({ type }) => adopts(type, layouts)),
    shared: new Inside(layouts, isSharable),
    references: new Inside(layouts, ({ type }) => innermost(type).kind === 'reference'),
  }
  return { names, layouts, elements, ...inside, kind, helper }
}

/** Returns whether a value of `type` can own structs, apart from those inside of it. */
function adopts(type: Type, layouts: ReadonlyMap<StructId, StructLayout>): boolean {
  const inner = innermost(type)
  if (inner.kind !== 'list' && inner.kind !== 'collection') return inner.kind === 'own'
  const elements = inner.kind === 'list' ? [inner.element] : inner.elements
  return elements.some(
    (one) => one.kind === 'own' || (one.kind === 'struct' && layouts.get(one.id)!.owns),
  )
}

/** The kinds whose values are never objects that read the bytes of an arena. */
const PLAIN_KINDS: ReadonlySet<Type['kind']> = new Set([
  ...(['scalar', 'enum', 'constant', 'pointer', 'reference', 'atomic'] as const),
])

/** Returns whether a new value of a field can be, or contain, a part of the same arena. */
export function isSharable({ type }: { readonly type: Type }): boolean {
  return !PLAIN_KINDS.has(type.kind)
}
