import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Struct } from '../../src/struct.ts'
import { schema } from '../support/codegen.ts'
import { forEachSeed, type Random } from '../support/random.ts'
import type { Values } from '../support/struct-values.ts'
import {
  errorOf,
  versions,
  type Change,
  type Fields,
  type Type,
  type Versions,
} from '../support/versions.ts'

/** Pointers, references and owners of converted structs. */
const conversion = suite('operations/convert-pointers')

const GRAPH = `export interface Base { id: u32 }
  export interface Link { to: Ptr<Node> | null; link: Ptr<Link> | null }
  export interface Left extends Link { side: 'left' }
  export interface Right extends Link { side: 'right'; id: u8 }
  export interface Node extends Base {
    own: Own<Node> | null
    kids: List<Node>
    owned: List<Own<Node> | null>
    next: Ptr<Node> | null
    base: Ptr<Base> | null
    two: FixedArray<Ptr<Node> | null, 2>
    many: List<Ptr<Node> | null>
    inside?: Link
    either: Left | Right
    grid: FixedArray<FixedArray<Link, 2>, 2>
  }`

/** The same with the fields in another order, one more, and `Ref` where only blocks are targets. */
const GRAPH_NOW = `export interface Base { id: u32 }
  export interface Link { n: f64; link: Ptr<Link> | null; readonly to: Ptr<Node> | null }
  export interface Right extends Link { side: 'right'; id: u8 }
  export interface Left extends Link { side: 'left' }
  export interface Node extends Base {
    grid: FixedArray<FixedArray<Link, 2>, 3>
    either: Right | Left
    many: List<Ptr<Node> | null>
    inside?: Link
    two: FixedArray<Ptr<Node> | null, 3>
    more: f64
    readonly base: Ptr<Base> | null
    readonly next: Ptr<Node> | null
    kids: List<Node>
    owned: List<Own<Node> | null>
    own: Own<Node> | null
  }`

/** Returns all nodes below `node`, itself first, in an order that both versions share. */
function nodesOf(node: Fields): Fields[] {
  const at = (ptr: unknown): Fields =>
    (node.constructor as unknown as Type).at(node.arena, ptr as never)
  const inside = [
    ...(node['own'] === null ? [] : [at(node['own'])]),
    ...(node['kids'] as Iterable<Fields>),
    ...[...(node['owned'] as Iterable<unknown>)].flatMap((ptr) => (ptr === null ? [] : [at(ptr)])),
  ]
  return [node, ...inside.flatMap(nodesOf)]
}

/** Returns the links inside a node; null where there is none. */
function linksOf(node: Fields): (Fields | null)[] {
  const grid = [...(node['grid'] as Iterable<Iterable<Fields>>)].slice(0, 2)
  const inside = node['inside'] as Fields | undefined
  return [inside ?? null, node['either'] as Fields, ...grid.flatMap((row) => [...row])]
}

/** Returns the pointers of all nodes as indices of their targets. */
function pointersOf(nodes: readonly Fields[]): unknown {
  const indices = new Map<unknown, number | null>(nodes.map(({ ptr }, index) => [ptr, index]))
  indices.set(null, null)
  const links = nodes.flatMap(linksOf)
  const places = new Map<unknown, number | null>(links.map((link, index) => [link?.ptr, index]))
  places.set(null, null)
  return nodes.map((node) => [
    node['id'],
    ...['next', 'base'].map((name) => indices.get(node[name])),
    [...(node['two'] as Iterable<unknown>)].slice(0, 2).map((ptr) => indices.get(ptr)),
    [...(node['many'] as Iterable<unknown>)].map((ptr) => indices.get(ptr)),
    linksOf(node).map((link) => link && [indices.get(link['to']), places.get(link['link'])]),
  ])
}

function randomNode(random: Random, most: { left: number }): Values {
  const node = (): Values => randomNode(random, most)
  const some = <T>(make: () => T): T[] => {
    const values: T[] = []
    while (random.chance(0.5) && most.left-- > 0) values.push(make())
    return values
  }
  return {
    id: random.word(),
    own: random.chance(0.5) && most.left-- > 0 ? node() : null,
    kids: some(node),
    owned: some(() => (random.chance(0.3) ? null : node())),
    inside: random.chance(0.5) ? {} : undefined,
    either: { side: random.pick(['left', 'right']) },
  }
}

