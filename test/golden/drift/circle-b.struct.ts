import type { u8 } from 'offheap/schema'
import type { Inner } from './circle-a.struct.ts'

export interface Middle {
  flag: u8
  inner: Inner
}
