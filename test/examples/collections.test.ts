import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Runs the programs of `examples/collections`. */
const examples = suite('examples/collections')

/** Runs a program. Returns the lines that it prints. */
async function linesOf(name: string): Promise<string[]> {
  const { outputFiles } = await build({
    entryPoints: [`examples/collections/${name}.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
  })
  const lines: string[] = []
  const { log } = console
  console.log = (...words: unknown[]) => lines.push(words.join(' '))
  try {
    const source = Buffer.from(outputFiles[0]!.contents).toString('base64')
    await import(`data:text/javascript;base64,${source}`)
  } finally {
    console.log = log
  }
  return lines
}

examples('the particles of the fireworks end, and leave their slots', async () => {
  assert.equal(await linesOf('fireworks'), [
    'at most 396 sparks, 200 after four seconds',
    'the lowest is at a height of 87.0',
    '0 sparks, 0 slots, 0 faults',
  ])
})

examples('the bodies move, and only changed rows are uploaded', async () => {
  assert.equal(await linesOf('bodies'), [
    'first upload: 1000 values',
    'ten steps: 1000 values more, the last body is at 1004',
    '100 planets, 0 faults',
  ])
})

examples('the journal is cut, and found again from its bytes', async () => {
  assert.equal(await linesOf('journal'), [
    '1001 entries, the second is: the server started',
    '100 entries in 5680 bytes instead of 56640',
    '10 errors, the last one after 249.75 seconds',
  ])
})

examples('the sales are grouped by three fields, as by a Map of texts', async () => {
  const groups = new Map<string, number>()
  const customers = new Map<number, number>()
  let random = 1
  for (let row = 0; row < 100_000; row++) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
    const key = `${1 + ((random >>> 8) % 3)} ${(random >>> 12) % 20} ${1 + ((random >>> 20) % 12)}`
    groups.set(key, (groups.get(key) ?? 0) + 1)
    const customer = (random >>> 16) % 500
    customers.set(customer, (customers.get(customer) ?? 0) + 1)
  }
  const revenueOf = (product: number): number =>
    [...groups].reduce((sum, [key, count]) => sum + (Number(key[0]) === product ? count : 0), 0) *
    (product / 2)
  const count = groups.get('3 7 12')!
  const few = [...customers.values()].filter((purchases) => purchases < 200).length
  assert.equal(await linesOf('sales'), [
    `${groups.size} groups; tea in shop 7 in December: ${count} for ${count * 1.5}`,
    `bread: ${revenueOf(1)}`,
    `milk: ${revenueOf(2)}`,
    `tea: ${revenueOf(3)}`,
    `${customers.size} customers, customer 1 bought ${[...customers.values()][0]} times`,
    `${few} customers less, fewer bytes`,
    `${count} again`,
  ])
})

examples.run()
