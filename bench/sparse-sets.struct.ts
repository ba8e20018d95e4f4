import type { SparseSet } from 'offheap/schema'
import type { Particle } from './particle.struct.ts'

export type Motions = SparseSet<Particle>
