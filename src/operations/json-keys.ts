import { decodeF16, encodeF16 } from '../encoding/f16.ts'
import type { JSONPlace } from './json.ts'
import type { TypeInfo } from './reflection.ts'

/** The keys of a map or a set in a JSON document, each of which occurs once. */
export class JSONKeys {
  private readonly type: TypeInfo
  private readonly found = new Set<unknown>()

  constructor(type: TypeInfo) {
    this.type = type
  }

  /** Adds the key that was read at `place`, and returns it. */
  add<Key>(place: JSONPlace, key: Key): Key {
    const { size } = this.found
    this.found.add(identityOf(key, this.type))
    if (this.found.size > size) return key
    throw place.invalid('a key that is not before it in the array')
  }
}

/**
 * Returns a primitive value that two keys share exactly if they are equal. Sets compare numbers as
 * maps do: all zeros are one, and all NaNs are one.
 */
function identityOf(key: unknown, type: TypeInfo): unknown {
  if (type.kind === 'struct') {
    const { fields } = type.struct()
    const parts = fields.map(({ name, type }) =>
      String(identityOf((key as Readonly<Record<string, unknown>>)[name], type)),
    )
    return JSON.stringify(parts)
  }
  if (type.kind !== 'scalar') return key
  // Keys are rounded before they are compared; a part of a text has no -0.
  if (type.scalar === 'f16') return decodeF16(encodeF16(key as number)) + 0
  if (type.scalar === 'f32') return Math.fround(key as number) + 0
  return key
}
