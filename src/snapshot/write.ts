import { mismatch } from '../errors.ts'
import {
  FIRST_LEVEL,
  FIRST_MARK,
  FREE_HEADER_WORDS,
  HIGH_WATER,
  LOCK,
  MARK,
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
 * @throws HEAP_CORRUPTED when a header was overwritten.
 */
export function snapshotOf(heap: Tlsf): Uint8Array<ArrayBuffer> {
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
  const saved = new Int32Array(HEADER_WORDS + length)
  let at = HEADER_WORDS
  for (let index = 0; index < runs.length; index += 2) {
    const run = runs[index + 1]!
    copyRun(words, runs[index]!, saved, at, run)
    changeMark(saved, at + (index === 0 ? first : 1), at + run, mark, FIRST_MARK)
    at += run
  }
  const isLastFree = (words[tail]! & PREVIOUS_FREE) !== 0
  saved.fill(0, HEADER_WORDS + LOCK, HEADER_WORDS + FIRST_LEVEL)
  saved[HEADER_WORDS + MARK] = FIRST_MARK
  saved[HEADER_WORDS + HIGH_WATER] = isLastFree ? words[tail - 1]! + FREE_HEADER_WORDS : tail
  saved[0] = SNAPSHOT_MAGIC
  saved[VERSION] = SNAPSHOT_VERSION
  saved[HEAP_BYTES] = (tail + 1) * 4
  saved[PACKED_BYTES] = length * 4
  saved[CHECKSUM] = checksumOf(saved)
  return new Uint8Array(saved.buffer)
}
