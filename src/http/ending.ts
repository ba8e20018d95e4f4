import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { AbortSignalLike } from '../leases/waiters.ts'

/**
 * The end of one request: its response was sent, or its client has gone. Acts as the signal that
 * ends the wait for an arena, without the cost of an `AbortController`.
 */
export class Ending implements AbortSignalLike {
  aborted = false
  readonly reason: string = 'the client has gone'
  /** Fulfilled at the end. */
  readonly promise: Promise<void>
  private readonly listeners = new Set<() => void>()
  private fulfil: () => void = () => undefined

  constructor() {
    this.promise = new Promise((resolve) => {
      this.fulfil = resolve
    })
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.delete(listener)
  }

  /** Ends the request. A second call does nothing. */
  end(): void {
    if (this.aborted) return
    this.aborted = true
    for (const listener of this.listeners) listener()
    this.fulfil()
  }
}

/** Watches the requests of connections for their ends. */
export class Endings {
  // A response to a pipelined request has no 'close' if the connection ends before its turn. One
  // listener for each connection, because Node warns of more than ten of them.
  private readonly open = new WeakMap<Socket, Set<Ending>>()

  watch({ socket }: IncomingMessage, response: ServerResponse): Ending {
    const ending = new Ending()
    let open = this.open.get(socket)
    if (open === undefined) {
      const all = (open = new Set<Ending>())
      this.open.set(socket, all)
      socket.once('close', () => {
        for (const one of all) one.end()
        all.clear()
      })
    }
    const others = open.add(ending)
    response.once('close', () => {
      others.delete(ending)
      ending.end()
    })
    if (socket.destroyed || response.destroyed) ending.end()
    return ending
  }
}
