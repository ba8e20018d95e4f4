import type { FixedArray, Str, u16 } from 'offheap/schema'

/** UTF-8 inside the struct, with zeros after the text and without a separate block. */
export interface Account {
  id: u16
  /** At most 32 bytes, which is not 32 letters. */
  name: Str<32>
  /** @default 'de-CH' */
  language: Str<5>
  /** Quotes are optional. @default somebody's friend */
  motto: Str<40>
  /** What a tag would end, quotes hold together. @default 'a "b" \'c\' \\ @default ☃ \u{1f600}' */
  odd: Str<48>
}

export interface Team {
  title: Str<1>
  members: FixedArray<Str<16>, 4>
}
