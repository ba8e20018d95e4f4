import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { generate, packedProject } from '../support/packed.ts'

/** The run time under Jest, whose test environments lack many globals of the platform. */
const jest = suite('package/jest')

const TEST = `
import { Arena } from 'offheap'
import { Note } from './note.gen.ts'

test('an arena stores text and can be disposed', () => {
  const arena = new Arena(65536)
  const note = arena.create(Note, { text: 'short', id: 7 })
  expect(note.text).toBe('short')
  note.text = 'Ünïcödé, and longer than what is kept in place: '.repeat(20)
  expect(note.text).toMatch(/^Ünïcödé, .*: $/)
  expect(note.id).toBe(7)
  arena.free(note)
  expect(arena.verify()).toEqual([])
  arena.dispose()
  expect(() => note.id).toThrow('disposed')
})
`

const SCHEMA = `import type { Str, u32 } from 'offheap/schema'\nexport interface Note { text: Str; id: u32 }\n`

/** Strips the types of generated code, as a project's own transformer does. */
const TRANSFORM = `
import { transformSync } from ${JSON.stringify(resolve('node_modules/esbuild/lib/main.js'))}
export default {
  process: (text) => ({ code: transformSync(text, { loader: 'ts', format: 'esm' }).code }),
}
`

for (const environment of ['jsdom', 'node']) {
  jest(`a program's tests run in the environment ${environment}`, () => {
    const project = packedProject()
    try {
      project.link('jest-environment-jsdom', resolve('node_modules/jest-environment-jsdom'))
      project.write({
        'note.struct.ts': SCHEMA,
        'note.test.ts': TEST,
        'transform.mjs': TRANSFORM,
        'jest.config.json': JSON.stringify({
          testEnvironment: environment,
          extensionsToTreatAsEsm: ['.ts'],
          transform: { '\\.ts$': '<rootDir>/transform.mjs' },
          watchman: false,
        }),
      })
      generate(project)
      const args = [
        '--experimental-vm-modules',
        resolve('node_modules/jest/bin/jest.js'),
        '--no-cache',
      ]
      const { status, stderr } = spawnSync(process.execPath, args, {
        cwd: project.folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_V8_COVERAGE: '' },
      })
      assert.is(status, 0, stderr)
      assert.match(stderr, /Tests: +1 passed, 1 total/)
    } finally {
      project.remove()
    }
  })
}

jest.run()
