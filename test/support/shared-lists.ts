import type { Arena } from '../../src/arena.ts'
import { Tree } from '../golden/drift/operations.gen.ts'

/**
 * Returns a chain of `depth` trees with two children each, which both own the children of the next
 * tree, as bytes of a stranger can say: there are 2^depth ways through the chain.
 */
export function sharedLists(arena: Arena, depth: number): Tree {
  const trees = Array.from({ length: depth }, () =>
    arena.create(Tree, { children: [{ value: 1 }, { value: 2 }] }),
  )
  for (const [index, tree] of trees.entries()) {
    const next = trees[index + 1]
    if (next === undefined) break
    const from = next.ptr + Tree.offsets.children
    for (const child of tree.children) {
      arena.u8.copyWithin(child.ptr + Tree.offsets.children, from, from + 12)
    }
  }
  return trees[0]!
}
