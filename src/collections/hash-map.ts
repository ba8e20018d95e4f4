import { entryOf } from '../entry.ts'
import { requireNotHeld } from '../held.ts'
import { valueToJSON } from '../operations/to-json.ts'
import { Deallocator } from '../ownership/deallocator.ts'
import type { Ptr } from '../pointer.ts'
import type { Struct, StructType } from '../struct.ts'
import { createApart } from './apart.ts'
import { HashBase } from './hash-base.ts'
import { ENTRIES, HashIterator, VALUES_ONLY } from './hash-iterator.ts'
import type { Entries } from './sparse-set.ts'

/**
 * Base class of the accessors of maps from keys to values. Iteration is in the order in which keys
 * were added, as in a `Map`.
 */
export abstract class HashMap<Key, Value, KeyInput = Key, ValueInput = Value, Of = Key>
  extends HashBase<Key, KeyInput, Of>
  implements Iterable<[Key, Value]>
{
  /**
   * Returns the value of a key, or undefined. A struct is returned as an accessor, which is valid
   * until an entry is added or this one is removed. Throws as `find` does.
   */
  abstract get(key: KeyInput): Value | undefined

  /**
   * Adds a key with a value, or replaces its value. Fields of a struct that `value` doesn't have
   * get their defaults. A failed call leaves the map unchanged.
   *
   * @returns This map.
   * @throws `OUT_OF_MEMORY`, the errors of setting the value, and those of `find`.
   */
  abstract set(key: KeyInput, value: ValueInput): this

  /**
   * Returns the number of the entry with a key, and adds one with the default value if there is
   * none. It is valid until another entry is added.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `find`. The map is then unchanged.
   */
  abstract slot(key: KeyInput): number

  /** Returns the value of an entry that exists. */
  abstract value$(entry: number): Value

  /**
   * Returns the value of an entry.
   *
   * @throws `INDEX_OUT_OF_RANGE` when there is no such entry.
   */
  abstract valueAt(entry: number): Value

  /**
   * Replaces all entries. A key that `entries` has twice gets its last value. A failed call leaves
   * the map unchanged.
   *
   * @param entries - A `Map`, another map, or an iterable of pairs of a key and a value.
   * @throws `OUT_OF_MEMORY`, and the errors of `set`.
   */
  assign(entries: Entries<KeyInput, ValueInput>): void {
    this.replace$(entries, (built, items) => {
      for (const item of items) {
        const [key, value] = entryOf(item) as readonly [KeyInput, ValueInput]
        built.set(key, value)
      }
    })
  }

  /** Iterates over the values in insertion order. */
  values(): IterableIterator<Value> {
    void this.bytes$
    return new HashIterator(this as never, VALUES_ONLY)
  }

  /** Iterates over pairs of a key and its value in insertion order. */
  entries(): IterableIterator<[Key, Value]> {
    void this.bytes$
    return new HashIterator(this as never, ENTRIES)
  }

  /** Iterates as `entries` does. */
  [Symbol.iterator](): IterableIterator<[Key, Value]> {
    return this.entries()
  }

  /** Calls a function for each entry, in insertion order. */
  forEach(use: (value: Value, key: Key, map: this) => void): void {
    for (const [key, value] of this) use(value, key, this)
  }

  /** Returns the entries as pairs of plain values; `JSON.stringify` calls it. */
  toJSON(): unknown {
    return Array.from(this, ([key, value]) => [valueToJSON(key), valueToJSON(value)])
  }

  /** Returns a JavaScript map with the keys and values. */
  plain$(): Map<Key, Value> {
    return new Map(this)
  }
}

/** Base class of the accessors of maps whose values are structs. */
export abstract class StructMap<
  Key,
  Value extends Struct,
  KeyInput = Key,
  Init = unknown,
> extends HashMap<Key, Value, KeyInput, Value | Init, Value> {
  /** The class of the values. */
  protected abstract get type(): StructType<Value, Init>

  /**
   * Returns an accessor of the value of a key, which is added with its defaults if there is none.
   * One search finds or adds it.
   *
   * @throws `OUT_OF_MEMORY`, and the errors of `find`. The map is then unchanged.
   */
  abstract entry(key: KeyInput): Value

  /**
   * Returns the pointer to the value of an entry, for an accessor that is moved. It is valid until
   * another entry is added. The number isn't checked: it must be that of an entry.
   */
  abstract ptrAt(entry: number): Value['ptr']

  /**
   * Writes the defaults of an entry, if there are more than `size` entries now, and returns it.
   */
  protected fresh$(size: number, entry: number): number {
    if (this.size !== size) {
      this.type.writeDefaults?.(this.arena, this.ptrAt(entry) as Ptr<Value>)
    }
    return entry
  }

  /** Returns the entry of a key, or a new one whose value is zero or has the defaults. */
  protected bare$(key: KeyInput): number {
    return this.slot(key)
  }

  /**
   * Returns the entry of a key that isn't there, with its defaults, some of which own blocks.
   *
   * @param place Adds the entry with a value that is zero.
   */
  protected made$(place: () => number): number {
    let entry = -1
    createApart(this, this.type, {} as Init, () => this.ptrAt((entry = place())))
    return entry
  }

  /**
   * Adds or replaces a value of any form. It is written into a struct of its own first, so a failed
   * call leaves the map unchanged.
   */
  protected write$(key: KeyInput, init: Value | Init): this {
    // Refuses a wrong key before the values are read.
    const entry = this.find(key)
    const { arena, ptr, type } = this
    if (type.collect === undefined) {
      createApart(this, type, init, () => this.ptrAt(this.bare$(key)))
      return this
    }
    // What the former value owns can move into the new one; the rest is freed.
    const former = new Deallocator(arena, ptr)
    if (entry >= 0) type.collect(arena, this.ptrAt(entry), former)
    const place = (): number => {
      former.keepTaken()
      // The getters of the values may have changed the map.
      const current = this.find(key)
      if (current >= 0) {
        const at = this.ptrAt(current)
        // The end is larger by one because the former value itself ends, too.
        requireNotHeld(arena, at, at + type.size + 1)
        type.collect!(arena, at, former)
      }
      former.find()
      return this.ptrAt(current >= 0 ? current : this.bare$(key))
    }
    former.offering(() => createApart(this, type, init, place))
    former.free()
    return this
  }
}
