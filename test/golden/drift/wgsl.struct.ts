import type { Atomic, f16, f32, FixedArray, i32, Ptr, u32 } from 'offheap/schema'

/**
 * Two numbers of a shader.
 *
 * @wgsl storage
 */
export interface Float2 {
  x: f32
  y: f32
}

/**
 * A particle in a storage buffer, where the rules are those of C.
 *
 * @wgsl storage
 */
export interface Spark {
  position: Float2
  velocity: Float2
  color: FixedArray<f16, 4>
  life: f32
  kind: u32
  delta: i32
  next: Ptr<Spark> | null
  hits: Atomic<u32>
  trail: FixedArray<Float2, 8>
}

/**
 * A row of a matrix, whose alignment allows arrays of it in uniform buffers.
 *
 * @wgsl uniform
 * @align 16
 */
export interface Row {
  x: f32
  y: f32
  z: f32
}

/**
 * Data that a shader reads once per frame from a uniform buffer: structs and arrays at multiples of
 * 16.
 *
 * @wgsl uniform
 */
export interface Camera {
  time: f32
  center: Center
  zoom: f32
  rows: FixedArray<Row, 4>
  frame: u32
}

/** @wgsl uniform */
export interface Center {
  x: f32
  y: f32
}
