import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'

/** A program for threads, bundled once. Its `workerData` is called `data`. */
export class ThreadProgram {
  private readonly text: string

  private constructor(text: string) {
    this.text = text
  }

  /** @param program TypeScript with imports from the root of the repository. */
  static async bundled(program: string): Promise<ThreadProgram> {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { parentPort, workerData as data } from 'node:worker_threads'
          const send = (value) => parentPort.postMessage(value)
          ${program}
        `,
        resolveDir: '.',
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
    })
    return new ThreadProgram(outputFiles[0]!.text)
  }

  start(data: unknown, transferList: ArrayBuffer[] = []): Worker {
    return new Worker(this.text, { eval: true, workerData: data, transferList })
  }

  /** Runs a thread until it sends a value. */
  async result<T>(data: unknown, transferList: ArrayBuffer[] = []): Promise<T> {
    const worker = this.start(data, transferList)
    const [value] = (await once(worker, 'message')) as [T]
    await worker.terminate()
    return value
  }
}
