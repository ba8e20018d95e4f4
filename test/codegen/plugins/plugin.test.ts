import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { GENERATED, located, SPECIFIERS } from '../../../codegen/plugins/plugin.ts'

/** Ids and specifiers as bundlers make them on all systems. */
const plugin = suite('codegen/plugins/plugin')

plugin('splits an id into path and query', () => {
  for (const [path, query] of [
    ['/src/enemy.gen.ts', ''],
    ['/src/enemy.gen.ts', '?v=1c2b3d4e'],
    ['/src/enemy.gen.ts', '?t=1700000000000&import'],
    ['/src/enemy.struct.ts', '#hash'],
    ['./enemy.gen', '?v=1'],
    ['./enemy.gen.js', '?v=1'],
    ['C:/src/enemy.gen.ts', '?v=1'],
    ['C:\\src\\enemy.gen.ts', '?v=1'],
    ['/@fs/C:/src/enemy.gen.ts', '?t=1'],
    ['/a?b/c#d/enemy.gen.ts', '?v=1'],
    ['/a.gen.ts?/enemy.gen.ts', ''],
    ['boss/enemy.gen.ts', '?rawness=1'],
  ] as const) {
    assert.equal(located(path + query), { path, query })
    assert.ok(SPECIFIERS.test(path + query), path + query)
    assert.is(GENERATED.test(path + query), path.endsWith('.gen.ts'))
  }
})

plugin('leaves ids of other plugins, and queries that ask for no code', () => {
  for (const query of ['?raw', '?url', '?worker', '?sharedworker&inline', '?v=1&raw', '?raw=1']) {
    assert.is(located(`/src/enemy.gen.ts${query}`), null, query)
  }
  assert.is(located('\0/src/enemy.gen.ts?commonjs-proxy'), null)
  assert.is(located('\0virtual:enemy.struct.ts'), null)
  for (const other of ['/src/enemy.ts', '/enemy.gen.tsx', '/.gen.ts', 'x.gen.css', '/a.gen.ts/b']) {
    assert.not.ok(SPECIFIERS.test(other), other)
  }
})

plugin.run()
