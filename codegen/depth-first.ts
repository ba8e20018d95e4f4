/** The one depth-first walk of the compiler. */

/** An edge of the graph: its target, and any data that the caller adds. */
export interface Part<N> {
  readonly node: N
}

/** One step of a path: a node, and the part of it that the path goes on through. */
export interface Step<N, P extends Part<N>> {
  readonly node: N
  readonly part: P
}

export interface Visitor<N, P extends Part<N>> {
  /** Called once for each node, after all of its parts. */
  leave(node: N, parts: readonly P[]): void
  /**
   * Called for each part that leads back to a node of the current path. `closing` is the step
   * through that part. `steps` returns the whole cycle, which ends with `closing`; it costs its
   * length.
   */
  cycle?(closing: Step<N, P>, steps: () => readonly Step<N, P>[]): void
}

/**
 * Visits every node that can be reached from `roots`, each node once and after its parts, except
 * where a cycle makes that impossible. The walk is a loop, not a recursion, because a schema can be
 * nested deeper than the stack.
 *
 * @param roots The nodes to start from, in order.
 * @param partsOf Returns the parts of a node, in order. Called once for each node, on entering it.
 */
export function depthFirst<N, P extends Part<N> = Part<N>>(
  roots: Iterable<N>,
  partsOf: (node: N) => readonly P[],
  visitor: Visitor<N, P>,
): void {
  const entered = new Set<N>()
  const left = new Set<N>()
  const path: { readonly node: N; readonly parts: readonly P[]; next: number }[] = []
  const enter = (node: N): void => {
    if (entered.has(node)) return
    entered.add(node)
    path.push({ node, parts: partsOf(node), next: 0 })
  }
  for (const root of roots) {
    enter(root)
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const part = visit.parts[visit.next++]
      if (part === undefined) {
        path.pop()
        left.add(visit.node)
        visitor.leave(visit.node, visit.parts)
      } else if (entered.has(part.node) && !left.has(part.node)) {
        visitor.cycle?.({ node: visit.node, part }, () => {
          const start = path.findIndex(({ node }) => node === part.node)
          const cycle = path.slice(start)
          return cycle.map(({ node, parts, next }) => ({ node, part: parts[next - 1]! }))
        })
      } else {
        enter(part.node)
      }
    }
  }
}