/** Converts random graphs and compares all pointers. */
function convertGraphs({ old, now, convert, newArena }: Versions, programs: number): void {
  forEachSeed(programs, (random) => {
    const checked = random.chance(0.3) ? { checked: { leaks: 'ignore' } } : {}
    const arena = newArena(1 << 16, checked)
    const root = arena.create(old['Node']!, randomNode(random, { left: 12 }))
    const nodes = nodesOf(root)
    const any = (): Fields | null => (random.chance(0.3) ? null : random.pick(nodes))
    for (const node of nodes as unknown as Record<string, unknown>[]) {
      node['next'] = any()
      node['base'] = any()
      node['two'] = [any(), any()]
      node['many'] = Array.from({ length: random.below(4) }, any)
    }
    const links = nodes.flatMap(linksOf).filter((link) => link !== null)
    for (const link of links as unknown as Record<string, unknown>[]) {
      link['to'] = any()
      link['link'] = random.chance(0.3) ? null : random.pick(links).ptr
    }
    const before = JSON.stringify(root)
    const into = random.chance(0.5) ? arena : newArena(1 << 16, checked)
    const { blockCount } = into
    const made = convert(root, now['Node']!, into)
    assert.equal(pointersOf(nodesOf(made)), pointersOf(nodes))
    assert.is(JSON.stringify(root), before, 'the old structs have changed')
    assert.equal(into.verify(), [])
    into.free(made)
    assert.is(into.blockCount, blockCount, 'blocks are left')
  })
}

conversion(
  'sets pointers to the copies of their targets, in cycles, lists and arrays',
  async () => {
    convertGraphs(await versions(schema(GRAPH), schema(GRAPH_NOW)), 300)
  },
)

conversion('sets a Ref to the copy of its target, and one to a freed struct to null', async () => {
  const text = (field: string): string =>
    `export interface T { x: u8 }
     export interface A { ${field} }`
  const { old, now, convert, newArena } = await versions(
    schema(
      text(
        'own: Own<T> | null; ref: Ref<T> | null; to: Ptr<T> | null; list: FixedArray<Ref<T> | null, 2>',
      ),
    ),
    schema(
      text(
        'readonly ref: Ref<T> | null; list: FixedArray<Ref<T> | null, 2>; to: Ref<T> | null; own: Own<T> | null',
      ),
    ),
  )
  const arena = newArena()
  const gone = arena.create(old['T']!, {})
  const a = arena.create(old['A']!, { own: { x: 3 } })
  const target = a['own']
  Object.assign(a, { ref: target, to: target, list: [gone, target] })
  arena.free(gone)
  const made = convert(a, now['A']!, arena)
  const copy = made['own']
  assert.is.not(copy, target)
  assert.equal([made['ref'], made['to']], [copy, copy])
  assert.equal([...(made['list'] as Iterable<unknown>)], [null, copy])
  arena.u8[0] = 0
  arena.free((made['takeOwn'] as () => number).call(made))
  assert.equal([made['ref'], made['to']], [null, null])
})

conversion(
  'refuses a pointer to a struct that is not converted, or that is of another type',
  async () => {
    const others = `export interface T { x: u8 }
    export interface U { x: u8 }`
    const { old, now, convert, newArena } = await versions(
      schema(
        `${others} export interface A { own: Own<T> | null; to: Ptr<T> | null; list: List<Ptr<T> | null> }`,
      ),
      schema(
        `${others} export interface A { own: Own<T> | null; to: Ptr<U> | null; list: List<Ptr<T> | null> }`,
      ),
    )
    const arena = newArena()
    const outside = arena.create(old['T']!, {})
    const a = arena.create(old['A']!, { own: {}, list: [null, outside] })
    const refused = (path: string): void => {
      const before = arena.u8.slice()
      try {
        convert(a, now['A']!, arena)
      } catch (error) {
        const { code, message } = error as { code: string; message: string }
        assert.is(code, 'INVALID_POINTER')
        assert.ok(message.startsWith(`can't convert ${path}: got `), message)
        assert.equal(arena.u8, before)
        return
      }
      assert.unreachable()
    }
    refused('a.list[1]')
    Object.assign(a, { list: [null, a['own']], to: a['own'] })
    refused('a.to')
    Object.assign(a, { to: null })
    const made = convert(a, now['A']!, arena)
    assert.equal([...(made['list'] as Iterable<unknown>)], [null, made['own']])
  },
)

