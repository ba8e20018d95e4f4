import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { goldenSchemas } from '../../support/codegen.ts'

/** Generated code asks whether the arena is checked only where it makes an accessor or writes several fields. */
const text = suite('codegen/emit/emit-checks')

const files = goldenSchemas().map((path) => path.replace('.struct.ts', '.gen.ts'))

// The hot methods of collections make no element by `at`, so they ask, too. Rows have no `at`.
const COLLECTIONS =
  /^(?:export )?class \S+ (?:extends (?:(?:Pool|SlotMap)\w*|StructRing|StructMap|HashMap|HashSet|Table|SparseSet)<|implements TableRow )[^]*?^}$/gm

const ASKS = /\bchecks\b|\bcheckedAt\(/

for (const file of files) {
  text(`emits accessor members without checks in ${file}`, () => {
    const source = readFileSync(file, 'utf8').replaceAll(COLLECTIONS, '')
    const members = source.split(/^ {2}(?=(?:static |get |set |private )?[\w$*[]+.*\{)/m).slice(1)
    assert.ok(members.length > 0)
    const asking = members.filter((member) => ASKS.test(member.split(/^}/m)[0]!))
    for (const member of asking) {
      assert.match(member, /^(?:static (?:at|create)|override (?:push|set))\(/)
    }
    const types = source.match(/^ {2}static readonly typeName/gm)?.length ?? 0
    assert.is(asking.filter((member) => member.startsWith('static at(')).length, types)
    const others = source
      .split('\n')
      .filter((line) => /\bchecks\b/.test(line) && !line.includes('.checks !== null'))
    for (const line of others) {
      const use =
        /^ +(?:return )?target\.arena\.checks(?:\.init\(.*|\?\.copied\(target, source, \d+\))$/
      assert.match(line, use)
    }
  })
}

text('finds the golden files', () => assert.ok(files.length > 10))

text.run()
