import { isArrayBuffer } from './memory.ts'

/** ES2024; missing in Node 20. */
type Transferable = ArrayBuffer & { transfer?(newByteLength: number): ArrayBuffer }

/** The methods of a `MessagePort` that are used; not every project has the library with its type. */
interface Port {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void
  close(): void
}

/**
 * A port without a partner: a buffer that is posted to it is detached from this thread and freed
 * immediately, in about a microsecond. Where `transfer` is missing, no other way frees a buffer
 * before the next garbage collection.
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

/** Returns undefined where the platform has no `MessageChannel`, as jsdom. */
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
 * Gives the memory of `buffer` back to the system immediately. Leaves a shared buffer alone, which
 * can't be detached: its memory is freed with the last reference to it.
 */
export function giveBack(buffer: ArrayBufferLike): void {
  // A buffer that was detached by other code can't be detached again.
  if (!isArrayBuffer(buffer) || buffer.byteLength === 0) return
  const owned: Transferable = buffer
  if (owned.transfer) owned.transfer(0)
  else closedPort.post(buffer)
}
