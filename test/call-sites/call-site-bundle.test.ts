import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/**
 * Call sites in a bundle, where names are short and the package's functions are in the program's
 * file.
 */
const bundle = suite('call-sites/call-site-bundle')

/** Each call that a message must name has an unused last argument, by which the test finds it. */
const PROGRAM = `
  import { Arena } from 'offheap'
  import { Item } from './test/golden/drift/pointers.gen.ts'
  import { Knight, Weapon } from './test/golden/readable/own.gen.ts'
  const texts = []
  const arena = new Arena(4096, { checked: { leaks: (leaks) => texts.push(...leaks.map((leak) => leak.places[0].place)) } })
  const note = (use) => { try { use(); texts.push('nothing') } catch (error) { texts.push(error.message) } }
  class Game {
    static create() { return Item.create(arena, undefined, 'made by create') }
    static allocate() { return Item.at(arena, Item.allocate(arena, 'made by allocate')) }
    free(item) { arena.free(item, 'freed in a method called free') }
  }
  const first = Game.create()
  const second = Game.allocate()
  new Game().free(first)
  note(() => first.next)
  note(() => arena.free(first.ptr))
  const third = arena.create(Item, undefined, 'made by the arena')
  const knight = arena.create(Knight)
  knight.weapon = { name: 'long enough for a block' }
  const weapon = Weapon.at(arena, knight.weapon)
  arena.free(knight, 'freed with its owner')
  note(() => weapon.name)
  arena.free(third, 'freed at last')
  note(() => third.owner)
  arena.dispose()
  export { texts }
`

for (const minify of [false, true]) {
  bundle(`names the program's own calls in a bundle${minify ? ', minified' : ''}`, async () => {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      minify,
      format: 'esm',
      write: false,
    })
    const file = resolve(`build/mutants/program-${minify}.mjs`)
    mkdirSync(resolve('build/mutants'), { recursive: true })
    writeFileSync(file, outputFiles[0]!.contents)
    const { texts }: { texts: string[] } = await import(pathToFileURL(file).href)
    const lines = readFileSync(file, 'utf8').split('\n')
    const calls = texts.map((text) =>
      [...text.matchAll(/program-\w+\.mjs:(\d+):(\d+)/g)].map(([, line, column]) => {
        const from = lines[Number(line) - 1]!.slice(Number(column) - 1)
        return /^[^;]*?["']([a-z ]{10,})["']/.exec(from)?.[1] ?? from.slice(0, 80)
      }),
    )
    assert.equal(calls, [
      ['freed in a method called free', 'made by create'],
      ['freed in a method called free', 'made by create'],
      ['freed with its owner', 'long enough for a block'],
      ['freed at last', 'made by the arena'],
      ['made by allocate'],
    ])
  })
}

bundle.run()