conversion('refuses two owners of a struct, and chains of more than 1,000 owners', async () => {
  const text = schema('export interface N { id: u32; a: Own<N> | null; b: Own<N> | null }')
  const { old, now, convert, newArena } = await versions(text, text)
  const arena = newArena(1 << 20)
  const codeOf = (struct: Struct): string => errorOf(() => convert(struct, now['N']!, arena)).code
  const n = arena.create(old['N']!, { a: {} })
  arena.u32[(n.ptr + 8) >>> 2] = n['a'] as number
  assert.is(codeOf(n), 'INVALID_POINTER')
  arena.u32[(n.ptr + 8) >>> 2] = 0
  assert.is(codeOf(n), 'no error')
  const root = arena.create(old['N']!, {})
  let last = root
  for (let depth = 1; depth <= 1_000; depth++) {
    Object.assign(last, { a: { id: depth } })
    last = old['N']!.at(arena, last['a'] as never)
  }
  assert.is(codeOf(root), 'no error')
  Object.assign(last, { b: {} })
  assert.is(codeOf(root), 'TOO_DEEP')
})

const MAPS = `export interface Node {
    id: u32
    next: Ptr<Node> | null
    nodes: HashMap<u8, Node>
    byName: HashMap<Str, Ptr<Node> | null>
    numbers: HashMap<u16, Numbers>
    known: HashSet<Ptr<Node> | null>
    ranks: HashMap<Ptr<Node> | null, u8>
  }
  export type Numbers = List<u16>`
const MAPS_NOW = MAPS.replaceAll('u8', 'u32').replaceAll('u16', 'f64')

conversion('sets pointers in the values of maps, and refuses those that are keys', async () => {
  const { old, now, convert, newArena } = await versions(schema(MAPS), schema(MAPS_NOW))
  const arena = newArena()
  interface Node extends Fields {
    next: unknown
    readonly nodes: Map<number, Node>
    readonly byName: { set(name: string, target: unknown): void; get(name: string): unknown }
    readonly known: Set<unknown>
    readonly ranks: Map<unknown, number>
  }
  const a = arena.create(old['Node']!, {
    id: 1,
    nodes: [
      [9, { id: 2, nodes: [[4, { id: 3 }]] }],
      [7, { id: 5, numbers: [[300, [1, 2]]] }],
    ],
    known: [null],
    ranks: [[null, 3]],
  }) as Node
  const inner = a.nodes.get(9)!.nodes.get(4)!
  inner.next = a.nodes.get(7)
  a.next = inner
  a.byName.set('x', inner)
  a.byName.set('y', a)
  const made = convert(a, now['Node']!, newArena()) as Node
  const copy = made.nodes.get(9)!.nodes.get(4)!
  assert.is(copy['id'], 3)
  assert.is(copy.next, made.nodes.get(7)!.ptr)
  assert.is(made.next, copy.ptr)
  assert.is(made.byName.get('x'), copy.ptr)
  assert.is(made.byName.get('y'), made.ptr)
  assert.equal([...made.known], [null])
  assert.equal([...made.ranks], [[null, 3]])
  a.known.add(inner)
  const { code, message } = errorOf(() => convert(a, now['Node']!, arena))
  assert.is(code, 'INVALID_POINTER')
  assert.match(message, /node\.known\[1\]: got the key \d+, a pointer, expected null/)
  a.known.clear()
  a.ranks.set(inner, 4)
  assert.is(errorOf(() => convert(a, now['Node']!, arena)).code, 'INVALID_POINTER')
})

/** Bugs of the conversion that the tests above find. */
const BUGS: readonly (readonly [what: string, from: string, to: string])[] = [
  ['pointers keep their offsets', 'elements.set(last, ptr)', 'elements.set(last, 8)'],
  ['readonly pointers are not set', 'holder.arena.u32[at >>> 2] = ptr', 'void at'],
  [
    'the nearest struct is the target',
    'const part = inner.keys.reduce<unknown>(partOf, made)',
    'const part: unknown = made',
  ],
  ['bases are not targets', '|| type.bases$?.includes(name)', ''],
]

for (const [what, from, to] of BUGS) {
  conversion(`detects the seeded bug: ${what}`, async () => {
    let isSeeded = false
    const change: Change = (path, text) => {
      if (!path.endsWith('operations/convert.ts')) return text
      isSeeded = text.includes(from)
      return text.replace(from, to)
    }
    const seeded = await versions(schema(GRAPH), schema(GRAPH_NOW), change)
    assert.ok(isSeeded, 'the source has changed: update the seeded bug')
    assert.is.not(errorOf(() => convertGraphs(seeded, 60)).code, 'no error', 'survived')
  })
}

conversion.run()
