#!/usr/bin/env node
/**
 * The command `offheap`. It is part of the package `offheap`, which has no dependencies: the
 * compiler is a separate package, `offheap-codegen`, which this file finds and starts.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const COMPILER = 'offheap-codegen'

/**
 * The package manifests from which the compiler is looked up, in order: that of the user's project,
 * because strict layouts of node_modules hide a project's packages from each other, then that of
 * `offheap` itself.
 */
const ORIGINS = [
  join(process.cwd(), 'package.json'),
  new URL('../../package.json', import.meta.url),
]

/**
 * Returns the path of `specifier` resolved from `origin`, or null when it isn't installed there.
 */
function find(origin: string | URL, specifier: string): string | null {
  try {
    return createRequire(origin).resolve(specifier)
  } catch {
    return null
  }
}

function versionIn(manifest: string | URL): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

/** Returns the part of a version that must match: `1` of 1.2.3, `0.2` of 0.2.3. */
function compatible(version: string): string {
  return /^(?:0\.\d+|\d+)/.exec(version)?.[0] ?? version
}

/** Returns the path of the compiler's command line, or the reason why it can't be started. */
function findCompiler(): { readonly path: string } | { readonly problem: string } {
  const own = versionIn(ORIGINS[1]!)
  const cure = `Run: npm install --save-dev ${COMPILER}@${compatible(own)}`
  for (const origin of ORIGINS) {
    const path = find(origin, `${COMPILER}/cli`)
    const manifest = find(origin, `${COMPILER}/package.json`)
    if (path === null || manifest === null) continue
    const version = versionIn(manifest)
    if (compatible(version) === compatible(own)) return { path }
    const expected = `got ${version}, expected ${compatible(own)}`
    return { problem: `${COMPILER} is incompatible with offheap ${own}: ${expected}. ${cure}` }
  }
  return { problem: `${COMPILER} is not installed. ${cure}` }
}

const compiler = findCompiler()
if ('path' in compiler) {
  await import(pathToFileURL(compiler.path).href)
} else {
  console.error(compiler.problem)
  process.exitCode = 1
}
