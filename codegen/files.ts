/**
 * File access of the compiler: finding and reading schemas, comparing and writing generated files.
 */
import { isUtf8 } from 'node:buffer'
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdir,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { OutputFile } from './compile.ts'
import { draftSuffix, removeStaleDrafts } from './drafts.ts'
import { OUTPUTS } from './outputs.ts'
import { isSchemaPath } from './specifier.ts'

/** Invalid arguments of a command. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

export type FileErrorCode = 'FOREIGN_FILE' | 'UNREADABLE' | 'UNWRITABLE' | 'UNWATCHABLE'

/** A file that must not be replaced, or that the system can't read, write or watch. */
export class FileError extends Error {
  override readonly name: string = 'FileError'
  readonly code: FileErrorCode
  readonly path: string
  readonly problem: string
  readonly fix: string

  constructor(code: FileErrorCode, path: string, problem: string, fix: string) {
    super(`${problem}\nFix: ${fix}.`)
    this.code = code
    this.path = path
    this.problem = problem
    this.fix = fix
  }
}

export function foreignFile(path: string): FileError {
  const fix = 'move this file, or rename its schema'
  return new FileError('FOREIGN_FILE', path, `not written by offheap: ${path}`, fix)
}

/** Folders that contain only packages and the output of builds. */
const IGNORED = ['node_modules', 'dist', 'build']

/** Returns whether the search for schemas ignores `path`, relative to the searched folder. */
export function isIgnored(path: string): boolean {
  return path.split('/').some((part) => IGNORED.includes(part))
}

/**
 * Returns the paths of the schemas that files, folders and globs name: sorted, without duplicates,
 * relative to the current folder, with slashes. The search ignores some folders (see `isIgnored`),
 * but files named in `args` count everywhere. It doesn't follow symbolic links.
 *
 * @throws UsageError when an argument names no schema.
 */
export async function findSchemas(args: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const arg of args) {
    const path = fromHere(withSlashes(arg))
    const schemas = await schemasAt(path)
    if (schemas.length === 0) throw new UsageError(`no schema (NAME.struct.ts) found at ${arg}`)
    for (const schema of schemas) found.add(schema)
  }
  return [...found].sort()
}

async function schemasAt(path: string): Promise<string[]> {
  const stats = statIfThere(path)
  if (stats?.isDirectory()) return globbed(path, '**/*.struct.ts')
  if (stats !== undefined) return stats.isFile() && isSchemaPath(path) ? [path] : []
  return isDynamicPattern(path) ? globbed(...splitGlob(path)) : []
}

