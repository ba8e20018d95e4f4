import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = 'build/mutants'

/**
 * Imports a bundle from a file. Each line of a stack trace would repeat a data URL, so that checked
 * arenas, which read stack traces, took twice the time.
 */
export async function importModule(bundle: Uint8Array): Promise<unknown> {
  const hash = createHash('sha256').update(bundle).digest('hex').slice(0, 32)
  // Another process may write the same bundle at the same time.
  const file = resolve(FOLDER, `${hash}-${process.pid}.mjs`)
  await mkdir(FOLDER, { recursive: true })
  await writeFile(file, bundle)
  return import(pathToFileURL(file).href)
}
