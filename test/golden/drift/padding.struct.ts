import type { bool, f64, i16, u8, u16, u64 } from 'offheap/schema'

export interface Bytes {
  r: u8
  g: u8
  b: u8
}

export interface Shorts {
  flag: bool
  level: i16
  kind: u8
}

/** The worst order that these fields could have. */
export interface Padded {
  kind: u8
  id: u64
  color: Bytes
  shorts: Shorts
  weight: f64
  port: u16
}
