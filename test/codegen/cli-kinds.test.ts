import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Project } from '../support/project.ts'

/** Files that accompany the TypeScript: `--ir`, `--c`, `--wgsl`. */
const kinds = suite<{ project: Project }>('codegen/cli-kinds')

kinds.before.each(async (context) => {
  context.project = await Project.make()
})

kinds.after.each(({ project }) => project.remove())

const POINT = `import type { f32 } from 'offheap/schema'\nexport interface Point { x: f32 }\n`
const LIGHT = `import type { f32 } from 'offheap/schema'
import type { Point } from './shared/point.struct.ts'
/** @wgsl storage */
export interface Light { place: Point; radius: f32 }\n`

const ALL = ['--ir', '--c', '--wgsl']

function generated(project: Project, folder: string): string[] {
  const files = readdirSync(project.path(folder), { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.gen\./.test(file))
    .sort()
}

kinds('writes the requested kinds of files, and WGSL only for tagged structs', ({ project }) => {
  project.write({ 'src/light.struct.ts': LIGHT, 'src/shared/point.struct.ts': POINT })
  const { code, out, err } = project.offheap('gen', 'src', ...ALL)
  assert.equal([code, err], [0, ''])
  assert.match(out, '2 schemas, 2 structs: 7 files written')
  assert.equal(generated(project, 'src'), [
    'light.gen.h',
    'light.gen.json',
    'light.gen.ts',
    'light.gen.wgsl',
    'shared/point.gen.h',
    'shared/point.gen.json',
    'shared/point.gen.ts',
  ])
  assert.match(project.read('src/light.gen.wgsl'), 'struct Light {')
  const ir = JSON.parse(project.read('src/light.gen.json')) as Record<string, unknown>
  assert.equal([ir['generator'], ir['schema']], ['offheap', 'light.struct.ts'])

  assert.is(project.offheap('gen', 'src', ...ALL, '--check').code, 0)
  project.delete('src/light.gen.h')
  project.write({ 'src/light.struct.ts': LIGHT.replace('radius', 'reach') })
  const check = project.offheap('gen', 'src', ...ALL, '--check')
  assert.is(check.code, 1)
  assert.is(
    check.err,
    [
      'out of date: src/light.gen.ts',
      'out of date: src/light.gen.json',
      'missing: src/light.gen.h',
      'out of date: src/light.gen.wgsl',
      '4 of 7 generated files to write: run `offheap gen`\n',
    ].join('\n'),
  )
  assert.match(project.offheap('gen', 'src', '--c').out, '2 files written, 2 up to date')
})

kinds('does not overwrite files of these kinds that it did not write', ({ project }) => {
  project.write({ 'light.struct.ts': LIGHT, 'shared/point.struct.ts': POINT })
  for (const name of ['light.gen.json', 'light.gen.h', 'light.gen.wgsl']) {
    project.write({ [name]: '{ "generator": "another" }' })
    const { code, err } = project.offheap('gen', ...ALL)
    assert.is(code, 1)
    assert.match(err, `not written by offheap: ${name}\n`)
    project.delete(name)
  }
  assert.is(project.offheap('gen', ...ALL).code, 0)
  for (const name of ['light.gen.json', 'light.gen.h', 'light.gen.wgsl']) {
    project.write({ [name]: project.read(name).slice(0, -10) })
  }
  assert.match(project.offheap('gen', ...ALL).out, '3 files written, 4 up to date')
})

kinds('includes headers by relative paths from the --out folder', ({ project }) => {
  project.write({ 'src/light.struct.ts': LIGHT, 'src/shared/point.struct.ts': POINT })
  const main =
    '#include "light.gen.h"\nint main(void) { struct Light light; light.place.x = 0; return 0; }\n'
  project.offheap('gen', 'src/shared', '--c')
  project.offheap('gen', 'src/light.struct.ts', '--c', '--out', 'one')
  assert.match(project.read('one/light.gen.h'), '#include "../src/shared/point.gen.h"')
  project.offheap('gen', 'src', '--c', '--out', 'all/of')
  assert.match(project.read('all/of/light.gen.h'), '#include "shared/point.gen.h"')
  if (spawnSync('cc', ['--version']).status !== 0) {
    console.log('SKIPPED: no C compiler on this machine')
    return
  }
  for (const folder of ['one', 'all/of']) {
    project.write({ [`${folder}/main.c`]: main })
    const options = { cwd: project.folder, encoding: 'utf8' } as const
    const { stderr, status } = spawnSync('cc', ['-fsyntax-only', `${folder}/main.c`], options)
    assert.is(status, 0, stderr)
  }
})

kinds('writes one WGSL file for several schemas on request', ({ project }) => {
  project.write({
    'src/light.struct.ts': LIGHT,
    'src/lamp.struct.ts': LIGHT.replace('Light', 'Lamp'),
    'src/shared/point.struct.ts': POINT,
  })
  const bundle = ['gen', 'src', '--wgsl-bundle', 'gpu/shader.gen.wgsl']
  const { code, out, err } = project.offheap(...bundle)
  assert.equal([code, err], [0, ''])
  assert.match(out, 'written: gpu/shader.gen.wgsl')
  const structs = project.read('gpu/shader.gen.wgsl').match(/^struct \w+/gm)
  assert.equal(structs, ['struct Point', 'struct Lamp', 'struct Light'])
  assert.equal(
    generated(project, '.').filter((file) => file.endsWith('.wgsl')),
    ['gpu/shader.gen.wgsl'],
  )
  assert.is(project.offheap(...bundle, '--check').code, 0)
  const untagged = project.offheap('gen', 'src/shared', '--wgsl-bundle', 'gpu/none.gen.wgsl')
  assert.equal([untagged.code, project.has('gpu/none.gen.wgsl')], [2, false])
  assert.match(untagged.err, '--wgsl-bundle needs a struct with the tag `@wgsl`')
})

kinds.run()
