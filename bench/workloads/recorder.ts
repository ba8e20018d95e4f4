import { Arena, observe } from '../../src/arena.ts'
import type { Observer } from '../../src/observer.ts'
import type { Heap } from './heap.ts'

/** Records what a program allocates and frees, one operation per line, for `trace.ts`. */
export class Recorder implements Observer {
  private readonly lines: string[] = []
  private readonly live = new Map<number, { id: number; size: number }>()
  private ids = 0
  private liveBytes = 0
  private peakBytes = 0

  allocated(block: number, size: number): void {
    const id = this.ids++
    this.enter(block, id, size)
    this.lines.push(`a ${id} ${size}`)
  }

  /** Does nothing, because calls that measure a block are not part of a trace. */
  using(): void {}

  resized(block: number, size: number): void {
    this.moved(block, block, size)
  }

  moved(from: number, to: number, size: number): void {
    const id = this.leave(from)
    this.enter(to, id, size)
    this.lines.push(`r ${id} ${size}`)
  }

  freed(block: number): void {
    this.lines.push(`f ${this.leave(block)}`)
  }

  reset(): void {
    for (const block of [...this.live.keys()]) this.freed(block)
  }

  /** Throws, because a trace has no operation that undoes others. */
  restored(): never {
    throw new Error('an arena that is recorded was restored from a snapshot')
  }

  get operations(): number {
    return this.lines.length
  }

  /** The whole trace. Throws when a block is still live, because a trace frees every block. */
  get text(): string {
    if (this.live.size > 0)
      throw new Error(`${this.live.size} blocks were recorded and never freed`)
    const header = [this.peakBytes, this.ids, this.lines.length, 1]
    return `${[...header, ...this.lines].join('\n')}\n`
  }

  private enter(block: number, id: number, size: number): void {
    this.live.set(block, { id, size })
    this.liveBytes += size
    this.peakBytes = Math.max(this.peakBytes, this.liveBytes)
  }

  private leave(block: number): number {
    const found = this.live.get(block)
    if (found === undefined) throw new Error(`block ${block} is freed, but was never recorded`)
    this.live.delete(block)
    this.liveBytes -= found.size
    return found.id
  }
}

/** Returns an arena and the recorder of its operations. */
export function recordedArena(bytes: number): { arena: Arena; recorder: Recorder } {
  const arena = new Arena(bytes)
  const recorder = new Recorder()
  observe(arena, recorder)
  return { arena, recorder }
}

/** Returns a heap without memory, which records the requests of a pattern. */
export function recordedHeap(recorder: Recorder): Heap<number> {
  let blocks = 0
  return {
    allocate(size) {
      recorder.allocated(++blocks, size)
      return blocks
    },
    free: (block) => recorder.freed(block),
    reallocate(block, size) {
      recorder.resized(block, size)
      return block
    },
  }
}
