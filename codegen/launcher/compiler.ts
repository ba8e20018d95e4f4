/**
 * Finds the compiler, which is a separate package, `offheap-codegen`, so that the package `offheap`
 * has no dependencies.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

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

/**
 * Returns the path of a module of the compiler, or the reason why it can't be used.
 *
 * @param entry The export of the package: empty, or `/cli`, `/esbuild` or `/vite`.
 */
export function findCompiler(
  entry: string,
): { readonly path: string } | { readonly problem: string } {
  const own = versionIn(ORIGINS[1]!)
  const cure = `Run: npm install --save-dev ${COMPILER}@${compatible(own)}`
  for (const origin of ORIGINS) {
    const path = find(origin, `${COMPILER}${entry}`)
    const manifest = find(origin, `${COMPILER}/package.json`)
    if (path === null || manifest === null) continue
    const version = versionIn(manifest)
    if (compatible(version) === compatible(own)) return { path }
    const expected = `got ${version}, expected ${compatible(own)}`
    return { problem: `${COMPILER} is incompatible with offheap ${own}: ${expected}. ${cure}` }
  }
  return { problem: `${COMPILER} is not installed. ${cure}` }
}

/**
 * Loads a module of the compiler. It uses `require`, which is synchronous: a module with `await` at
 * its top level couldn't be loaded by configuration files that are CommonJS.
 *
 * @param entry The export of the package: empty, or `/esbuild` or `/vite`.
 * @throws Error when the compiler isn't installed or has an incompatible version.
 */
export function loadCompiler<T>(entry: string): T {
  const found = findCompiler(entry)
  if ('problem' in found) throw new Error(found.problem)
  return createRequire(import.meta.url)(found.path) as T
}
