/**
 * Watching schemas: those below the folders that are named, and those that they import from
 * elsewhere. Files are watched through their folders, so that they may go and come back.
 */
import { watch, type FSWatcher } from 'chokidar'
import { EventEmitter, once } from 'node:events'
import { realpathSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileError, fromHere, isIgnored, watchedPath, withSlashes } from '../files.ts'
import { isSchemaPath } from '../specifier.ts'

/** Milliseconds without a change after which all have come: an editor makes several of one. */
const QUIET = 80

export class SchemaWatcher {
  readonly #args: readonly string[]
  /** By the folder that it watches; of all below that, it sees what is wanted. */
  readonly #watchers = new Map<string, FSWatcher>()
  /** Every schema below these is wanted, … */
  readonly #trees = new Set<string>()
  /** … and so is what lies on the way to one of these, these included. */
  readonly #ways = new Set<string>()
  /** Which folder it was that had this path: another one in its place would not be watched. */
  readonly #identities = new Map<string, string>()
  readonly #changed = new Set<string>()
  readonly #events = new EventEmitter()
  #eventCount = 0
  #failure: unknown = null

  /** `args` are files, folders and globs. Nothing is watched yet. */
  constructor(args: readonly string[]) {
    this.#args = args
  }

  /**
   * Watches what the arguments name, and `schemas`. Whether something of it was not watched before:
   * then a change of it may have gone unseen.
   */
  async watch(schemas: readonly string[]): Promise<boolean> {
    const named = this.#args.map((arg) => realPath(watchedPath(arg)))
    for (const path of named) if (!isSchemaPath(path)) this.#trees.add(path)
    const paths = [...named, ...schemas.map(realPath)]
    if (this.#areReplaced(new Set([...this.#watchers.keys(), ...paths.map(nearestFolder)]))) {
      await this.close()
    }
    const added = new Set<string>()
    for (const path of paths) {
      const folder = nearestFolder(path)
      if (this.#isWanted(path) && ways(folder).some((way) => this.#watchers.has(way))) continue
      added.add(folder)
      for (const way of ways(path)) this.#ways.add(way)
    }
    await Promise.all([...added].map((folder) => this.#start(folder)))
    return added.size > 0
  }

  /**
   * Resolves once something has changed and then nothing for a moment: the paths that changed.
   * Rejects when `stop` comes first, and with UNWATCHABLE when the system won't watch any longer.
   */
  async changes(stop: AbortSignal): Promise<readonly string[]> {
    while (this.#changed.size === 0 && this.#failure === null) {
      await once(this.#events, 'event', { signal: stop })
    }
    for (let seen = -1; seen !== this.#eventCount;) {
      seen = this.#eventCount
      await setTimeout(QUIET, undefined, { signal: stop })
    }
    if (this.#failure !== null) throw this.#failure
    const changed = [...this.#changed].map(fromHere).sort()
    this.#changed.clear()
    return changed
  }

  async close(): Promise<void> {
    const watchers = [...this.#watchers.values()]
    this.#watchers.clear()
    await Promise.all(watchers.map((watcher) => watcher.close()))
  }

  /** Whether one of `folders` was deleted and made anew, before anybody could look. */
  #areReplaced(folders: ReadonlySet<string>): boolean {
    let areReplaced = false
    for (const folder of folders) {
      const stats = statsOf(folder)
      if (stats === null) continue
      const identity = `${stats.dev}:${stats.ino}:${stats.birthtimeMs}`
      const known = this.#identities.get(folder)
      areReplaced ||= known !== undefined && known !== identity
      this.#identities.set(folder, identity)
    }
    return areReplaced
  }

  /** Resolves when the watcher sees all that there is. */
  async #start(folder: string): Promise<void> {
    const watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path, stats) => !this.#isWanted(withSlashes(path), stats),
    })
    const before = this.#watchers.get(folder)
    this.#watchers.set(folder, watcher)
    watcher.on('all', (event, path) => this.#note(event, withSlashes(path)))
    watcher.on('error', (error) => this.#fail(fileError('UNWATCHABLE', fromHere(folder), error)))
    await new Promise<void>((ready) => {
      watcher.once('ready', ready)
      watcher.once('error', () => ready())
    })
    await before?.close()
  }

  #note(event: string, path: string): void {
    if (!isSchemaPath(path) && event !== 'unlinkDir') return
    this.#changed.add(path)
    this.#eventCount++
    this.#events.emit('event')
  }

  #fail(error: unknown): void {
    this.#failure = error
    this.#events.emit('event')
  }

  #isWanted(path: string, stats?: Stats): boolean {
    if (this.#ways.has(path)) return true
    if (stats?.isFile() && !isSchemaPath(path)) return false
    return [...this.#trees].some(
      (tree) => path.startsWith(`${tree}/`) && !isIgnored(path.slice(tree.length + 1)),
    )
  }
}

/** `path` and the folders above it. */
function ways(path: string): string[] {
  const above = dirname(path)
  return above === path ? [path] : [path, ...ways(above)]
}

/** `path` if it is a folder, or else the first above it that there is. */
function nearestFolder(path: string): string {
  return ways(path).find((way) => statsOf(way)?.isDirectory()) ?? path
}

/** Null for what can't be looked at: a run says why. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** With no link on the way, as far as there is anything there. */
function realPath(path: string): string {
  const absolute = resolve(path)
  try {
    return withSlashes(realpathSync(absolute))
  } catch {
    const above = dirname(absolute)
    return above === absolute ? absolute : withSlashes(join(realPath(above), basename(absolute)))
  }
}
