/** The one list of kinds. */
import type { Names } from '../emit-names.ts'
import type { StructId, StructLayout, Type } from '../ir.ts'
import { arrayKind } from './array.ts'
import type { Context, Kind } from './kind.ts'
import { pointerKind } from './pointer.ts'
import { scalarKind } from './scalar.ts'
import { structKind } from './struct.ts'

type Kinds = { readonly [K in Type['kind']]: Kind<Extract<Type, { readonly kind: K }>> }

const KINDS: Kinds = {
  scalar: scalarKind,
  pointer: pointerKind,
  struct: structKind,
  array: arrayKind,
}

export function contextOf(
  names: Names,
  layouts: ReadonlyMap<StructId, StructLayout>,
): Context {
  const kind = <T extends Type>({ kind }: T): Kind<T> => KINDS[kind] as unknown as Kind<T>
  return { names, layouts, kind }
}
