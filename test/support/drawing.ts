import { payloadOf } from '../../src/tlsf/block.ts'
import { Tlsf } from '../../src/tlsf/tlsf.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { FIXED } from './good-fit.ts'

/**
 * Draws heaps as text, in the order of addresses: `a28` is a live block named a with 28 bytes of
 * payload, `.28` a free one. Every operation is followed by `verify`.
 */
export class Drawing {
  readonly heap: Tlsf
  private readonly names = new Map<string, number>()

  /** Precondition: payloads have 8k + 4 bytes, at least 12, and no two free blocks are adjacent. */
  constructor(picture: string) {
    const blocks = picture
      .split(' ')
      .map((block) => ({ name: block[0]!, size: Number(block.slice(1)) }))
    this.heap = new Tlsf(FIXED + blocks.reduce((sum, { size }) => sum + size + 4, 0))
    const free: number[] = []
    blocks.forEach(({ name, size }, index) => {
      // Free space at the end needs no allocation.
      if (name === '.' && index === blocks.length - 1) return
      const ptr = this.heap.allocate(size)
      if (name === '.') free.push(ptr)
      else this.names.set(name, ptr)
    })
    for (const ptr of free) this.heap.free(ptr)
    this.heap.emptyQuickLists()
    if (this.toString() !== picture) throw new Error(`expected ${picture}, got ${this}`)
  }

  allocate(name: string, size: number, align?: number): this {
    const ptr = this.heap.allocate(size, align)
    if (ptr !== 0) this.names.set(name, ptr)
    return this.verified()
  }

  /** Frees the named blocks in order. */
  free(...names: string[]): this {
    for (const name of names) {
      this.heap.free(this.ptr(name))
      this.names.delete(name)
      this.verified()
    }
    return this
  }

  reallocate(name: string, size: number): this {
    const ptr = this.heap.reallocate(this.ptr(name), size)
    if (ptr !== 0) this.names.set(name, ptr)
    return this.verified()
  }

  ptr(name: string): number {
    const ptr = this.names.get(name)
    if (ptr === undefined) throw new Error(`no block is named ${name}`)
    return ptr
  }

  toString(): string {
    const blocks: string[] = []
    walk(this.heap, (block, size, free) => {
      const name = [...this.names].find(([, ptr]) => ptr === payloadOf(block))?.[0]
      blocks.push(`${free ? '.' : (name ?? '?')}${size * 4 - 4}`)
    })
    return blocks.join(' ')
  }

  // Pictures show blocks that are coalesced immediately.
  private verified(): this {
    this.heap.emptyQuickLists()
    const [violation] = verify(this.heap)
    if (violation) throw new Error(`${violation.invariant}: ${violation.message} in ${this}`)
    return this
  }
}

export const carve = (picture: string): Drawing => new Drawing(picture)
