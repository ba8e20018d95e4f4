import { CodeCache } from '../records/code-cache.ts'

/** The keys of the objects at one place of a record. */
export class ObjectKeys {
  readonly names: readonly string[]
  /** The numbers of keys as documents have them; that of an unknown key is the number of names. */
  readonly cache: CodeCache = new CodeCache()
  /**
   * By the number of a key: that of the key which last came after it. The last entry is for the
   * first key of an object.
   */
  // Most writers have one order of keys, whether or not it is that of the schema.
  readonly next: Uint16Array

  constructor(names: readonly string[]) {
    this.names = names
    this.next = Uint16Array.from({ length: names.length + 1 }, (_, key) =>
      key === names.length || key === names.length - 1 ? 0 : key + 1,
    )
  }
}
