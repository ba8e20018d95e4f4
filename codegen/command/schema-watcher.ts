/**
 * Watches the schemas in the given folders, the schemas elsewhere that they import, and the
 * generated files, which can be deleted or changed by hand. It watches
 * the folders of files rather than the files, so that a file can be deleted and created again.
 */
import { EventEmitter, once } from 'node:events'
import { realpathSync, statSync, type Stats } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { watch, type FSWatcher } from 'chokidar'
import { fileError, fromHere, isIgnored, watchedPath, withSlashes } from '../files.ts'
import { isSchemaPath } from '../specifier.ts'

/**
 * Milliseconds without an event that end a change. An editor causes several events for one change.
 */
const QUIET = 80

export class SchemaWatcher {
  readonly #args: readonly string[]
  /** By watched folder. Each watcher ignores all paths in it that aren't wanted. */
  readonly #watchers = new Map<string, FSWatcher>()
  /** Folders all of whose schemas are wanted. */
  readonly #trees = new Set<string>()
  /** Single paths that are wanted, and the folders above them. */
  readonly #ways = new Set<string>()
  /**
   * The identity of the folder at each path. A new folder at the same path has to be watched anew.
   */
  readonly #identities = new Map<string, string>()
  /** By the path of each generated file: the time of its last change by a run; null if missing. */
  readonly #outputs = new Map<string, number | null>()
  readonly #changed = new Set<string>()
  readonly #events = new EventEmitter()
  #eventCount = 0
  #failure: unknown = null

  /** `args` are files, folders and globs. Watching starts with `watch`. */
  constructor(args: readonly string[]) {
    this.#args = args
  }

  /**
   * Watches the paths that the arguments name, `schemas`, and the files `outputs`, which a run has
   * just compared or written. Returns whether one of the schemas wasn't watched before, so that a
   * change of it may have been missed.
   */
  async watch(schemas: readonly string[], outputs: readonly string[] = []): Promise<boolean> {
    const named = this.#args.map((arg) => realPath(watchedPath(arg)))
    for (const path of named) if (!isSchemaPath(path)) this.#trees.add(path)
    const read = [...named, ...schemas.map(realPath)]
    const made = outputs.map(realPath)
    for (const path of made) this.#outputs.set(path, statsOf(path)?.mtimeMs ?? null)
    const paths = [...read, ...made]
    if (this.#areReplaced(new Set([...this.#watchers.keys(), ...paths.map(nearestFolder)]))) {
      await this.close()
    }
    const added = new Set<string>()
    let isNew = false
    for (const [index, path] of paths.entries()) {
      const folder = nearestFolder(path)
      const isWanted = index < read.length ? this.#isWanted(path) : this.#ways.has(path)
      if (isWanted && ways(folder).some((way) => this.#watchers.has(way))) continue
      isNew ||= index < read.length
      added.add(folder)
      for (const way of ways(path)) this.#ways.add(way)
    }
    await Promise.all([...added].map((folder) => this.#start(folder)))
    return isNew
  }

  /** Returns whether all of `changed`, a result of `changes`, are generated files. */
  areOutputs(changed: readonly string[]): boolean {
    return changed.every((path) => this.#outputs.has(realPath(path)))
  }

  /**
   * Resolves with the changed paths, after a change and a moment without one.
   *
   * @throws UNWATCHABLE when the system can't watch the files any longer, and an AbortError at
   *   `stop`.
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

  /** Returns whether one of `folders` was deleted and created again since the last call. */
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

  /** Resolves when the watcher has read the folder. */
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
    if (this.#outputs.has(path)) {
      // An event of a file that a run has written tells nothing new.
      if (event !== 'unlink' && statsOf(path)?.mtimeMs === this.#outputs.get(path)) return
    } else if (!isSchemaPath(path) && event !== 'unlinkDir') return
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

/** Returns `path` and the folders above it. */
function ways(path: string): string[] {
  const above = dirname(path)
  return above === path ? [path] : [path, ...ways(above)]
}

/** Returns `path` if it is a folder, or else the nearest existing folder above it. */
function nearestFolder(path: string): string {
  return ways(path).find((way) => statsOf(way)?.isDirectory()) ?? path
}

/** Returns null for a path that can't be read. The next run reports why. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

/** Resolves symbolic links in the part of `path` that exists. */
function realPath(path: string): string {
  const absolute = resolve(path)
  try {
    return withSlashes(realpathSync(absolute))
  } catch {
    const above = dirname(absolute)
    return above === absolute ? absolute : withSlashes(join(realPath(above), basename(absolute)))
  }
}
