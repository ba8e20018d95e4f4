import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome']

/** The browser of this machine; undefined where there is none. */
export const chromium: string | undefined = PROGRAMS.find(
  (name) => spawnSync(name, ['--version']).status === 0,
)

/** Text for tests that need a browser where there is none. */
export const NO_BROWSER: string = `SKIPPED: no browser on this machine (looked for ${PROGRAMS.join(', ')})`

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--remote-debugging-pipe'],
  // WebGL in software.
  ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  '--enable-precise-memory-info',
]

type Answer = Record<string, unknown>

/** A page in a browser process of its own, driven by the protocol of Chrome's developer tools. */
export class BrowserPage {
  readonly #process: ChildProcess
  readonly #folder: string
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #session: string | undefined
  #last = 0

  private constructor(width: number, height: number) {
    this.#folder = mkdtempSync(join(tmpdir(), 'offheap-page-'))
    const flags = [`--window-size=${width},${height}`, `--user-data-dir=${this.#folder}`]
    this.#process = spawn(chromium!, [...FLAGS, ...flags], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // A process group of its own, so that its children end with it.
      detached: true,
    })
    let text = ''
    ;(this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      const messages = text.split('\0')
      text = messages.pop()!
      for (const message of messages) this.#receive(JSON.parse(message) as Answer)
    })
  }

  /** Opens a page, and waits until it was loaded. */
  static async open(url: string, width = 1600, height = 900): Promise<BrowserPage> {
    const page = new BrowserPage(width, height)
    const { targetId } = await page.#send('Target.createTarget', { url: 'about:blank' })
    const attached = await page.#send('Target.attachToTarget', { targetId, flatten: true })
    page.#session = attached['sessionId'] as string
    await page.#send('Page.enable', {})
    await page.#send('Page.navigate', { url })
    const isLoaded = 'document.readyState === "complete"'
    for (let tries = 600; tries > 0; tries--) {
      if ((await page.evaluate(isLoaded)) === true) return page
      await new Promise((later) => setTimeout(later, 50))
    }
    throw new Error(`${url} was not loaded`)
  }

  /** Evaluates an expression in the page, and waits for the promise that it may be. */
  async evaluate(expression: string): Promise<unknown> {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const answer = await this.#send('Runtime.evaluate', options)
    const failure = answer['exceptionDetails'] as { exception?: Answer; text: string } | undefined
    if (failure === undefined) return (answer['result'] as Answer)['value']
    throw new Error(String(failure.exception?.['description'] ?? failure.text))
  }

  /** Returns a picture of the page as a JPEG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'jpeg', quality: 80 })
    return Buffer.from(data as string, 'base64')
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done))
    process.kill(-this.#process.pid!, 'SIGKILL')
    await ended
    await removed(this.#folder)
  }

  #send(method: string, params: object): Promise<Answer> {
    const id = ++this.#last
    const message = { id, method, params, ...(this.#session && { sessionId: this.#session }) }
    ;(this.#process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), 120_000)
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer)
        const error = answer['error'] as { message: string } | undefined
        if (error !== undefined) reject(new Error(`${method}: ${error.message}`))
        else resolve((answer['result'] ?? {}) as Answer)
      })
    })
  }

  #receive(answer: Answer): void {
    const id = answer['id'] as number | undefined
    if (id === undefined) return
    this.#waiting.get(id)?.(answer)
    this.#waiting.delete(id)
  }
}

/** Removes the folder of a browser that was killed, which may still write for a moment. */
export async function removed(folder: string): Promise<void> {
  for (let tries = 20; ; tries--) {
    try {
      rmSync(folder, { recursive: true, force: true })
      return
    } catch (error) {
      if (tries === 0) throw error
      await new Promise((later) => setTimeout(later, 50))
    }
  }
}
