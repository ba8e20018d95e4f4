import { mismatch, OffheapError, show } from '../errors.ts'

/** The used members of a `ReadableStream`, which not every project declares. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: unknown }>
    cancel(reason?: unknown): Promise<void>
    releaseLock(): void
  }
}

/** The used members of a `URL`. */
export interface FileURL {
  readonly href: string
  readonly pathname: string
}

/** The used members of a `Blob`. */
export interface ByteBlob {
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/**
 * What records can be read from: a file, by its path or its URL; bytes; a `Blob`; a stream of Node or
 * another async iterable of bytes; a `ReadableStream` of bytes.
 */
export type RecordSource = string | FileURL | Uint8Array | ByteBlob | ByteStream | AsyncIterable<unknown>

/** Bytes that are read part by part. */
export interface Bytes {
  /** Number of bytes; undefined if that isn't known. */
  readonly total: number | undefined
  /** Name for messages, if the source has one. */
  readonly file: string | undefined
  /**
   * Writes bytes of the source into `buffer` from `at` on.
   *
   * @param room Largest number of bytes.
   * @returns Their number; 0 at the end.
   */
  read(buffer: Uint8Array, at: number, room: number): number | Promise<number>
  /** Goes to the byte at `position`; missing where that isn't possible. */
  seek?(position: number): void
  /** Ends the reading. `reason` is the error that ended it, if there was one. */
  close(reason?: unknown): void | Promise<void>
}

/** Returns the bytes of a source. @throws INVALID_VALUE when it isn't one. */
export function openSource(source: RecordSource): Bytes {
  if (typeof source === 'string' || isURL(source)) return new FileBytes(source)
  if (ArrayBuffer.isView(source)) return new GivenBytes(source as Uint8Array)
  const members = (source ?? {}) as Partial<ByteBlob & ByteStream & AsyncIterable<unknown>>
  if (typeof members.getReader === 'function') return new StreamBytes(source as ByteStream)
  if (typeof members.slice === 'function' && typeof members.size === 'number') {
    return new BlobBytes(source as ByteBlob)
  }
  if (typeof members[Symbol.asyncIterator] === 'function') {
    return new IteratedBytes(source as AsyncIterable<unknown>)
  }
  throw mismatch(
    'INVALID_VALUE',
    'invalid source of records',
    show(source),
    'a path, a file URL, a Uint8Array, a Blob or a stream of bytes',
    'Pass one of them',
  )
}

function isURL(source: unknown): source is FileURL {
  const { href, pathname } = (source ?? {}) as Partial<FileURL>
  return typeof href === 'string' && typeof pathname === 'string'
}

/** Bytes in memory. */
export class GivenBytes implements Bytes {
  readonly total: number
  readonly file = undefined
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    if (!ArrayBuffer.isView(bytes) || bytes.BYTES_PER_ELEMENT !== 1) {
      throw mismatch(
        'INVALID_VALUE',
        'invalid bytes of records',
        show(bytes),
        'a Uint8Array',
        'Encode a string with TextEncoder',
      )
    }
    this.#bytes = bytes
    this.total = bytes.length
  }

  read(buffer: Uint8Array, at: number, room: number): number {
    const count = Math.max(0, Math.min(room, this.#bytes.length - this.#at))
    buffer.set(this.#bytes.subarray(this.#at, this.#at + count), at)
    this.#at += count
    return count
  }

  seek(position: number): void {
    this.#at = position
  }

  close(): void {}
}

/** The used functions of `node:fs`. */
interface FileSystem {
  openSync(path: string | FileURL, flags: 'r'): number
  fstatSync(file: number): { readonly size: number; isFile(): boolean }
  readSync(
    file: number,
    buffer: Uint8Array,
    at: number,
    length: number,
    position: number | null,
  ): number
  closeSync(file: number): void
}

/** A file, which is read synchronously: a part from the cache of the system takes less than a switch. */
class FileBytes implements Bytes {
  readonly total: number | undefined
  readonly file: string
  readonly #system: FileSystem
  readonly #number: number
  readonly #isFile: boolean
  #position = 0

  constructor(path: string | FileURL) {
    this.file = typeof path === 'string' ? path : decodeURIComponent(path.pathname)
    this.#system = fileSystem()
    this.#number = this.#system.openSync(path, 'r')
    const status = this.#system.fstatSync(this.#number)
    this.#isFile = status.isFile()
    this.total = this.#isFile ? status.size : undefined
  }

  read(buffer: Uint8Array, at: number, room: number): number {
    const position = this.#isFile ? this.#position : null
    const count = this.#system.readSync(this.#number, buffer, at, room, position)
    this.#position += count
    return count
  }

  seek(position: number): void {
    this.#position = position
  }

  close(): void {
    this.#system.closeSync(this.#number)
  }
}

// A top-level import would keep the module out of browsers.
function fileSystem(): FileSystem {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown }
  }
  const found = process?.getBuiltinModule?.('node:fs')
  if (found !== undefined) return found as FileSystem
  throw new OffheapError(
    'INVALID_VALUE',
    'invalid source of records: got a path, expected a source that this environment can open. Pass bytes, a Blob or a stream.',
  )
}

/** Parts of a source that come in chunks of any size. */
abstract class ChunkedBytes implements Bytes {
  readonly total: number | undefined = undefined
  readonly file: string | undefined = undefined
  #chunk: Uint8Array = new Uint8Array(0)

