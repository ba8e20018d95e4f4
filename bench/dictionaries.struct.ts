import type { Dictionary } from 'offheap/schema'

export type Words = Dictionary
