import type { Memory } from '../memory.ts'
import type { Contents, Elements } from '../operations/contents.ts'
import { isLive, requireMap, TEXT_PART, type HashHead } from './hash-head.ts'
import { KEYS, LIVE, USED, VALUES } from './hash-words.ts'

/**
 * The values of a map, or the keys of a set, in the order of their keys, for operations that read
 * whole structs: maps are equal if they have the same entries in any order.
 */
export class HashContents implements Contents {
  private readonly layout: () => HashHead

  constructor(layout: () => HashHead) {
    this.layout = layout
  }

  elements(memory: Memory, field: number): Elements {
    const layout = this.layout()
    const head = requireMap(memory, field, layout)
    if (head === 0) return { length: 0, runs: [], count: 1 }
    const { u32 } = memory
    const { key, value } = layout
    const live = u32[head + LIVE]! >>> 2
    const sorted: { readonly words: readonly number[]; readonly entry: number }[] = []
    for (let entry = 0; entry < u32[head + USED]!; entry++) {
      if (!isLive(u32, live, entry)) continue
      sorted.push({ words: wordsAt(memory, layout, u32[head + KEYS]! + entry * key.size), entry })
    }
    sorted.sort((a, b) => compare(a.words, b.words))
    const { length } = sorted
    const isSet = value.size === 0
    const start = u32[head + (isSet ? KEYS : VALUES)]!
    const stride = isSet ? key.size : value.size
    const runs = sorted.map(({ entry }) => start + entry * stride)
    const keys = sorted.flatMap(({ words }) => words)
    return { length, runs, count: 1, stride, ...(isSet ? {} : { keys }) }
  }
}

/** Returns the words of the key at `ptr`; of a text, its bytes. */
function wordsAt({ u8, u32 }: Memory, { key }: HashHead, ptr: number): readonly number[] {
  if (key !== TEXT_PART) return [...u8.subarray(ptr, ptr + key.size)]
  const text = u32[ptr >>> 2]!
  return [...u8.subarray(text, text + u32[(ptr >>> 2) + 1]!)]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((word, index) => word !== b[index])
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1)
}
