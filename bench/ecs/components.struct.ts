// The one value that each component of the cases has.
import type { i32, Table } from 'offheap/schema'

export interface Value {
  value: i32
}

export type Values = Table<Value>
