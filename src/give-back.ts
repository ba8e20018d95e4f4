import { isArrayBuffer } from './memory.ts'

/** `transfer` is part of ES2024, and missing in Node 20. */
type Transferable = ArrayBuffer & { transfer?(newByteLength?: number): ArrayBuffer }

/**
 * The used methods of a `MessagePort`, since not every project includes the library with its type.
 */
interface Port {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void
  close(): void
}

/**
 * A port whose partner is closed: a buffer that is posted to it is detached from this thread and
 * freed immediately, in about a microsecond. Without `transfer`, this is the only way to free a
 * buffer before the next garbage collection.
 */
class ClosedPort {
  /** Undefined until a buffer is posted: importing this file reads no global. */
  private port: Port | undefined

  post(buffer: ArrayBuffer): void {
    this.port ??= openClosedPort()
    this.port?.postMessage(null, [buffer])
  }
}

const closedPort = /* @__PURE__ */ new ClosedPort()

/** Returns undefined where the platform has no `MessageChannel`, as in jsdom. */
function openClosedPort(): Port | undefined {
  const {
    MessageChannel: Channel,
  }: { MessageChannel?: new () => Record<'port1' | 'port2', Port> } = globalThis as object
  if (Channel === undefined) return undefined
  const { port1, port2 } = new Channel()
  port1.close()
  port2.close()
  return port1
}

/**
 * Gives the memory of `buffer` back to the system immediately. Does nothing for a buffer that can't
 * be detached: a shared one, whose memory is freed with the last reference to it, or one of a
 * WebAssembly.Memory.
 *
 * @returns Whether the buffer is detached.
 */
export function giveBack(buffer: ArrayBufferLike): boolean {
  // A buffer that was detached by other code can't be detached again.
  if (isArrayBuffer(buffer) && buffer.byteLength > 0) {
    const owned: Transferable = buffer
    try {
      if (owned.transfer) owned.transfer(0)
      else closedPort.post(buffer)
    } catch {
      // The buffer is one of a WebAssembly.Memory. Node 20 ignores the call instead.
    }
  }
  return buffer.byteLength === 0
}

/**
 * Moves the bytes of `buffer` to a new `ArrayBuffer` object, which detaches all views of the former
 * one. Copies nothing.
 *
 * @returns The new object; `buffer` itself where the platform lacks `transfer`; null when other
 *   code has detached the buffer, or has marked it as one that can't be.
 */
export function moved(buffer: ArrayBuffer): ArrayBuffer | null {
  if (buffer.byteLength === 0) return null
  const owned: Transferable = buffer
  try {
    return owned.transfer ? owned.transfer() : buffer
  } catch {
    return null
  }
}
