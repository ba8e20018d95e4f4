import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** The contents of a file: text, or bytes. */
export type Contents = string | Uint8Array

/**
 * Writes files into a folder, which is replaced as a whole: whenever the process ends, the folder
 * has all files of one run, or doesn't exist.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, Contents>): void {
  removeRemains(folder)
  const partial = `${folder}.${process.pid}.partial`
  mkdirSync(partial, { recursive: true })
  try {
    for (const [name, contents] of files) writeSynced(join(partial, name), contents)
    // A folder can't replace another one that isn't empty.
    rmSync(folder, { recursive: true, force: true })
    renameSync(partial, folder)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw error
  }
}

/** Writes a file, and waits until it is on the disk. */
function writeSynced(path: string, contents: Contents): void {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  const file = openSync(path, 'w')
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Removes what runs that were killed have left. */
function removeRemains(folder: string): void {
  const parent = dirname(folder)
  mkdirSync(parent, { recursive: true })
  for (const name of readdirSync(parent)) {
    const [, pid] = name.startsWith(`${basename(folder)}.`)
      ? (/\.(\d+)\.partial$/.exec(name) ?? [])
      : []
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(join(parent, name), { recursive: true, force: true })
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
