import type { f32, FixedArray, Table } from 'offheap/schema'

/** An instance of a mesh, in the forms that three.js uploads. */
export interface Instance {
  /** Column by column, as in `Matrix4.elements`. */
  matrix: FixedArray<f32, 16>
  colour: FixedArray<f32, 3>
}

/** @dirty */
export type Instances = Table<Instance>
