import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BUILTINS } from '../../../codegen/resolve/suggestions.ts'
import { isScalarName, SCALARS } from '../../../codegen/tables/scalars.ts'
import * as runtime from '../../../src/gen-v1.ts'
import { Memory } from '../../../src/memory.ts'

const scalars = suite('codegen/tables/scalars')

scalars('has a row for every scalar that offheap/schema exports, and no other', () => {
  const text = readFileSync('src/schema.ts', 'utf8')
  const exported = [...text.matchAll(/^export type (?:\{ )?(\w+)/gm)].map((match) => match[1]!)
  assert.equal([...BUILTINS].sort(), exported.sort())
})

scalars('names existing views and array accessors', () => {
  const memory = new Memory(new ArrayBuffer(8))
  for (const [name, { view, bytes, array }] of Object.entries(SCALARS)) {
    assert.is(memory[view].BYTES_PER_ELEMENT, bytes, name)
    assert.type(new Map(Object.entries(runtime)).get(array), 'function', array)
  }
})

scalars('maps to the same TypeScript types in schemas and in generated code', () => {
  const text = readFileSync('src/schema.ts', 'utf8')
  for (const [name, { type }] of Object.entries(SCALARS)) {
    if (!isScalarName(name)) continue
    assert.match(text, `export type ${name} = ${type}\n`)
  }
})

scalars.run()
