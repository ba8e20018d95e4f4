import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as assert from 'uvu/assert'
import { Project, type Result } from './project.ts'

/** Where the packages are unpacked as `npm pack` writes them; `build.mjs test` makes the folder. */
export const PACKED: string = resolve('build/packed')

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional: boolean }>>
}

/** Folder of a package as it is packed. */
export function packedFolder(name: string): string {
  const folder = join(PACKED, 'node_modules', name)
  assert.ok(
    existsSync(folder),
    `${folder} is missing: build.mjs packs both packages before the tests`,
  )
  return folder
}

export function packedManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(packedFolder(name), 'package.json'), 'utf8')) as Manifest
}

/** Installs a packed package in a project, with links to what it depends on. */
export function install(project: Project, name: string): void {
  cpSync(packedFolder(name), project.path(`node_modules/${name}`), { recursive: true })
  for (const dependency of Object.keys(packedManifest(name).dependencies ?? {})) {
    project.link(dependency, resolve('node_modules', dependency))
  }
}

/** A folder in which the packed packages are installed, with what they depend on, and nothing else. */
export function packedProject(
  packages: readonly string[] = ['offheap', 'offheap-codegen'],
): Project {
  const project = Project.make([])
  for (const name of packages) install(project, name)
  return project
}

/** Compiles the schemas of a project with its own command. */
export function generate(project: Project): void {
  const { code, err } = project.node(
    project.path('node_modules/offheap/dist/codegen/cli.js'),
    'gen',
  )
  assert.equal([code, err], [0, ''])
}

/** Runs a script of the package `name` of this repository's node_modules in `folder`. */
export function runTool(folder: string, script: string, ...args: string[]): Result {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules', script), ...args],
    { cwd: folder, encoding: 'utf8' },
  )
  return { code: status, out: stdout, err: stderr }
}
