import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { FORMS, formed } from '../../codegen/emit-names.ts'
import { isUsedByGeneratedCode } from '../../codegen/names.ts'
import { goldenSchemas } from '../support/codegen.ts'

/** No struct may have, or bring, a name that generated code takes from elsewhere. */
const names = suite('codegen/runtime-names')

const runtime = [
  ...readFileSync('src/gen-v1.ts', 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .matchAll(/(?<=[{,]\s*)(?:type )?(\w+)(?=\s*[,}])/g),
].map(([, name]) => name!)

names('that generated code may import can be no struct', () => {
  assert.ok(runtime.length > 50 && runtime.includes('murmur3') && runtime.includes('StructInfo'))
  assert.equal(runtime.filter((name) => !isUsedByGeneratedCode(name)), [])
})

names('of what is made for a struct are none of those, whatever the struct is called', () => {
  const clashes = runtime.flatMap((name) =>
    FORMS.map((form) => formed(form, '\0').split('\0') as [string, string])
      .filter(([head, tail]) => name.startsWith(head) && name.endsWith(tail))
      .map(([head, tail]) => name.slice(head.length, name.length - tail.length))
      .filter((struct) => /^[A-Z]/.test(struct) && !isUsedByGeneratedCode(struct))
      .map((struct) => `${struct} brings ${name}`),
  )
  assert.equal(clashes, [])
})

names('that generated code calls its variables can be no struct', () => {
  const taken = new Set<string>()
  for (const path of goldenSchemas()) {
    const text = readFileSync(path.replace('.struct.ts', '.gen.ts'), 'utf8')
    const declared = text.matchAll(/\b(?:const|let) (\w+)\b|[(,] ?(\w+)\??: /g)
    for (const [, variable, parameter] of declared) taken.add((variable ?? parameter)!)
  }
  const free = [...taken].filter((name) => /^[a-z]/.test(name) && !/\$$/.test(name))
  assert.ok(free.includes('depth') && free.includes('place'))
  assert.equal(free.filter((name) => !refused(name)), [])
})

function refused(name: string): boolean {
  const text = `import type { u8 } from 'offheap/schema'\nexport interface ${name} { x: u8 }`
  return compile([{ path: 'test.struct.ts', text }]).errors.length > 0
}

names.run()
