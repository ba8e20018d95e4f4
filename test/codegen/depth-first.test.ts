import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { depthFirst } from '../../codegen/depth-first.ts'
import { forEachSeed } from '../support/random.ts'

const walking = suite('codegen/depth-first')

type Graph = Readonly<Record<string, string>>

/** Nodes are letters; each maps to the letters that it leads to. */
function walk(graph: Graph, roots: string): { order: string; cycles: string[]; asked: string } {
  let order = ''
  let asked = ''
  const cycles: string[] = []
  const partsOf = (node: string): { node: string }[] => {
    asked += node
    return [...(graph[node] ?? '')].map((node) => ({ node }))
  }
  depthFirst(roots, partsOf, {
    leave: (node) => (order += node),
    cycle(closing, steps) {
      const path = steps()
      assert.equal(path.at(-1), closing)
      cycles.push(path.map(({ node }) => node).join('') + closing.part.node)
    },
  })
  return { order, cycles, asked }
}

walking('leaves each node once, after its parts, in the order of roots and parts', () => {
  const graph = { A: 'BC', B: 'D', C: 'DB', D: '', E: 'A' }
  assert.equal(walk(graph, 'AE'), { order: 'DBCAE', cycles: [], asked: 'ABDCE' })
  assert.is(walk(graph, 'DA').order, 'DBCA')
  assert.is(walk({}, 'AAB').order, 'AB')
  assert.is(walk({}, '').order, '')
})

walking('reports a cycle from the node where it begins to the step that closes it', () => {
  assert.equal(walk({ A: 'A' }, 'A').cycles, ['AA'])
  assert.equal(walk({ A: 'B', B: 'C', C: 'B' }, 'A').cycles, ['BCB'])
  assert.equal(walk({ A: 'B', B: 'AC', C: 'AB' }, 'A').cycles, ['ABA', 'ABCA', 'BCB'])
})

walking('passes the parts of a node to leave, with the data that the caller added', () => {
  const seen: [string, string][] = []
  depthFirst(['A'], (node) => (node === 'A' ? [{ node: 'B', via: 'x' }] : []), {
    leave: (node, parts) => seen.push([node, parts.map(({ via }) => via).join()]),
  })
  assert.equal(seen, [
    ['B', ''],
    ['A', 'x'],
  ])
})

walking('finds an order of every graph without a cycle, and a cycle in every other', () => {
  forEachSeed(200, (random) => {
    const nodes = 'ABCDEFGH'
    const acyclic = random.chance(0.5)
    const graph: Record<string, string> = {}
    for (const [index, node] of [...nodes].entries()) {
      const others = acyclic ? nodes.slice(index + 1) : nodes
      graph[node] = [...others].filter(() => random.chance(0.25)).join('')
    }
    const { order, cycles } = walk(graph, random.shuffle([...nodes]).join(''))
    assert.is(order.length, nodes.length)
    const isOrdered = [...nodes].every((node) =>
      [...graph[node]!].every((part) => order.indexOf(part) < order.indexOf(node)),
    )
    assert.is(isOrdered, cycles.length === 0)
    for (const cycle of cycles) {
      for (let at = 0; at + 1 < cycle.length; at++) {
        assert.ok(graph[cycle[at]!]!.includes(cycle[at + 1]!), cycle)
      }
      assert.is(cycle[0], cycle.at(-1))
    }
  })
})

walking('walks a chain of 100,000 nodes, each of which leads back to the first', () => {
  let count = 0
  let cycles = 0
  const last = 100_000
  const partsOf = (node: number): { node: number }[] =>
    node === last ? [{ node: 0 }] : [{ node: node + 1 }, { node: 0 }]
  depthFirst([0], partsOf, { leave: () => count++, cycle: () => cycles++ })
  assert.equal([count, cycles], [last + 1, last + 1])
})

walking.run()
