import type { MakeChecks } from './allocator.ts'
import { bufferToOpen, reserve } from './arena-growth.ts'
import {
  LOCK_TIMEOUT,
  requireOptions,
  type ArenaMemory,
  type ArenaOptions,
} from './arena-options.ts'
import { requireInPlace } from './arena-snapshot.ts'
import { checksFor } from './checked/enabled.ts'
import { notAHeap } from './tlsf/errors.ts'
import { bytesFor, requireBuffer } from './tlsf/format.ts'
import { Tlsf } from './tlsf/tlsf.ts'

/** What an arena consists of when it starts. A pool passes one of its own in place of options. */
export class Opening {
  readonly buffer: ArrayBufferLike
  /** The heap in `buffer`. */
  readonly heap: Tlsf
  readonly memory?: ArenaMemory
  /** Milliseconds. */
  readonly lockTimeout: number
  readonly makeChecks: MakeChecks | null

  constructor(
    buffer: ArrayBufferLike,
    heap: Tlsf,
    memory: ArenaMemory | undefined,
    lockTimeout: number,
    makeChecks: MakeChecks | null,
  ) {
    this.buffer = buffer
    this.heap = heap
    if (memory !== undefined) this.memory = memory
    this.lockTimeout = lockTimeout
    this.makeChecks = makeChecks
  }
}

/**
 * Creates a heap of `bytes` bytes, or opens the one in a buffer.
 * @throws The errors of `new Arena`.
 */
export function openingFor(bytes: number | ArrayBufferLike, options: ArenaOptions): Opening {
  if (options instanceof Opening) return options
  const opened = typeof bytes === 'object' && bytes !== null ? bytes : undefined
  if (opened !== undefined) requireBuffer(opened)
  requireOptions(options, opened)
  const makeChecks = checksFor(options.checked, opened)
  const { memory } = options
  const buffer =
    opened === undefined
      ? reserve(bytesFor(bytes), options)
      : memory === undefined
        ? opened
        : bufferToOpen(memory)
  if (opened !== undefined) requireInPlace(buffer)
  if (buffer.byteLength % 8 !== 0) {
    throw notAHeap(`${buffer.byteLength} bytes`, 'a multiple of 8')
  }
  const heap =
    opened !== undefined
      ? Tlsf.from(buffer)
      : new Tlsf(buffer, memory === undefined ? { zeroed: true } : { growable: true })
  return new Opening(buffer, heap, memory, options.lockTimeout ?? LOCK_TIMEOUT, makeChecks)
}
