import type { FixedArray, Str } from 'offheap/schema'

/** Text in place, and text in a block of its own. */
export interface Label {
  /** @default nobody */
  name: Str<16>
  tags: FixedArray<Str<3>, 2>
  text: Str
  /** @default "it's" */
  note: Str
  lines: FixedArray<Str, 2>
}
