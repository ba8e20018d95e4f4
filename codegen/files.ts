/** What the compiler does with files: finding schemas, reading, comparing, writing. */
import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { OutputFile } from './compile.ts'
import { OUTPUTS } from './outputs.ts'
import { isSchemaPath } from './specifier.ts'

/** A call that makes no sense. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

export type FileErrorCode = 'FOREIGN_FILE' | 'UNREADABLE' | 'UNWRITABLE' | 'UNWATCHABLE'

/** A file that stands in the way, or that the system refuses to read or to write. */
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
  const fix = 'move it away, or rename its schema'
  return new FileError('FOREIGN_FILE', path, `not written by offheap: ${path}`, fix)
}

/** Folders whose files are made by other programs, or come from other people. */
const IGNORED = ['node_modules', 'dist', 'build']

/** Whether something at `path` below a folder that is searched is passed over. */
export function isIgnored(path: string): boolean {
  return path.split('/').some((part) => IGNORED.includes(part))
}

/**
 * The schemas that files, folders and globs name: sorted, each once, relative to the current
 * folder, with slashes. A file that is named is taken wherever it is. Symbolic links are not
 * followed on the way down from a folder.
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
  const paths = await glob(pattern, {
    cwd: folder,
    ignore: IGNORED.map((name) => `**/${name}/**`),
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return paths.map((path) => posix.join(folder, path)).filter(isSchemaPath)
}

/** The folder that is named outright, and the pattern below it. */
function splitGlob(path: string): [folder: string, pattern: string] {
  const parts = path.split('/')
  const from = parts.findIndex((part) => isDynamicPattern(part))
  const folder = from === 0 ? '.' : parts.slice(0, from).join('/')
  return [folder || '/', parts.slice(from).join('/')]
}

/** What has to be watched for the schemas that the file, folder or glob `arg` names. */
export function watchedPath(arg: string): string {
  const path = fromHere(withSlashes(arg))
  return statIfThere(path) === undefined && isDynamicPattern(path) ? splitGlob(path)[0] : path
}

/** One spelling for each path: relative to the current folder, where there is a way. */
export function fromHere(path: string): string {
  return withSlashes(relative('.', path)) || '.'
}

export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Where below `out` the files of each of `schemas` go: as these lie below their common root. */
export function mirrored(schemas: readonly string[], out: string): (schema: string) => string {
  const folders = schemas.map((path) => resolve(dirname(path)))
  let root = folders[0] ?? resolve('.')
  for (const folder of folders) {
    while (isOutside(relative(root, folder))) {
      if (root === dirname(root)) throw new UsageError('--out: the schemas are on several drives')
      root = dirname(root)
    }
  }
  if (isAbsolute(relative(root, resolve(out)))) {
    throw new UsageError(`--out: ${out} is on another drive than the schemas`)
  }
  return (path) => fromHere(join(out, relative(root, resolve(dirname(path)))))
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

/** The text of the schema at `path`. */
export function readSchema(path: string): string {
  return decoded(
    path,
    attempt('UNREADABLE', path, () => readFileSync(path)),
  )
}

/** The same, or undefined when there is no such file. */
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
 * Compares with the file that is there; line breaks don't count, git may have changed them. What
 * was not generated is foreign, and so is all that is no plain file: nothing is written through a
 * link.
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
 * Writes all or none, as far as it can: first beside the old files, then over them, so that whoever
 * reads one sees it whole. Folders are made where there are none.
 */
export function writeOutputs(
  outputs: readonly OutputFile[],
  progress: (done: number) => void = () => undefined,
): void {
  const drafts: string[] = []
  const folders = new Set<string>()
  const suffix = randomUUID().slice(0, 8)
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
    }
    for (const { path } of outputs.toReversed()) {
      attempt('UNWRITABLE', path, () => replace(path, drafts.at(-1)!))
      drafts.pop()
    }
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true })
  }
}

/** Renaming leaves no moment without a file. Windows won't have it while the old one is open. */
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
  'the system watches no more files',
  'raise its limit (`fs.inotify.max_user_watches`), or set CHOKIDAR_USEPOLLING=1',
] as const

const WATCH_REASONS: Reasons = { EMFILE: TOO_MANY_WATCHED, ENOSPC: TOO_MANY_WATCHED }

/** What the system says, in words. */
const REASONS: Reasons = {
  EACCES: ['permission denied', 'change its permissions, or those of its folder'],
  EDQUOT: ['the disk quota is used up', 'delete something'],
  EEXIST: ['a file is in the way of a folder', 'move it away'],
  EFBIG: ['it would be larger than files may be', 'raise the limit (`ulimit -f`)'],
  EISDIR: ['it is a folder', 'move it away'],
  ELOOP: ['its symbolic links go in a circle', 'delete one of them'],
  EMFILE: ['too many files are open', 'raise the limit (`ulimit -n`)'],
  ENAMETOOLONG: ['its name is too long', 'shorten it'],
  ENOENT: ['there is no such file or folder', 'see whether it was moved or deleted'],
  ENOSPC: ['no space is left on the disk', 'delete something'],
  ENOTDIR: ['a part of its path is no folder', 'move that file away'],
  EPERM: ['permission denied', 'change its permissions, or those of its folder'],
  EROFS: ['the file system can only be read', 'write elsewhere with --out'],
}

const DEEDS: Readonly<Record<FileErrorCode, string>> = {
  FOREIGN_FILE: "can't replace",
  UNREADABLE: "can't read",
  UNWRITABLE: "can't write",
  UNWATCHABLE: "can't watch",
}

function attempt<T>(code: FileErrorCode, path: string, deed: () => T): T {
  try {
    return deed()
  } catch (error) {
    throw fileError(code, path, error)
  }
}

/** An error of the system as one that says what was tried with which file; others as they are. */
export function fileError(code: FileErrorCode, path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error
  const system = String(error.code)
  const reasons = code === 'UNWATCHABLE' ? { ...REASONS, ...WATCH_REASONS } : REASONS
  const [problem, fix] = reasons[system] ?? [error.message, 'see what the system says about it']
  return new FileError(code, path, `${DEEDS[code]} ${path}: ${problem} (${system})`, fix)
}
