import type { f32, FixedArray, SparseSet, Str, Table } from 'offheap/schema'

/** Rows whose fast writers have nothing to write. */
export interface Curve {
  points: FixedArray<f32, 4>
}

export interface Label {
  text: Str<8>
  points: FixedArray<f32, 4>
}

export interface Drawing {
  curves: Table<Curve>
  labels: Table<Label>
  curvesOf: SparseSet<Curve>
  labelsOf: SparseSet<Label>
}
