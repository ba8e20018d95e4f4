import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { framesOf, Lines, programLine } from '../../src/call-sites/call-site.ts'

/** Finds the program's line in stack traces of three engines. */
const places = suite('call-sites/call-site')

const SKIPPED = { event: null, frames: 0, arena: 'Arena', type: 'Enemy' }

const V8 = `Error
    at Arena.allocateZeroed (file:///app/node_modules/offheap/dist/chunk-A.js:120:20)
    at Enemy.allocate (file:///app/enemy.gen.ts:60:18)
    at Enemy.create (file:///app/enemy.gen.ts:65:40)
    at Arena.create (file:///app/node_modules/offheap/dist/chunk-A.js:180:50)
    at spawn (file:///app/game.ts:12:9)
    at new Game (file:///app/game.ts:4:5)
    at async main (file:///app/game.ts:2:3)`

const FIREFOX = `allocateZeroed@http://localhost:5173/node_modules/.vite/deps/offheap.js?v=12:120:20
allocate@http://localhost:5173/src/enemy.gen.ts?t=17:60:18
create@http://localhost:5173/src/enemy.gen.ts?t=17:65:40
spawn@http://localhost:5173/src/game.ts:12:9
@http://localhost:5173/src/main.ts:3:1
`

const SAFARI = `allocateZeroed@http://localhost:5173/node_modules/.vite/deps/offheap.js?v=12:120:20
allocate@http://localhost:5173/src/enemy.gen.ts:60:18
create@http://localhost:5173/src/enemy.gen.ts:65:40
map@[native code]
spawn@http://localhost:5173/@fs/home/me/game.ts:12:9
module code@http://localhost:5173/src/main.ts:3:1`

places(
  'finds the first frame outside of the package and generated code in V8, Firefox and Safari',
  () => {
    assert.is(programLine(framesOf(V8), SKIPPED), '/app/game.ts:12:9')
    assert.is(programLine(framesOf(FIREFOX), SKIPPED), 'http://localhost:5173/src/game.ts:12:9')
    assert.is(
      programLine(framesOf(SAFARI), SKIPPED),
      'http://localhost:5173/@fs/home/me/game.ts:12:9',
    )
  },
)

places('reads names and locations of every kind of frame', () => {
  assert.equal(
    framesOf(V8).map(({ name }) => name),
    [
      'Arena.allocateZeroed',
      'Enemy.allocate',
      'Enemy.create',
      'Arena.create',
      'spawn',
      'new Game',
      'main',
    ],
  )
  const rows: readonly (readonly [line: string, name: string, location: string])[] = [
    ['    at file:///app/game.ts:1:2', '', 'file:///app/game.ts:1:2'],
    ['    at get health [as health] (/app/a.js:3:4)', 'get health [as health]', '/app/a.js:3:4'],
    ['    at Enemy.f (C:\\app\\a.js:3:4)', 'Enemy.f', 'C:\\app\\a.js:3:4'],
    ['    at a (webpack://app/./src/a.ts?1f2e:3:4)', 'a', 'webpack://app/./src/a.ts?1f2e:3:4'],
    ['async*step@http://h/@fs/a.ts:3:4', 'async*step', 'http://h/@fs/a.ts:3:4'],
    ['spawn/<@http://h/a.ts:3:4', 'spawn/<', 'http://h/a.ts:3:4'],
    ['global code@http://h/a.html:3:4', 'global code', 'http://h/a.html:3:4'],
    ['@http://h/a.ts:3:4', '', 'http://h/a.ts:3:4'],
  ]
  for (const [line, name, location] of rows)
    assert.equal(framesOf(line), [{ name, location }], line)
})

places('skips lines that are not frames of the program', () => {
  const lines = [
    'Error',
    'Error: at 12:9',
    '    at Array.map (<anonymous>)',
    'map@[native code]',
    '',
    '    at async Promise.all (index 0)',
  ]
  assert.equal(framesOf(lines.join('\n')), [])
  assert.equal(framesOf(undefined), [])
  assert.is(programLine([], SKIPPED), 'an unknown place')
})

places("finds the program's frame in bundles, where all frames are in one file", () => {
  const v8 = V8.replaceAll(/file:[^)]*?(?=:\d+:\d+)/g, 'http://h/bundle.js')
  assert.is(programLine(framesOf(v8), SKIPPED), 'http://h/bundle.js:12:9')
  // Minified class names are read from the classes themselves.
  const short = v8.replaceAll('Arena', 't').replaceAll('Enemy', 'e')
  assert.is(
    programLine(framesOf(short), { ...SKIPPED, arena: 't', type: 'e' }),
    'http://h/bundle.js:12:9',
  )
  const firefox = FIREFOX.replaceAll(/http:.*?(?=:\d+:\d+$)/gm, 'http://h/bundle.js')
  assert.is(programLine(framesOf(firefox), { ...SKIPPED, frames: 1 }), 'http://h/bundle.js:12:9')
})

places("finds the program's own functions with the names of the package's functions", () => {
  const frames = framesOf(`
    at Enemy.create (file:///app/enemy.gen.ts:65:40)
    at Level.create (file:///app/level.ts:7:3)
    at free (file:///app/level.ts:2:3)`)
  assert.is(programLine(frames, SKIPPED), '/app/level.ts:7:3')
  const visitor = framesOf(`
    at Arena.free (file:///app/bundle.js:65:40)
    at visit (file:///app/bundle.js:7:3)
    at Arena.walk (file:///app/bundle.js:2:3)
    at sweep (file:///app/bundle.js:1:3)`)
  assert.is(programLine(visitor, SKIPPED), '/app/bundle.js:7:3')
})

places('returns the last frame when all frames are generated code', () => {
  const frames = framesOf(V8).filter(({ location }) => location.includes('.gen.'))
  assert.is(programLine(frames, SKIPPED), '/app/enemy.gen.ts:65:40')
})

places('removes the leading slash from Windows paths', () => {
  const frames = framesOf('    at spawn (file:///C:/app/game.ts:12:9)')
  assert.is(programLine(frames, SKIPPED), 'C:/app/game.ts:12:9')
})

const lines = new Lines()

function taken(): string {
  return lines.callOf(taken, SKIPPED).line
}

places('finds this call in this engine', () => {
  const [here, there] = [taken(), taken()]
  const column = /^(.*call-site\.test\.[jt]s:\d+):(\d+)$/
  assert.match(here, column)
  assert.is(column.exec(here)![1], column.exec(there)![1])
  assert.ok(Number(column.exec(here)![2]) < Number(column.exec(there)![2]))
})

places('works with any stack trace limit of the program and restores it', () => {
  const limit = Error.stackTraceLimit
  try {
    Error.stackTraceLimit = 0
    assert.match(taken(), /call-site\.test/)
    assert.is(Error.stackTraceLimit, 0)
  } finally {
    Error.stackTraceLimit = limit
  }
})

places('works in engines that always capture the whole stack', () => {
  const { captureStackTrace } = Error
  try {
    Reflect.set(Error, 'captureStackTrace', undefined)
    assert.match(taken(), /call-site\.test/)
  } finally {
    Error.captureStackTrace = captureStackTrace
  }
})

places.run()
