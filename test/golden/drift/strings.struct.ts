import type { FixedArray, Str, u32 } from 'offheap/schema'

/** Text of any length, in blocks that the struct owns: freed with it. */
export interface Article {
  title: Str
  body: Str
  /** @default anonymous */
  author: Str
  readonly source: Str
  keywords: FixedArray<Str, 3>
  views: u32
}

/** Owns the blocks of its articles. */
export interface Page {
  lead: Article
  others: FixedArray<Article, 2>
}
