import { fork, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { FromServer, ServerFigures, ToServer } from './messages.ts'

/** Whether the server and the load generator can have a core of their own. */
export function canPin(): boolean {
  return spawnSync('taskset', ['-c', '0,1', 'true']).status === 0
}

/** Keeps this process, the load generator, on a core of its own. */
export function pinGenerator(): void {
  spawnSync('taskset', ['-a', '-c', '-p', '1', String(process.pid)])
}

/** The process of a server. */
export class ServerProcess {
  readonly #child: ChildProcess
  readonly port: number

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.port = port
  }

  /** Starts the server of a contender, with all of its threads on a core of its own. */
  static async start(contender: string, flags: readonly string[]): Promise<ServerProcess> {
    const script = 'bench/build/server/server.js'
    const child = fork(script, [contender], { execArgv: [...flags] })
    if (canPin()) spawnSync('taskset', ['-a', '-c', '-p', '0', String(child.pid)])
    const message = await next(child)
    if (message.kind !== 'listening') throw new Error(`unexpected message ${message.kind}`)
    return new ServerProcess(child, message.port)
  }

  /** Starts a measurement. */
  async measure(): Promise<void> {
    await this.#ask('start')
  }

  /** Returns what was spent since `measure`. */
  async figures(): Promise<ServerFigures> {
    const message = await this.#ask('stop')
    if (message.kind !== 'figures') throw new Error(`unexpected message ${message.kind}`)
    return message
  }

  end(): void {
    this.#child.disconnect()
  }

  #ask(message: ToServer): Promise<FromServer> {
    this.#child.send(message)
    return next(this.#child)
  }
}

async function next(child: ChildProcess): Promise<FromServer> {
  const [message] = (await once(child, 'message')) as [FromServer]
  return message
}