async function globbed(folder: string, pattern: string): Promise<string[]> {
  const unreadable: FileError[] = []
  const paths = await glob(pattern, {
    fs: { readdir: readdirNoting(unreadable) },
    cwd: folder,
    ignore: IGNORED.map((name) => `**/${name}/**`),
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  const [first] = unreadable
  if (first !== undefined) throw first
  return paths.map((path) => posix.join(folder, path)).filter(isSchemaPath)
}

/**
 * Returns a `readdir` that adds folders that can't be read to `unreadable`, because the search
 * ignores them. A folder that is deleted during the search isn't an error.
 */
function readdirNoting(unreadable: FileError[]): typeof readdir {
  const noting = (
    path: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(path, options, (error, entries) => {
      if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') {
        const found = fileError('UNREADABLE', fromHere(path), error)
        if (found instanceof FileError) unreadable.push(named(found))
      }
      done(error, entries)
    })
  return noting as typeof readdir
}

/** Adds to the cure that a search of other folders needs no permission. */
function named({ code, path, problem, fix }: FileError): FileError {
  return new FileError(code, path, problem, `${fix}, or name the folders that contain schemas`)
}

/** Splits a glob into the folder before its first pattern, and the pattern. */
function splitGlob(path: string): [folder: string, pattern: string] {
  const parts = path.split('/')
  const from = parts.findIndex((part) => isDynamicPattern(part))
  const folder = from === 0 ? '.' : parts.slice(0, from).join('/')
  return [folder || '/', parts.slice(from).join('/')]
}

/** Returns the path to watch for the schemas that the file, folder or glob `arg` names. */
export function watchedPath(arg: string): string {
  const path = fromHere(withSlashes(arg))
  return statIfThere(path) === undefined && isDynamicPattern(path) ? splitGlob(path)[0] : path
}

/** Returns a path relative to the current folder, if both are on the same drive. */
export function fromHere(path: string): string {
  return withSlashes(relative('.', path)) || '.'
}

export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/**
 * Returns a function that maps each of `schemas` to its folder in `out`. The folders have the same
 * structure as the folders of the schemas, from their common root on.
 */
export function mirrored(schemas: readonly string[], out: string): (schema: string) => string {
  const folders = schemas.map((path) => resolve(dirname(path)))
  let root = folders[0] ?? resolve('.')
  for (const folder of folders) {
    while (isOutside(relative(root, folder))) {
      if (root === dirname(root))
        throw new UsageError("--out can't be used with schemas on several drives")
      root = dirname(root)
    }
  }
  if (isAbsolute(relative(root, resolve(out)))) {
    throw new UsageError(`--out must be on the drive of the schemas: got ${out}`)
  }
  return (path) => fromHere(join(out, relative(root, resolve(dirname(path)))))
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

/**
 * Returns the text of the schema at `path`.
 *
 * @throws FileError UNREADABLE when the file doesn't exist, can't be read or isn't UTF-8.
 */
export function readSchema(path: string): string {
  return decoded(
    path,
    attempt('UNREADABLE', path, () => readFileSync(path)),
  )
}

/** Returns the text of the schema at `path`, or undefined if there is no such file. */
export function readIfThere(path: string): string | undefined {
  return statIfThere(path)?.isFile() ? readSchema(path) : undefined
}

export function isThere(path: string): boolean {
  return statIfThere(path) !== undefined
}

function decoded(path: string, bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const problem = `can't read ${path}: its bytes are not UTF-8`
  throw new FileError('UNREADABLE', path, problem, 'save it as UTF-8')
}

function statIfThere(path: string): Stats | undefined {
  return attempt('UNREADABLE', path, () => statSync(path, { throwIfNoEntry: false }))
}

export type OutputState = 'missing' | 'out-of-date' | 'up-to-date' | 'foreign'

/**
 * Compares a generated file with the existing one. Differences in line breaks don't count, because
 * git can change them. A file that wasn't generated is foreign, and so is a link or a folder.
 */
export function stateOf({ path, text, kind }: OutputFile): OutputState {
  const stats = attempt('UNWRITABLE', path, () => lstatSync(path, { throwIfNoEntry: false }))
  if (stats === undefined) return 'missing'
  const existing = attempt('UNREADABLE', path, () =>
    statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : undefined,
  )
  if (existing?.replaceAll('\r\n', '\n') === text) return 'up-to-date'
  if (existing === undefined || stats.isSymbolicLink()) return 'foreign'
  return existing.trim() === '' || OUTPUTS[kind].isGenerated(existing) ? 'out-of-date' : 'foreign'
}

/**
 * Writes generated files, and creates their folders. All files are first written under other names
 * and then renamed, so that a failure of writing changes no file, and no reader sees a part of a
 * file.
 */
export function writeOutputs(outputs: readonly OutputFile[]): void {
  const steps = writing(outputs, () => undefined)
  while (!steps.next().done);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Milliseconds between two moments in which a signal can be received. */
const TURN = 50

/**
 * Writes generated files as `writeOutputs` does. A signal that ends the process removes the drafts
 * first, unless the program handles it.
 */
export async function writeUnlessStopped(
  outputs: readonly OutputFile[],
  progress: (done: number) => void,
): Promise<void> {
  let stopped: NodeJS.Signals | null = null
  const stop = (signal: NodeJS.Signals): void => void (stopped = signal)
  const held = SIGNALS.filter((signal) => process.listenerCount(signal) === 0)
  for (const signal of held) process.on(signal, stop)
  const steps = writing(outputs, progress)
  try {
    for (let since = performance.now(); stopped === null && !steps.next().done;) {
      if (performance.now() - since < TURN) continue
      await setImmediate()
      since = performance.now()
    }
  } finally {
    steps.return()
    // A signal is received in a turn of the event loop.
    await setImmediate()
    for (const signal of held) process.removeListener(signal, stop)
  }
  if (stopped !== null) process.kill(process.pid, stopped)
}

/** Writes generated files in steps, one for each draft. Ending it early removes the drafts. */
function* writing(
  outputs: readonly OutputFile[],
  progress: (done: number) => void,
): Generator<void, void> {
  const drafts: string[] = []
  const folders = new Set<string>()
  const suffix = draftSuffix()
  try {
    for (const { path, text } of outputs) {
      progress(drafts.length)
      const folder = dirname(path)
      const draft = join(folder, `.${basename(path)}.${suffix}`)
      attempt('UNWRITABLE', path, () => {
        if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
        folders.add(folder)
        drafts.push(draft)
        writeFileSync(draft, text, { flag: 'wx' })
      })
      yield
    }
    for (const { path } of outputs.toReversed()) {
      attempt('UNWRITABLE', path, () => replace(path, drafts.at(-1)!))
      drafts.pop()
    }
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true })
    for (const folder of folders) removeStaleDrafts(folder)
  }
}

/**
 * Renames a file, which is atomic. Windows refuses that while the old file is open; then it copies.
 */
function replace(path: string, draft: string): void {
  try {
    renameSync(draft, path)
  } catch {
    copyFileSync(draft, path)
    rmSync(draft)
  }
}

type Reasons = Readonly<Record<string, readonly [problem: string, fix: string]>>

const TOO_MANY_WATCHED = [
  'the system has reached its limit of watched files',
  'raise its limit (`fs.inotify.max_user_watches`), or set CHOKIDAR_USEPOLLING=1',
] as const

const WATCH_REASONS: Reasons = { EMFILE: TOO_MANY_WATCHED, ENOSPC: TOO_MANY_WATCHED }

/** Explanations of the error codes of the system. */
const REASONS: Reasons = {
  EACCES: ['permission denied', 'change its permissions, or those of its folder'],
  EDQUOT: ['the disk quota is used up', 'free some space'],
  EEXIST: ['a file has the path of a folder that is needed', 'move that file'],
  EFBIG: ['it exceeds the limit of file sizes', 'raise the limit (`ulimit -f`)'],
  EISDIR: ['it is a folder', 'move that folder'],
  ELOOP: ['its symbolic links form a cycle', 'delete one of the links'],
  EMFILE: ['too many files are open', 'raise the limit (`ulimit -n`)'],
  ENAMETOOLONG: ['its name is too long', 'shorten it'],
  ENOENT: ['there is no such file or folder', 'correct the path'],
  ENOSPC: ['no space is left on the disk', 'free some space'],
  ENOTDIR: ['a part of its path is not a folder', 'move that file'],
  EPERM: ['permission denied', 'change its permissions, or those of its folder'],
  EROFS: ['the file system is read-only', 'choose another folder with --out'],
}

const ACTIONS: Readonly<Record<FileErrorCode, string>> = {
  FOREIGN_FILE: "can't replace",
  UNREADABLE: "can't read",
  UNWRITABLE: "can't write",
  UNWATCHABLE: "can't watch",
}

function attempt<T>(code: FileErrorCode, path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw fileError(code, path, error)
  }
}

/**
 * Converts an error of the system to a `FileError` with the action and the path; returns others as
 * is.
 */
export function fileError(code: FileErrorCode, path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error
  const system = String(error.code)
  const reasons = code === 'UNWATCHABLE' ? { ...REASONS, ...WATCH_REASONS } : REASONS
  const [problem, fix] = reasons[system] ?? [
    error.message,
    'solve the problem that the system reports',
  ]
  return new FileError(code, path, `${ACTIONS[code]} ${path}: ${problem} (${system})`, fix)
}
