import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { publint } from 'publint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { PACKED, packedFolder, packedManifest, runTool } from '../support/packed.ts'
import { Project } from '../support/project.ts'

/** The two packages as they are published. */
const manifests = suite('package/manifests')

const NAMES = ['offheap', 'offheap-codegen']

const archiveOf = (name: string): string =>
  join(PACKED, `${name}-${packedManifest(name).version}.tgz`)

manifests(
  'both packages have one version, and the run time names the compiler that fits it',
  () => {
    const [runtime, compiler] = NAMES.map(packedManifest)
    assert.is(runtime!.version, compiler!.version)
    const { peerDependencies, peerDependenciesMeta } = runtime!
    assert.is(peerDependencies!['offheap-codegen'], `~${runtime!.version}`)
    // A program installs these itself, if it imports the faces that need them.
    assert.equal(Object.keys(peerDependencies!), [
      'apache-arrow',
      'fastify',
      'hyparquet',
      'offheap-codegen',
    ])
    for (const name of Object.keys(peerDependencies!)) {
      assert.equal(peerDependenciesMeta![name], { optional: true })
    }
  },
)

manifests('installing offheap without development dependencies installs one package', () => {
  const project = Project.make([])
  try {
    for (const folder of ['node_modules', 'package.json']) project.delete(folder)
    project.write({ 'package.json': '{ "private": true }' })
    const args = [
      'install',
      '--omit=dev',
      '--offline',
      '--no-audit',
      '--no-fund',
      archiveOf('offheap'),
    ]
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const { status, stderr } = spawnSync(npm, args, { cwd: project.folder, encoding: 'utf8' })
    assert.is(status, 0, stderr)
    const installed = readdirSync(project.path('node_modules')).filter(
      (name) => !name.startsWith('.'),
    )
    assert.equal(installed, ['offheap'])
  } finally {
    project.remove()
  }
})

for (const name of NAMES) {
  manifests(`publint finds no problem in ${name}`, async () => {
    const { messages } = await publint({ pkgDir: packedFolder(name), strict: true })
    assert.equal(messages, [])
  })

  manifests(
    `the types of ${name} resolve for every kind of module resolution but CommonJS's`,
    () => {
      const script = '@arethetypeswrong/cli/dist/index.js'
      const { code, out, err } = runTool(PACKED, script, archiveOf(name), '--profile', 'esm-only')
      assert.is(code, 0, `${out}${err}`)
    },
  )
}

/** Relative links of a page, without their fragments. */
function linksOf(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```/gm, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)/gm)].map(
    (match) => match[1] ?? match[2]!,
  )
  return targets
    .filter((target) => !/^(\w+:|#)/.test(target))
    .map((target) => target.replace(/#.*/, ''))
}

manifests('every relative link of every packed page leads to a packed file', () => {
  let followed = 0
  const dead: string[] = []
  for (const name of NAMES) {
    const packed = filesBelow(name)
    // A link that leaves the folder of the compiler leads to a page that the run time packs.
    const base = name === 'offheap-codegen' ? 'codegen' : ''
    const known = new Set([...packed.map((file) => join(base, file)), ...filesBelow('offheap')])
    const isFolder = (path: string): boolean =>
      [...known].some((file) => file.startsWith(join(path, '/')))
    for (const page of packed.filter((file) => file.endsWith('.md'))) {
      for (const link of linksOf(join(packedFolder(name), page))) {
        followed++
        const target = normalize(join(base, dirname(page), link))
        if (!known.has(target) && !isFolder(target)) dead.push(`${name}/${page} → ${link}`)
      }
    }
  }
  assert.equal(dead, [])
  assert.ok(followed >= 5, `${followed} links`)
})

function filesBelow(name: string): string[] {
  const entries = readdirSync(packedFolder(name), { recursive: true, encoding: 'utf8' })
  return entries.map((file) => normalize(file))
}

manifests.run()
