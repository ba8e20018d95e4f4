/**
 * Drafts of generated files: each file is first written under another name beside it. A process
 * that is killed leaves its drafts, which the next run removes.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Captures machine and process; drafts of former versions have neither. */
const FORM = /^\..+\.(?:offheap-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}|gen\.\w+\.[0-9a-f]{8})$/

/** Drafts of other machines and of former versions are stale after this time. */
const HOUR = 3_600_000

/** Returns the end of the names of this process's drafts in one run. */
export function draftSuffix(): string {
  return `offheap-${machine()}-${process.pid}-${randomUUID().slice(0, 8)}`
}

/** Containers that share a folder have other names, but can have equal process ids. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}

/**
 * Removes the drafts in `folder` whose process has ended. What can't be read or removed stays, since
 * it affects no generated file.
 */
export function removeStaleDrafts(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const match = FORM.exec(name)
      if (match !== null && isStale(join(folder, name), match)) rmSync(join(folder, name))
    }
  } catch {
    // The folder may not exist yet, or another run has removed the same draft.
  }
}

function isStale(path: string, [, host, pid]: RegExpExecArray): boolean {
  if (host === machine() && !isRunning(Number(pid))) return true
  return Date.now() - statSync(path).mtimeMs > HOUR
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
