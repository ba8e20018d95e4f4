import { show } from '../errors.ts'
import { isArrayBuffer } from '../memory.ts'
import {
  FIRST_LEVEL,
  FIRST_MARK,
  HEADS,
  HEAP_SIZE,
  LOCK,
  MARK,
  MAX_SIZE,
  MIN_SIZE,
  PINS,
} from '../tlsf/block.ts'
import { firstBlockIn, isFormatted } from '../tlsf/format.ts'
import {
  changeMark,
  CHECKSUM,
  checksumOf,
  copyRun,
  HEADER_WORDS,
  HEAP_BYTES,
  lengthOf,
  notASnapshot,
  PACKED_BYTES,
  runsOf,
  SNAPSHOT_MAGIC,
  SNAPSHOT_VERSION,
  VERSION,
} from './format.ts'

/** A snapshot whose blocks tile the heap. */
export interface Snapshot {
  readonly words: Int32Array
  readonly first: number
  readonly tail: number
  /** See `runsOf`. */
  readonly runs: readonly number[]
}

/**
 * Reads a snapshot from any view of bytes. Bytes that others can change meanwhile, or that are not
 * aligned, are copied first.
 *
 * @param target The buffer that will be written, if it exists already.
 * @returns The snapshot. Only the sizes of its blocks were checked.
 * @throws INVALID_SNAPSHOT when the bytes are not a whole snapshot.
 */
export function readSnapshot(bytes: unknown, target?: ArrayBufferLike): Snapshot {
  if (!ArrayBuffer.isView(bytes)) throw notASnapshot(show(bytes), 'the Uint8Array of snapshot()')
  const words = wordsOf(bytes, target)
  const found = `${bytes.byteLength} bytes`
  if (words.length < HEADER_WORDS + HEADS) {
    throw notASnapshot(found, `at least ${(HEADER_WORDS + HEADS) * 4}`)
  }
  if (words[0] !== SNAPSHOT_MAGIC) {
    if (!isFormatted(words, firstBlockIn(words))) {
      throw notASnapshot('other bytes', 'the mark of a snapshot at the start')
    }
    throw notASnapshot(
      `a view of an arena's whole buffer`,
      'the result of snapshot()',
      'Pass its buffer, or that of new Uint8Array(bytes), to Arena.from, which opens it in place',
    )
  }
  if (words[VERSION] !== SNAPSHOT_VERSION) {
    throw notASnapshot(`version ${words[VERSION]}`, `version ${SNAPSHOT_VERSION}`)
  }
  const length = HEADER_WORDS * 4 + (words[PACKED_BYTES]! >>> 0)
  if (bytes.byteLength !== length) throw notASnapshot(found, `${length} bytes`)
  if (words[CHECKSUM] !== checksumOf(words)) throw notASnapshot('changed bytes', 'its checksum')
  const heap = words.subarray(HEADER_WORDS)
  const first = firstBlockIn(heap)
  const size = heap[HEAP_SIZE]!
  const tail = first + size
  if (!isFormatted(heap, first)) {
    throw notASnapshot('the snapshot of another format', 'the format of this version')
  }
  const start = HEADER_WORDS + first
  const runs = runsOf({ words, start, packed: true, first, tail, mark: FIRST_MARK })
  if (
    runs === null ||
    lengthOf(runs) !== heap.length ||
    size < MIN_SIZE ||
    size > MAX_SIZE ||
    heap[MARK] !== FIRST_MARK ||
    words[HEAP_BYTES]! >>> 0 !== (tail + 1) * 4
  ) {
    throw notASnapshot('headers of other blocks', 'blocks that fill the heap')
  }
  return { words, first, tail, runs }
}

/**
 * Writes a snapshot into `words`, with another mark and without pins. Leaves the words of the lock and of the
 * identity, those inside free blocks and those after the tail as they are.
 *
 * Requires: `words` are long enough for the tail.
 */
export function writeBlocks(snapshot: Snapshot, words: Int32Array, mark: number): void {
  const { words: saved, first, runs } = snapshot
  let at = HEADER_WORDS
  for (let index = 0; index < runs.length; index += 2) {
    const start = runs[index]!
    const length = runs[index + 1]!
    if (start === 0) {
      // Another thread may be waiting for the lock, which this thread holds.
      copyRun(saved, at, words, 0, LOCK)
      copyRun(saved, at + FIRST_LEVEL, words, FIRST_LEVEL, length - FIRST_LEVEL)
    } else {
      copyRun(saved, at, words, start, length)
    }
    changeMark(words, start + (start === 0 ? first : 1), start + length, FIRST_MARK, mark)
    at += length
  }
  words[MARK] = mark
  words[PINS] = 0
}

function wordsOf(bytes: ArrayBufferView, target: ArrayBufferLike | undefined): Int32Array {
  const { buffer, byteOffset, byteLength } = bytes
  const length = byteLength >>> 2
  // A detached buffer can't be viewed.
  if (length === 0) return new Int32Array(0)
  if (isArrayBuffer(buffer) && buffer !== target && byteOffset % 4 === 0) {
    return new Int32Array(buffer, byteOffset, length)
  }
  return new Int32Array(new Uint8Array(new Uint8Array(buffer, byteOffset, length * 4)).buffer)
}