  protected abstract next(): Promise<unknown>
  abstract close(reason?: unknown): void | Promise<void>

  read(buffer: Uint8Array, at: number, room: number): number | Promise<number> {
    return this.#chunk.length > 0 ? this.#take(buffer, at, room) : this.#fetch(buffer, at, room)
  }

  async #fetch(buffer: Uint8Array, at: number, room: number): Promise<number> {
    do {
      const chunk = await this.next()
      if (chunk === undefined) return 0
      this.#chunk = requireBytes(chunk)
    } while (this.#chunk.length === 0)
    return this.#take(buffer, at, room)
  }

  #take(buffer: Uint8Array, at: number, room: number): number {
    const part = this.#chunk.subarray(0, room)
    buffer.set(part, at)
    this.#chunk = this.#chunk.subarray(part.length)
    return part.length
  }
}

function requireBytes(chunk: unknown): Uint8Array {
  if (ArrayBuffer.isView(chunk)) {
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
  throw mismatch(
    'INVALID_VALUE',
    'invalid part of a stream',
    show(chunk),
    'a Uint8Array',
    typeof chunk === 'string'
      ? 'Open the stream without an encoding'
      : 'Pass a stream of bytes, not one of objects',
  )
}

class IteratedBytes extends ChunkedBytes {
  readonly #iterator: AsyncIterator<unknown>
  readonly #source: { destroy?: (reason?: Error) => void }

  constructor(source: AsyncIterable<unknown>) {
    super()
    this.#source = source as { destroy?: (reason?: Error) => void }
    this.#iterator = source[Symbol.asyncIterator]()
  }

  protected async next(): Promise<unknown> {
    const { done, value } = await this.#iterator.next()
    return done === true ? undefined : value
  }

  close(): void {
    // A stream that waits for bytes ends when it is destroyed; its iterator would wait for it.
    if (typeof this.#source.destroy === 'function') this.#source.destroy()
    else void this.#iterator.return?.()?.then(undefined, ignore)
  }
}

class StreamBytes extends ChunkedBytes {
  readonly #reader: ReturnType<ByteStream['getReader']>

  constructor(source: ByteStream) {
    super()
    this.#reader = source.getReader()
  }

  protected async next(): Promise<unknown> {
    const { done, value } = await this.#reader.read()
    return done ? undefined : value
  }

  close(reason?: unknown): void {
    this.#reader.cancel(reason).then(() => this.#reader.releaseLock(), ignore)
  }
}

class BlobBytes implements Bytes {
  readonly total: number
  readonly file: string | undefined
  readonly #blob: ByteBlob
  #position = 0

  constructor(blob: ByteBlob) {
    this.#blob = blob
    this.total = blob.size
    const { name } = blob as { readonly name?: unknown }
    this.file = typeof name === 'string' ? name : undefined
  }

  async read(buffer: Uint8Array, at: number, room: number): Promise<number> {
    const part = this.#blob.slice(this.#position, this.#position + room)
    const bytes = new Uint8Array(await part.arrayBuffer())
    buffer.set(bytes, at)
    this.#position += bytes.length
    return bytes.length
  }

  seek(position: number): void {
    this.#position = position
  }

  close(): void {}
}

function ignore(): void {}
