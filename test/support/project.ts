import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import * as assert from 'uvu/assert'
import { EventQueue } from './event-queue.ts'

/** Where both packages are as they are installed, made before the tests: what manifests export. */
export const PACKAGES: string = resolve('build/node_modules')

interface Manifest {
  readonly version: string
  readonly bin: { readonly offheap: string }
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

/** Path of the script that the command `offheap` runs. */
export const COMMAND: string = join(PACKAGES, 'offheap', manifest.bin.offheap)

export interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own, in which packages are installed, with the bundlers beside them. */
export class Project {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static make(packages: readonly string[] = ['offheap', 'offheap-codegen']): Project {
    const project = new Project(realpathSync(mkdtempSync(join(tmpdir(), 'offheap-'))))
    project.write({ 'node_modules/.keep': '', 'package.json': '{ "type": "module" }' })
    for (const name of packages) project.link(name, join(PACKAGES, name))
    const tools = packages.length === 0 ? [] : ['esbuild', 'vite']
    for (const name of tools) project.link(name, resolve('node_modules', name))
    return project
  }

  /** Installs the package in the folder `target` under `name`. */
  link(name: string, target: string): void {
    mkdirSync(dirname(this.path(`node_modules/${name}`)), { recursive: true })
    symlinkSync(target, this.path(`node_modules/${name}`), 'junction')
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  write(contents: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(contents)) {
      mkdirSync(dirname(this.path(name)), { recursive: true })
      writeFileSync(this.path(name), text)
    }
  }

  has(name: string): boolean {
    return existsSync(this.path(name))
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  delete(name: string): void {
    rmSync(this.path(name), { recursive: true })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }

  /** Runs `offheap` and waits for its end. */
  offheap(...args: string[]): Result {
    return this.node(COMMAND, ...args)
  }

  /** Runs a script and waits for its end. Fails if the output contains a stack trace. */
  node(script: string, ...args: string[]): Result {
    const options = { cwd: this.folder, encoding: 'utf8', env: plainEnvironment() } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options)
    assert.not.match(stderr, /^\s+at /m, 'no stack is shown')
    return { code: status, out: stdout, err: stderr }
  }

  /** Starts `offheap` and returns the running process. */
  start(...args: string[]): Running {
    return this.startNode(COMMAND, ...args)
  }

  startNode(script: string, ...args: string[]): Running {
    const options = { cwd: this.folder, env: plainEnvironment() }
    return new Running(spawn(process.execPath, [script, ...args], options))
  }
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...others } = process.env
  return others
}

/** A running process that is read line by line. */
export class Running {
  readonly #child: ChildProcess
  readonly #lines = new EventQueue<string>()
  readonly #ends = new EventQueue<number | null>()

  constructor(child: ChildProcess) {
    this.#child = child
    for (const stream of [child.stdout!, child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => this.#lines.add(line))
    }
    child.once('close', (code) => this.#ends.add(code))
  }

  /** Returns the next line that matches, of those not yet returned. */
  async line(pattern: RegExp): Promise<string> {
    return await this.#lines.next((line) => pattern.test(line))
  }

  /** Returns the next line that is JSON. */
  async json<T>(): Promise<T> {
    return JSON.parse(await this.line(/^\{/)) as T
  }

  /** Sends a signal and returns the exit code. */
  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.#child.kill(signal)
    return await this.#ends.next()
  }

  /** Cleans up after a test that failed halfway. */
  kill(): void {
    this.#child.kill('SIGKILL')
  }
}
