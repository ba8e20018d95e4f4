import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Reading and writing fields leaves nothing on the JavaScript heap. */
const allocations = suite('generated/allocations')

const TURNS = 200_000

const PROGRAM = `
import { Arena } from 'offheap'
import { Enemy, Vec3 } from './examples/quickstart/enemy.gen.ts'
import { Holder } from './test/golden/drift/written.gen.ts'

const arena = new Arena(1 << 16)
const pointers = Array.from({ length: 64 }, () => Enemy.allocate(arena))
const enemy = Enemy.at(arena, pointers[0]!)
const kept: Enemy[] = []
const { small } = Holder.create(arena)
small.reserve(1000)
while (small.length < 1000) small.push()

const loops: Record<string, (turns: number) => void> = {
  scalars(turns) {
    for (let turn = 0; turn < turns; turn++) {
      enemy.ptr = pointers[turn & 63]!
      enemy.health = (enemy.health + 1) & 0xfff
    }
  },
  nested(turns) {
    for (let turn = 0; turn < turns; turn++) {
      enemy.ptr = pointers[turn & 63]!
      enemy.position.x += enemy.position.y
    }
  },
  pointers(turns) {
    for (let turn = 0; turn < turns; turn++) {
      enemy.ptr = pointers[turn & 63]!
      enemy.target = enemy.target === null ? pointers[0]! : null
    }
  },
  // Objects of plain values, and accessors of new elements that aren't used.
  push(turns) {
    for (let turn = 0; turn < turns; turn++) {
      if (small.length === 1000) small.clear()
      small.push({ a: turn & 255, b: 3, c: turn + 0.5, d: 1.5 })
    }
  },
  set(turns) {
    for (let turn = 0; turn < turns; turn++) small.set(0, { a: turn & 255, c: turn + 0.5 })
  },
  // Accessors of structs without accessors in them, which V8 dissolves.
  at(turns) {
    for (let turn = 0; turn < turns; turn++) {
      const position = Vec3.at(arena, pointers[turn & 63]! as never)
      position.x += position.y
    }
  },
  // Shows that the count sees what is left.
  accessors(turns) {
    for (let turn = 0; turn < turns; turn++) kept[turn & 1023] = Enemy.at(arena, pointers[turn & 63]!)
  },
}
`

/** Prints the bytes that a turn of each loop leaves, measured without a collection in between. */
const MEASURE = `
for (const [name, loop] of Object.entries(loops)) {
  for (let round = 0; round < 20; round++) loop(10_000)
  let least = Infinity
  for (let round = 0; round < 9; round++) {
    const before = process.memoryUsage().heapUsed
    loop(${TURNS})
    const left = process.memoryUsage().heapUsed - before
    if (left >= 0) least = Math.min(least, left)
  }
  console.log(name, least / ${TURNS})
}
`

const MAPS = `
import { Arena } from 'offheap'
import { Shop } from './test/golden/readable/maps.gen.ts'

const arena = new Arena(1 << 16)
const { counts, days } = Shop.create(arena)

const loops: Record<string, (turns: number) => void> = {
  maps(turns) {
    for (let turn = 0; turn < turns; turn++) {
      const key = turn & 255
      counts.set(key, (counts.get(key) ?? 0) + 1)
      arena.u32[counts.columnStart + counts.slot(key ^ 1)]! += 1
    }
  },
  deletions(turns) {
    for (let turn = 0; turn < turns; turn++) {
      counts.delete(turn & 255)
      counts.set((turn + 128) & 255, turn)
    }
  },
  keys(turns) {
    for (let turn = 0; turn < turns; turn++) {
      arena.u32[days.columnStart + days.slotBy(turn & 15, turn & 3, 7)]! += 1
    }
  },
}
`

/** Returns the bytes of each loop, until all of `names` leave none, in a few runs at most. */
async function measured(
  program: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { outputFiles } = await build({
    stdin: { contents: program + MEASURE, loader: 'ts', resolveDir: '.' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    minifySyntax: true,
    write: false,
  })
  // Counting coverage would keep functions from being optimized.
  const { NODE_V8_COVERAGE: _, ...env } = process.env
  const flags = ['--max-semi-space-size=64', '--min-semi-space-size=64', '--input-type=module']
  let bytes = new Map<string, number>()
  // V8 compiles in other threads: on a busy machine, it may have seen too little of a loop.
  for (let run = 0; run < 4 && !names.every((name) => bytes.get(name)! < 1); run++) {
    const { stdout, stderr } = spawnSync(process.execPath, flags, {
      input: outputFiles[0]!.text,
      encoding: 'utf8',
      env,
    })
    const lines = stdout.trim().split('\n')
    bytes = new Map(
      lines.map((line) => line.split(' ')).map(([name, left]) => [name!, Number(left)]),
    )
    assert.ok(
      names.every((name) => bytes.has(name)),
      stderr,
    )
  }
  for (const name of names) {
    assert.ok(bytes.get(name)! < 1, `${name}: ${bytes.get(name)} bytes per turn`)
  }
  return bytes
}

allocations(
  'are none in loops over scalars, nested structs, pointers, new elements and flat accessors',
  async () => {
    const names = ['scalars', 'nested', 'pointers', 'push', 'set', 'at']
    const bytes = await measured(PROGRAM, names)
    assert.ok(bytes.get('accessors')! > 16, `accessors: ${bytes.get('accessors')} bytes per turn`)
  },
)

allocations('are none when maps find, add and remove keys', async () => {
  await measured(MAPS, ['maps', 'deletions', 'keys'])
})

allocations.run()
