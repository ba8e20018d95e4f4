import { valueToJSON } from '../operations/to-json.ts'
import { HashBase } from './hash-base.ts'
import { ENTRIES, HashIterator, KEYS_ONLY } from './hash-iterator.ts'

/**
 * Base class of the accessors of sets of keys. Iteration is in the order in which keys were added,
 * as in a `Set`.
 */
export abstract class HashSet<Key, KeyInput = Key>
  extends HashBase<Key, KeyInput>
  implements Iterable<Key>
{
  /**
   * Adds a key, if it isn't in the set. A failed call leaves the set unchanged.
   *
   * @returns This set.
   * @throws `OUT_OF_MEMORY`, and the errors of `find`.
   */
  abstract add(key: KeyInput): this

  /**
   * Replaces all keys. A failed call leaves the set unchanged.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `add`.
   */
  assign(keys: ArrayLike<KeyInput> | Iterable<KeyInput>): void {
    this.replace$(keys, (built, items) => {
      for (const item of items) built.add(item as KeyInput)
    })
  }

  /** Iterates over the keys, as `keys` does. */
  values(): IterableIterator<Key> {
    return this.keys()
  }

  /** Iterates over pairs of a key and itself, as a `Set` does. */
  entries(): IterableIterator<[Key, Key]> {
    void this.bytes$
    return new HashIterator(this as never, ENTRIES)
  }

  /** Iterates over the keys in insertion order. */
  [Symbol.iterator](): IterableIterator<Key> {
    void this.bytes$
    return new HashIterator(this as never, KEYS_ONLY)
  }

  /** Calls a function for each key, in insertion order. */
  forEach(use: (key: Key, same: Key, set: this) => void): void {
    for (const key of this) use(key, key, this)
  }

  /** Copies the keys into a JavaScript array. */
  toArray(): Key[] {
    return [...this]
  }

  /** Returns the keys as plain values; `JSON.stringify` calls it. */
  toJSON(): unknown[] {
    return Array.from(this, valueToJSON)
  }

  /** Returns a JavaScript set with the keys. */
  plain$(): Set<Key> {
    return new Set(this)
  }
}
