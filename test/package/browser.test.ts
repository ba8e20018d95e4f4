import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { chromium, NO_BROWSER } from '../support/chromium.ts'

/** Runs the bundled package in a real browser and reads the results from the page. */
const browser = suite('package/browser')

const page = `
  import { Arena } from 'offheap'
  import { Enemy } from './examples/quickstart/enemy.gen.ts'
  const lines = []
  const arena = new Arena(32 * 1024)
  const ptr = arena.allocate(460)
  lines.push('used ' + arena.usedSize)
  const enemy = arena.create(Enemy, { health: 7, position: { x: 1.5 } })
  enemy.target = enemy
  lines.push('enemy ' + enemy.health + ' ' + enemy.position.x + ' ' + (enemy.target === enemy.ptr))
  const copy = Arena.from(structuredClone(arena.buffer))
  lines.push('copy ' + Enemy.at(copy, enemy.ptr).position.x + ' faults ' + copy.verify().length)
  const { buffer } = arena
  arena.dispose()
  lines.push('given back ' + (buffer.byteLength === 0))
  for (const use of [() => enemy.health, () => arena.f32[0], () => arena.allocate(8)]) {
    try { use(); lines.push('nothing thrown') } catch (error) { lines.push(error.code) }
  }
  const frame = document.body.appendChild(document.createElement('iframe')).contentWindow
  const { Memory } = WebAssembly
  const kinds = {
    fixed: () => new Memory({ initial: 3, maximum: 3 }),
    growable: () => new Memory({ initial: 1 }),
    shared: () => new Memory({ initial: 1, maximum: 4, shared: true }),
    frame: () => new frame.WebAssembly.Memory({ initial: 1, maximum: 4 }),
    wide: () => new Memory({ address: 'i64', initial: 1n, maximum: 4n }),
    resizable: () => {
      const memory = new Memory({ initial: 1, maximum: 4 })
      memory.toResizableBuffer()
      return memory
    },
  }
  for (const [kind, make] of Object.entries(kinds)) {
    try {
      const memory = make()
      const first = new Arena(1000, { memory })
      const second = new Arena(memory.buffer, { memory })
      const block = second.allocate(100_000)
      second.free(Enemy.create(first))
      first.free(block)
      lines.push(kind + ' ' + first.verify().length + second.blockCount)
    } catch (error) {
      lines.push(kind + ' ' + (error.code ?? error))
    }
  }
  try { new Arena(64, { shared: true }); lines.push('shared') } catch (error) { lines.push(error.code) }
  document.body.textContent = lines.join('; ')
`

browser('runs arenas, accessors and dispose in a browser', async () => {
  if (chromium === undefined) {
    console.log(NO_BROWSER)
    return
  }
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const folder = mkdtempSync(join(tmpdir(), 'offheap-browser-'))
  try {
    const file = join(folder, 'page.html')
    const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script')
    writeFileSync(file, `<!doctype html><body></body><script type="module">${script}</script>`)
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
    ]
    const quiet = [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    const dump = ['--virtual-time-budget=5000', '--dump-dom', `file://${file}`]
    const run = spawnSync(chromium, [...flags, ...quiet, profile, ...dump], {
      encoding: 'utf8',
      timeout: 60_000,
    })
    const body = /<body>([^<]*)<\/body>/.exec(run.stdout)?.[1]
    assert.is(
      body,
      'used 512; enemy 7 1.5 true; copy 1.5 faults 0; given back true; ' +
        'ARENA_DISPOSED; ARENA_DISPOSED; ARENA_DISPOSED; ' +
        'fixed 00; growable 00; shared 00; frame 00; wide 00; resizable INVALID_OPTION; ' +
        'INVALID_OPTION',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

browser.run()
