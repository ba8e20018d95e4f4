import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { typeCheck } from '../support/type-check.ts'

/** Type checks of `offsetOf` paths in each TypeScript version that users may have. */
const types = suite('operations/reflection-types')

const FOLDER = 'build/reflection-types'

/** The classes of the run-time test of paths. */
function classes(): string {
  const text = readFileSync('test/operations/reflection.test.ts', 'utf8')
  return text.slice(text.indexOf('class Vec3'), text.indexOf('const reflection ='))
}

const GOOD = [
  "offsetOf(Enemy, 'health')",
  "offsetOf(Enemy, 'position', 'y')",
  "offsetOf(Enemy, 'path', 0)",
  "offsetOf(Enemy, 'path', 7, 'z')",
  "offsetOf(Enemy, 'path', index, 'x')",
  "offsetOf(Enemy, 'grid', 1, 2)",
  "offsetOf(Enemy, 'shape', 'circle', 'centre', 'z')",
  "offsetOf(Vec3, 'x')",
  "offsetOf(Long, 'hundreds', 998, 'x')",
  "offsetOf(Long, 'thousands', 4_999, 'x')",
]

const BAD = [
  'offsetOf(Enemy)',
  "offsetOf(Enemy, 'helth')",
  'offsetOf(Enemy, 0)',
  "offsetOf(Enemy, 'health', 'x')",
  "offsetOf(Enemy, 'position', 'w')",
  "offsetOf(Enemy, 'position', 0)",
  "offsetOf(Enemy, 'path', 8)",
  "offsetOf(Enemy, 'path', -1)",
  "offsetOf(Enemy, 'path', 0.5)",
  "offsetOf(Enemy, 'path', 'x')",
  "offsetOf(Enemy, 'path', 7, 'w')",
  "offsetOf(Enemy, 'path', 7, 'x', 0)",
  "offsetOf(Enemy, 'path', index, 'w')",
  "offsetOf(Enemy, 'grid', 2, 0)",
  "offsetOf(Enemy, 'grid', 1, 3)",
  "offsetOf(Enemy, 'grid', 1, 2, 0)",
  "offsetOf(Enemy, 'shape', 'triangle')",
  "offsetOf(Enemy, 'shape', 'square', 'radius')",
  "offsetOf(Vec3, 'x', 0)",
  "offsetOf(Long, 'hundreds', 999, 'x')",
  "offsetOf({ size: 4 }, 'x')",
]

const SOURCE = `import { offsetOf } from 'offheap'

${classes()}
declare const index: number
declare const Long: {
  readonly typeName: 'Long'
  readonly offsets: { readonly hundreds: 0; readonly thousands: 12000 }
  parts(): {
    readonly hundreds: { readonly of: typeof Vec3; readonly stride: 12; readonly length: 999 }
    readonly thousands: { readonly of: typeof Vec3; readonly stride: 12; readonly length: 5000 }
  }
}
`

for (const version of ['typescript-5', 'typescript-6', 'typescript'] as const) {
  types(`accepts existing paths and refuses all others in ${version}`, () => {
    const statements = [...GOOD, ...BAD]
    const paths = `${SOURCE}${statements.join('\n')}\n`
    const refused = new Set<number>()
    for (const error of typeCheck(version, { 'paths.ts': paths }, FOLDER)) {
      const line = /paths\.ts\((\d+),/.exec(error)?.[1]
      assert.ok(line !== undefined, error)
      refused.add(Number(line))
    }
    const first = SOURCE.split('\n').length
    const found = statements.filter((_, index) => refused.has(first + index))
    assert.equal(found, BAD)
    assert.is(refused.size, BAD.length, 'complaints elsewhere')
  })
}

types.run()
