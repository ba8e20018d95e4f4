import type { Table } from 'offheap/schema'
import type { Particle } from './particle.struct.ts'

export type Particles = Table<Particle>
