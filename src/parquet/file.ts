import type { AsyncBuffer } from 'hyparquet'
import { mismatch, show, type OffheapError } from '../errors.ts'
import { isBuffer } from '../memory.ts'

/** A Parquet file: its path or URL, its bytes, or an object that reads ranges of it. */
export type ParquetFile = string | URL | ArrayBufferLike | Uint8Array | AsyncBuffer

/** The used functions of `node:fs`. */
interface Files {
  openSync(path: string | URL): number
  fstatSync(file: number): { readonly size: number }
  readSync(file: number, into: Uint8Array, start: number, length: number, at: number): number
  closeSync(file: number): void
}

/** A file that is open, and closed at the end. */
export interface OpenFile extends AsyncBuffer {
  close(): void
}

/**
 * Opens a Parquet file.
 * @throws INVALID_VALUE for what isn't one, SOURCE_FAILED when it can't be opened.
 */
export function openFile(file: unknown): OpenFile {
  if (typeof file === 'string' || file instanceof URL) return openPath(file)
  if (file instanceof Uint8Array) return inBytes(file)
  if (isBuffer(file)) return inBytes(new Uint8Array(file))
  const { byteLength, slice } = (file ?? {}) as Partial<AsyncBuffer>
  if (typeof byteLength === 'number' && typeof slice === 'function') {
    const given = file as AsyncBuffer
    return { byteLength, slice: (start, end) => given.slice(start, end), close: () => {} }
  }
  throw mismatch(
    'INVALID_VALUE',
    'invalid Parquet file',
    show(file),
    'a path, a file URL, bytes, or an object with byteLength and slice()',
    'Pass one of them, such as the result of asyncBufferFromUrl of hyparquet',
  )
}

/** Returns the error for a file that can't be read. */
export function sourceFailed(what: string, cause: unknown): OffheapError {
  const got = cause instanceof Error ? cause.message : String(cause)
  const error = mismatch(
    'SOURCE_FAILED',
    `Parquet file ${what} can't be read`,
    got,
    'a Parquet file whose compression has a function in compressors',
    'Look at the cause of this error',
  )
  error.cause = cause
  return error
}

function openPath(path: string | URL): OpenFile {
  const { process } = globalThis as {
    readonly process?: { getBuiltinModule?(name: string): Files | undefined }
  }
  const files = process?.getBuiltinModule?.('node:fs')
  if (files === undefined) {
    throw mismatch(
      'SOURCE_FAILED',
      `Parquet file ${String(path)} can't be opened`,
      'no node:fs',
      'Node, or bytes',
      'Pass the bytes, or asyncBufferFromUrl of hyparquet',
    )
  }
  let file: number
  try {
    file = files.openSync(path)
  } catch (error) {
    throw sourceFailed(String(path), error)
  }
  const { size } = files.fstatSync(file)
  return {
    byteLength: size,
    slice(start, end = size) {
      const bytes = new Uint8Array(end - start)
      for (let at = 0; at < bytes.length;) {
        const read = files.readSync(file, bytes, at, bytes.length - at, start + at)
        if (read === 0) throw new RangeError(`the file ends at byte ${start + at}`)
        at += read
      }
      return bytes.buffer
    },
    close: () => files.closeSync(file),
  }
}

/** hyparquet takes an `ArrayBuffer` of its own for each part. */
function inBytes(bytes: Uint8Array): OpenFile {
  return {
    byteLength: bytes.length,
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
    close: () => {},
  }
}
