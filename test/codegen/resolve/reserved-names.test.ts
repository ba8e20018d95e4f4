import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../../codegen/compile.ts'
import { isUsedByGeneratedCode } from '../../../codegen/resolve/reserved-names.ts'

/** Names that generated code takes from elsewhere are not available for structs. */
const names = suite('codegen/resolve/reserved-names')

const runtime = [
  ...readFileSync('src/gen-v1.ts', 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .matchAll(/(?<=[{,]\s*)(?:type )?(\w+)(?=\s*[,}])/g),
].map(([, name]) => name!)

names('reserves every name that generated code may import', () => {
  assert.ok(runtime.length > 50 && runtime.includes('murmur3') && runtime.includes('StructInfo'))
  assert.equal(
    runtime.filter((name) => !isUsedByGeneratedCode(name)),
    [],
  )
})

names('reserves the variables of generated operations', () => {
  const variables = ['a', 'b', 'depth', 'field', 'index', 'init', 'json', 'left', 'member', 'place']
  const refused = [...variables, 'ptr', 'right', 'source', 'target', 'value'].filter((name) => {
    const text = `import type { u8 } from 'offheap/schema'\nexport interface ${name} { x: u8 }`
    return compile([{ path: 'test.struct.ts', text }]).errors.length > 0
  })
  assert.equal(refused, [...variables, 'ptr', 'right', 'source', 'target', 'value'])
})

names.run()
