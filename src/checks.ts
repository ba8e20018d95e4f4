import type { Struct, StructType } from './struct.ts'

/** What an arena that was made with `checked` minds; an unchecked one has none. */
export interface Checks {
  /** The accessor that the arena's structs are reached by: it checks what it is used for. */
  accessor<T extends Struct>(type: StructType<T>, ptr: number): T
}
