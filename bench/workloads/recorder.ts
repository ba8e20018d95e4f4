import { Arena, type Struct } from 'offheap'
import type { Heap } from './heap.ts'

/** Writes down what a program allocates and frees, one operation a line, as `trace.ts` reads it. */
export class Recorder {
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

  reallocated(block: number, moved: number, size: number): void {
    const id = this.leave(block)
    this.enter(moved, id, size)
    this.lines.push(`r ${id} ${size}`)
  }

  freed(block: number): void {
    this.lines.push(`f ${this.leave(block)}`)
  }

  get operations(): number {
    return this.lines.length
  }

  /** The whole trace. Throws when a block is still live: a trace frees every block. */
  get text(): string {
    if (this.live.size > 0) throw new Error(`${this.live.size} blocks were recorded and never freed`)
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
    if (found === undefined) throw new Error(`block ${block} is freed and was never recorded`)
    this.live.delete(block)
    this.liveBytes -= found.size
    return found.id
  }
}

/** An arena that has what is done to it recorded. */
export class RecordedArena extends Arena {
  readonly recorder: Recorder = new Recorder()

  override allocate(size: number, align?: number): number {
    return this.note(super.allocate(size, align), size)
  }

  override allocateZeroed(size: number, align?: number): number {
    return this.note(super.allocateZeroed(size, align), size)
  }

  override reallocate(ptr: number, size: number): number {
    const moved = super.reallocate(ptr, size)
    this.recorder.reallocated(ptr, moved, size)
    return moved
  }

  override free(target: number | Struct): void {
    super.free(target)
    this.recorder.freed(typeof target === 'number' ? target : target.ptr)
  }

  private note(ptr: number, size: number): number {
    this.recorder.allocated(ptr, size)
    return ptr
  }
}

/** A heap without memory that records what a pattern asks of it. */
export function recordedHeap(recorder: Recorder): Heap<number> {
  let blocks = 0
  return {
    allocate(size) {
      recorder.allocated(++blocks, size)
      return blocks
    },
    free: (block) => recorder.freed(block),
    reallocate(block, size) {
      recorder.reallocated(block, block, size)
      return block
    },
  }
}
