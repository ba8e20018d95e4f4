import type { u8, u32 } from 'offheap/schema'
import type { Middle } from './circle-b.struct.ts'

/** The files of these structs import each other; the structs don't go in circles. */
export interface Inner {
  id: u32
}

export interface Outer {
  flag: u8
  middle: Middle
}
