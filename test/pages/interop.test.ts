import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { isThere } from '../support/codegen-c.ts'

/** Runs the sources, commands and programs of the pages about C and WGSL unchanged. */
const pages = suite('pages/interop')

interface Block {
  readonly language: string
  /** File name from the comment in the first line. */
  readonly name: string
  readonly text: string
}

function blocksOf(page: string): Block[] {
  const found = readFileSync(page, 'utf8').matchAll(/^```(\w+)\n(?:\/\/ (\S+)\n)?([^]*?)^```$/gm)
  return [...found].map(([, language, name, text]) => {
    return { language: language!, name: name ?? '', text: text! }
  })
}

/** Writes the page's files and the generated ones to a folder of the project. */
function written(page: string, folder: string): Block[] {
  const blocks = blocksOf(page)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of blocks) if (name !== '') writeFileSync(join(folder, name), text)
  for (const { name, text } of blocks.filter(({ name }) => name.endsWith('.struct.ts'))) {
    const { outputs, errors } = compile([{ path: name, text }], undefined, {
      kinds: ['ts', 'c', 'wgsl'],
    })
    assert.equal(errors, [])
    for (const { path, text } of outputs) writeFileSync(join(folder, path), text)
  }
  return blocks
}

/**
 * Runs a program of the page. Each printed line is in the comment after the call that prints it.
 */
async function run({ name, text }: Block, folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, name)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    alias: { offheap: './src/index.ts', 'offheap/gen/v1': './src/gen-v1.ts' },
  })
  writeFileSync(join(folder, 'program.mjs'), outputFiles[0]!.text)
  const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const told = [...text.matchAll(/^console\.log\(.*\) *\/\/ (.*)$/gm)].map(([, line]) => line)
  assert.is(stderr, '')
  assert.equal(stdout.trim().split('\n'), told)
  assert.ok(told.length >= 2)
}

const commands = ['cc', 'clang', 'wasm-ld']
const missing = commands.filter((command) => !isThere(command))

if (missing.length === 0) {
  pages('runs the native program and the WebAssembly module of the page about C', async () => {
    const folder = 'build/interop/c'
    const blocks = written('codegen/interop-c.md', folder)
    for (const { text } of blocks.filter(({ language }) => language === 'sh')) {
      const [command, ...args] = text.trim().split(/\s+/)
      const { stderr } = spawnSync(command!, args, { cwd: folder, encoding: 'utf8' })
      assert.is(stderr, '', command)
    }
    const programs = blocks.filter(({ name }) => /^(?!.*\.struct\.).*\.ts$/.test(name))
    assert.is(programs.length, 2)
    for (const program of programs) await run(program, folder)
  })
} else {
  console.log(`SKIPPED: no ${missing.join(', ')} for the page about C`)
}

pages('generates the text and the offsets that the page about WGSL shows', async () => {
  const folder = 'build/interop/wgsl'
  const blocks = written('codegen/interop-wgsl.md', folder)
  const shown = blocks.find(({ language }) => language === 'wgsl')!
  assert.fixture(readFileSync(join(folder, shown.name), 'utf8'), shown.text)
  await run(
    blocks.find(({ name }) => name === 'lights.ts')!,
    folder,
  )
})

pages.run()
