import { readdirSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Generated code asks whether the arena is checked where an accessor is made, and nowhere else. */
const text = suite('checked/generated text')

const files = readdirSync('test/golden').filter((file) => file.endsWith('.gen.ts'))

for (const file of files) {
  text(`${file}: members of accessors have no check`, () => {
    const source = readFileSync(`test/golden/${file}`, 'utf8')
    const members = source.split(/^ {2}(?=(?:static |get |set |private )?[\w$*[]+.*\{)/m).slice(1)
    assert.ok(members.length > 0)
    const asking = members.filter((member) => /\bchecks\b/.test(member.split(/^}/m)[0]!))
    for (const member of asking) assert.match(member, /^static at\(/)
    const types = source.match(/^ {2}static readonly typeName/gm)?.length ?? 0
    assert.is(asking.length, types)
    const others = source
      .split('\n')
      .filter(
        (line) => /\bchecks\b/.test(line) && !/allocator\.checks( === null|\.accessor\()/.test(line),
      )
    for (const line of others)
      assert.match(line, /^ +target\.arena\.checks\?\.copied\(target, source, \d+\)$/)
  })
}

text('there are golden files', () => assert.ok(files.length > 10))

text.run()
