import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { schema } from '../support/codegen.ts'

/** Chains of a thousand owners of every form, on the stack of a small worker. */
const depths = suite('generated/depth')

/** Structs that own their own type in each way, with structs nested between them. */
const SCHEMA = schema(`
export interface Leaf { kind: 'leaf'; x: u32 }
export interface Branch { kind: 'branch'; next: Own<Link> | null; more: List<Link>; trees: List<Leaf | Branch> }
export interface Inner { a: u8; tree: Leaf | Branch; last: FixedArray<Own<Link> | null, 2> }
export interface Middle { b: u8; inner: Inner }
export interface Outer { c: u8; middle: Middle; spare?: Middle }
export interface Link {
  id: u32
  name: Str
  next: Own<Link> | null
  pair: FixedArray<Own<Link> | null, 2>
  list: List<Link>
  owns: List<Own<Link> | null>
  outer: Outer
  trees: List<Leaf | Branch>
  rows: List<List<Link>>
  boxes: List<FixedArray<Own<Link> | null, 2>>
  cells: List<FixedArray<Link, 1>>
  maps: HashMap<u32, Link>
}`)

/** The init of a link that owns another, for each form of ownership. */
const PROGRAM = `
import { parentPort } from 'node:worker_threads'
import { Arena, convert, verifyOwners } from 'offheap'
import { copyLink, equalsLink, fromJSONLink, hashLink, initLink, Link, releaseLink, toJSONLink } from './link.gen.ts'

const branch = (of) => ({ middle: { inner: { tree: { kind: 'branch', ...of } } } })
const FORMS = {
  next: (inner) => ({ next: inner }),
  pair: (inner) => ({ pair: [null, inner] }),
  list: (inner) => ({ list: [{}, inner] }),
  owns: (inner) => ({ owns: [null, inner] }),
  'nested array': (inner) => ({ outer: { middle: { inner: { last: [inner, null] } } } }),
  'union next': (inner) => ({ outer: branch({ next: inner }) }),
  'union list': (inner) => ({ outer: branch({ more: [inner] }) }),
  'optional': (inner) => ({ outer: { spare: { inner: { tree: { kind: 'branch', next: inner } } } } }),
}
FORMS['list of lists'] = (inner) => ({ rows: [[], [{}, inner]] })
FORMS['values of maps'] = (inner) => ({ maps: [[7, {}], [1, inner]] })
FORMS['list of struct arrays'] = (inner) => ({ cells: [[inner]] })
const forms = Object.values(FORMS)
// A list of unions whose members contain further ones.
FORMS['list of unions'] = (inner) => {
  const isEnd = Object.getOwnPropertyDescriptor(inner, 'name')?.value === 'end'
  const inside = 'trees' in inner ? { trees: inner.trees } : isEnd ? {} : { more: [inner] }
  return { trees: [{ kind: 'leaf' }, { kind: 'branch', ...inside }] }
}
FORMS.mixed = (inner, index) => forms[index % forms.length](inner)
FORMS.both = (inner) => ({ next: {}, list: [inner, {}], name: 'x' })

function chain(form, owners) {
  let init = { id: 1, name: 'end' }
  for (let index = 0; index < owners; index++) init = { ...form(init, index), id: index, name: 'n' + index }
  return init
}

const codes = []
const code = (call) => {
  try { call() } catch (error) { return error.code ?? String(error) }
  return 'no error'
}
const expect = (form, what, got, expected) => {
  if (got !== expected) codes.push(form + ': ' + what + ': got ' + got + ', expected ' + expected)
}
for (const [name, form] of Object.entries(FORMS)) {
  const arena = new Arena(1 << 25)
  const init = chain(form, 1000)
  let made, json, twin
  expect(name, 'create', code(() => (made = arena.create(Link, init))), 'no error')
  if (made === undefined) continue
  expect(name, 'owners', verifyOwners(made).length, 0)
  expect(name, 'toJSON', code(() => (json = toJSONLink(made))), 'no error')
  expect(name, 'fromJSON', code(() => (twin = fromJSONLink(arena, json))), 'no error')
  if (twin === undefined) continue
  expect(name, 'equals', code(() => equalsLink(made, twin) || null.x), 'no error')
  expect(name, 'hash', hashLink(made), hashLink(twin))
  expect(name, 'copy', code(() => copyLink(twin, made)), 'no error')
  const before = arena.blockCount
  const set = arena.create(Link)
  expect(name, 'init', code(() => initLink(set, init)), 'no error')
  expect(name, 'equals after init', code(() => equalsLink(made, set) || null.x), 'no error')
  let deep = arena.create(Link)
  expect(name, 'push', code(() => deep.list.push(chain(form, 999))), 'no error')
  expect(name, 'assign', code(() => (deep.outer = { middle: { inner: { tree: { kind: 'branch', more: [chain(form, 999)] } } } })), 'no error')
  expect(name, 'set', code(() => (deep.next = chain(form, 999))), 'no error')
  arena.free(deep)
  releaseLink(set)
  arena.free(set)
  expect(name, 'blocks after init', arena.blockCount, before)
  let converted
  if (!['list', 'mixed', 'both', 'union list', 'pair', 'owns', 'nested array'].includes(name)) {
    expect(name, 'convert', code(() => (converted = convert(made, Link, arena))), 'no error')
    if (converted !== undefined) arena.free(converted)
  }
  const blocks = arena.blockCount
  for (const owners of [1001, 3000]) {
    expect(name, owners + ' create', code(() => arena.create(Link, chain(form, owners))), 'TOO_DEEP')
    expect(name, owners + ' blocks', arena.blockCount, blocks)
    const target = arena.create(Link, { id: 7 })
    expect(name, owners + ' init', code(() => initLink(target, chain(form, owners))), 'TOO_DEEP')
    arena.free(target)
    expect(name, owners + ' blocks after init', arena.blockCount, blocks)
  }
  const deepest = form(json, 1000)
  expect(name, 'fromJSON', code(() => fromJSONLink(arena, deepest)), 'TOO_DEEP')
  const circle = name === 'list of unions' ? {} : form(null, 0)
  const closed = form(circle, 0)
  if (name === 'list of unions') closed.trees[1].trees = closed.trees
  else Object.assign(circle, form(closed, 0))
  expect(name, 'fromJSON of a circle', code(() => fromJSONLink(arena, closed)), 'TOO_DEEP')
  expect(name, 'create from a circle', code(() => arena.create(Link, closed)), 'TOO_DEEP')
  expect(name, 'blocks', arena.blockCount, blocks)
  for (const bad of [{ id: 1, name: 5 }, { get name() { throw new RangeError('mine') } }]) {
    let init = bad
    for (let index = 0; index < 900; index++) init = form(init, index)
    code(() => arena.create(Link, init))
    expect(name, 'blocks after a failed create', arena.blockCount, blocks)
  }
  const full = new Arena(1 << 15)
  expect(name, 'full', code(() => full.create(Link, init)), 'OUT_OF_MEMORY')
  expect(name, 'blocks of a full arena', full.blockCount, 0)
  expect(name, 'verify', arena.verify().length + full.verify().length, 0)
  arena.free(made)
  arena.free(twin)
  expect(name, 'blocks at the end', arena.blockCount, 0)
}
// A million owners, made from the last on.
const arena = new Arena(1 << 28)
let last = null
for (let index = 0; index < 1_000_000; index++) last = Link.create(arena, { next: last }).ptr
const first = Link.at(arena, last)
expect('a million', 'toJSON', code(() => toJSONLink(first)), 'TOO_DEEP')
expect('a million', 'equals', code(() => equalsLink(first, first)), 'TOO_DEEP')
expect('a million', 'hash', code(() => hashLink(first)), 'TOO_DEEP')
expect('a million', 'convert', code(() => convert(first, Link, arena)), 'TOO_DEEP')
expect('a million', 'blocks', arena.blockCount, 1_000_000)
releaseLink(first)
expect('a million', 'blocks after release', arena.blockCount, 1)
parentPort.postMessage(codes)
`

async function bundled(): Promise<string> {
  const { outputs, errors } = compile([{ path: 'link.struct.ts', text: SCHEMA }])
  assert.equal(errors.map(String), [])
  const text = outputs.find(({ path }) => path === 'link.gen.ts')!.text
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, loader: 'ts', resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    write: false,
    external: ['node:*'],
    alias: { offheap: './src/index.ts', 'offheap/gen/v1': './src/gen-v1.ts' },
    plugins: [
      {
        name: 'given',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /link\.gen\.ts$/ }, ({ path }) => ({ path, namespace: 'given' }))
          onLoad({ filter: /.*/, namespace: 'given' }, () => ({
            contents: text,
            loader: 'ts',
            resolveDir: process.cwd(),
          }))
        },
      },
    ],
  })
  return outputFiles[0]!.text
}

depths('follows a thousand owners with 0.8 MB of stack, and refuses more', async () => {
  const code = Buffer.from(await bundled()).toString('base64')
  const url = new URL(`data:text/javascript;base64,${code}`)
  const worker = new Worker(url, { resourceLimits: { stackSizeMb: 0.8 } })
  const [found] = await once(worker, 'message')
  assert.equal(found, [])
  await worker.terminate()
})

depths.run()
