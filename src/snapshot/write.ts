import { mismatch, show } from '../errors.ts'
import { isArrayBuffer, isViewOf, type Memory } from '../memory.ts'
import {
  FIRST_LEVEL,
  FIRST_MARK,
  FREE_HEADER_WORDS,
  HIGH_WATER,
  LOCK,
  MARK,
  PINS,
  PREVIOUS_FREE,
} from '../tlsf/block.ts'
import type { Tlsf } from '../tlsf/tlsf.ts'
import {
  changeMark,
  CHECKSUM,
  checksumOf,
  copyRun,
  HEADER_WORDS,
  HEAP_BYTES,
  lengthOf,
  PACKED_BYTES,
  runsOf,
  SNAPSHOT_MAGIC,
  SNAPSHOT_VERSION,
  VERSION,
} from './format.ts'

/**
 * Returns a snapshot of `heap`. Takes the time of walking the heap and of copying the live
 * blocks.
 *
 * @param into Bytes to write it over, if it fits; null for new ones.
 * @throws HEAP_CORRUPTED when a header was overwritten.
 */
export function snapshotOf(heap: Tlsf, into: Uint8Array | null): Uint8Array<ArrayBuffer> {
  const { words, first, tail } = heap
  const mark = words[MARK]!
  const runs = runsOf({ words, start: first, packed: false, first, tail, mark })
  if (runs === null) {
    throw mismatch(
      'HEAP_CORRUPTED',
      'arena without a snapshot',
      'a header with an invalid size',
      'intact headers',
      'Look for writes past the end of a block; verify() lists the damage',
    )
  }
  const length = lengthOf(runs)
  const size = HEADER_WORDS + length
  const saved =
    into === null || into.length < size * 4
      ? new Int32Array(size)
      : new Int32Array(into.buffer as ArrayBuffer, into.byteOffset, size)
  saved.fill(0, 0, HEADER_WORDS)
  let at = HEADER_WORDS
  for (let index = 0; index < runs.length; index += 2) {
    const run = runs[index + 1]!
    copyRun(words, runs[index]!, saved, at, run)
    changeMark(saved, at + (index === 0 ? first : 1), at + run, mark, FIRST_MARK)
    at += run
  }
  const isLastFree = (words[tail]! & PREVIOUS_FREE) !== 0
  saved.fill(0, HEADER_WORDS + LOCK, HEADER_WORDS + FIRST_LEVEL)
  saved[HEADER_WORDS + PINS] = 0
  saved[HEADER_WORDS + MARK] = FIRST_MARK
  saved[HEADER_WORDS + HIGH_WATER] = isLastFree ? words[tail - 1]! + FREE_HEADER_WORDS : tail
  saved[0] = SNAPSHOT_MAGIC
  saved[VERSION] = SNAPSHOT_VERSION
  saved[HEAP_BYTES] = (tail + 1) * 4
  saved[PACKED_BYTES] = length * 4
  saved[CHECKSUM] = checksumOf(saved)
  if (into?.length === size * 4) return into as Uint8Array<ArrayBuffer>
  return new Uint8Array(saved.buffer, saved.byteOffset, size * 4)
}

/** @throws INVALID_VALUE when a snapshot of the arena can't be written over `into`. */
export function requireBytes(memory: Memory, into: unknown): void {
  const view = into instanceof Uint8Array ? into : null
  const isApart = isArrayBuffer(view?.buffer) && !isViewOf(memory, into)
  const offset = view?.byteOffset ?? 0
  if (isApart && offset % 4 === 0) return
  throw mismatch(
    'INVALID_VALUE',
    'invalid bytes to write a snapshot over',
    isApart ? `bytes at offset ${offset}` : show(into),
    'a Uint8Array outside of the arena, in unshared memory, whose offset is a multiple of 4',
    'Pass the result of a former snapshot(), or nothing',
  )
}
