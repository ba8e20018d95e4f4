import { quickListsIn } from '../../src/tlsf/format.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { blockBytes, FIXED, mustFind } from './good-fit.ts'
import { IntervalMap } from './interval-map.ts'

/** Sizes of the requests of an exhaustive search: 2, 3 and 4 granules with the header. */
export const SIZES: readonly number[] = [12, 20, 28]

interface Live {
  readonly ptr: number
  readonly bytes: number
}

/**
 * Runs every sequence of calls on one heap, depth first, and checks every invariant after each
 * call. All state of a heap is in its words, so copying them back undoes a call.
 */
export class Search {
  steps = 0
  /** Number of calls after which a block was on a quick list. */
  listed = 0
  private readonly heap: Tlsf
  private readonly reallocates: boolean
  private readonly saved: Int32Array[] = []
  /** Indices of the heads of the quick lists. */
  private readonly heads: readonly number[]

  constructor(capacity: number, reallocates: boolean) {
    this.heap = new Tlsf(capacity)
    this.reallocates = reallocates
    const { first, words } = this.heap
    this.heads = Array.from({ length: quickListsIn(words) }, (_, list) => first - 1 - list)
  }

  /** Throws at the first failure. Its message begins with the sequence of calls. */
  explore(live: readonly Live[], depth: number): void {
    if (depth === 0) return
    const { heap } = this
    const before = (this.saved[depth] ??= new Int32Array(heap.words.length))
    before.set(heap.words)
    let size: number | undefined
    let block: Live | undefined
    try {
      for (size of SIZES) {
        this.explore(this.allocate(size, live), depth - 1)
        heap.words.set(before)
      }
      for (block of live) {
        size = undefined
        heap.free(block.ptr)
        const rest = live.filter((other) => other !== block)
        this.check(rest)
        this.explore(rest, depth - 1)
        heap.words.set(before)
        for (size of this.reallocates ? SIZES : []) {
          this.explore(this.reallocate(block, size, live), depth - 1)
          heap.words.set(before)
        }
      }
    } catch (error) {
      const verb = block === undefined ? 'allocate' : size === undefined ? 'free' : 'reallocate'
      const given = [block?.ptr, size].filter((value) => value !== undefined)
      const message = error instanceof Error ? error.message : String(error)
      throw new Error(`${verb}(${given.join(', ')}); ${message}`, { cause: error })
    }
  }

  private allocate(size: number, live: readonly Live[]): readonly Live[] {
    const ptr = this.heap.allocate(size)
    const map = this.check(ptr === 0 ? live : [...live, this.read(ptr, size)])
    if (ptr !== 0) return [...live, this.read(ptr, size)]
    if (mustFind(map, size, 8)) {
      throw new Error(`no room for ${size} among ${JSON.stringify(live)}`)
    }
    return live
  }

  private reallocate(block: Live, size: number, live: readonly Live[]): readonly Live[] {
    const ptr = this.heap.reallocate(block.ptr, size)
    const now = live.map((other) => (other === block && ptr !== 0 ? this.read(ptr, size) : other))
    const map = this.check(now)
    if (ptr === 0) {
      const { before, behind } = map.sidesOf(block.ptr - 4)
      const fits = blockBytes(size) <= before + block.bytes + behind || mustFind(map, size, 8)
      if (fits) {
        throw new Error(`no room to make ${block.ptr} ${size} among ${JSON.stringify(live)}`)
      }
    }
    return now
  }

  private read(ptr: number, size: number): Live {
    const bytes = this.heap.sizeOf(ptr) + 4
    if (bytes !== blockBytes(size) && bytes !== blockBytes(size) + 8) {
      throw new Error(`${bytes} bytes for ${size}`)
    }
    return { ptr, bytes }
  }

  /** Asserts that the live blocks don't overlap and that the heap is valid. Returns their map. */
  private check(live: readonly Live[]): IntervalMap {
    const { heap } = this
    this.steps++
    if (this.heads.some((slot) => heap.words[slot] !== 0)) this.listed++
    const map = new IntervalMap(heap.first * 4, heap.tail * 4)
    let used = FIXED
    for (const { ptr, bytes } of live) {
      if (ptr % 8 !== 0) throw new Error(`${ptr} is not aligned`)
      map.add(ptr - 4, ptr - 4 + bytes)
      used += bytes
    }
    const [violation] = verify(heap)
    if (violation) throw new Error(`${violation.invariant}: ${violation.message}`)
    if (heap.usedSize !== used || heap.blockCount !== live.length) {
      throw new Error(`${heap.usedSize} used by ${heap.blockCount}, not ${used} by ${live.length}`)
    }
    return map
  }
}
