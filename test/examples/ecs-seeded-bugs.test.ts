import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the world of entities. */
const bugs = suite('examples/ecs-seeded-bugs')

const at = (name: string, from: string, to: string): Mutation => ({
  file: `examples/ecs/${name}.ts`,
  from,
  to,
})

const BUGS: Record<string, Mutation> = {
  'a removal moves the wrong row': at(
    'archetype',
    'this.cells.copy(this.arena, last, this.cells, row)',
    'this.cells.copy(this.arena, last + 1, this.cells, row)',
  ),
  'the entity of a moved row is looked for at its former one': at(
    'archetype',
    'this.#handles.setRow(i32, moved, row)',
    '',
  ),
  'a handle that waits in a spare row begins at another one': at(
    'archetype',
    'if (spare !== 0) this.#handles.setRow(i32, spare, last)',
    '',
  ),
  'an entity that moves leaves its handle for another one': at(
    'archetype',
    'this.remove(i32, row, 0)',
    'this.remove(i32, row, i32[this.entities + row]!)',
  ),
  'an entity that moves loses its other components': at(
    'archetype',
    'if (part !== undefined) cells.copy',
    'if (part !== undefined && component > 1) cells.copy',
  ),
  'columns that are not words stay when a row moves': at(
    'cells',
    'u8.copyWithin(to.others[n]!.start + place * size, from, from + count * size)',
    'void place',
  ),
  'new blocks of columns that are not words have one row': at(
    'cells',
    'for (let n = row; n < row + count; n++) u8.set',
    'for (let n = row; n < row + 1; n++) u8.set',
  ),
  'values on their way become the defaults': at(
    'component',
    'this.cells.fill(this.arena, 0, this.defaults)',
    '',
  ),
  'a slot is used again with the same generation': at(
    'entities',
    '? 0 : entity + INDICES',
    '? 0 : entity',
  ),
  'a handle of a free slot is alive': at('entities', 'i32[slot] = next | FREE', 'i32[slot] = next'),
  'a slot without generations is used again': at(
    'entities',
    'return entity >>> INDEX_BITS === LAST_GENERATION ? 0 : entity + INDICES',
    'return entity + INDICES',
  ),
  'handles of rows that are about to begin are reclaimed': at(
    'entities',
    'arena.i32[countAt] = row\n',
    '\n',
  ),
  'the values of an ended entity wait for the next one': at(
    'keyed-components',
    'this.values.delete(index)',
    'void index',
  ),
  'an indexed component outlives its entity': at(
    'indexed-component',
    'if (i32[at] !== entity || i32[this.entities.at + index * WORDS] !== entity)',
    'if (i32[at] !== entity)',
  ),
  'a component that is added again keeps its former values': at(
    'indexed-component',
    'i32[words[n]! + index] = defaults[n]!',
    'void defaults',
  ),
  'a loop visits entities that do not match any more': at(
    'query',
    'if (this.has(entity)) use(entity)',
    'use(entity)',
  ),
  'a loop visits entities that match only when they are reached': at(
    'query',
    'if (this.#isTables) return count\n    let kept',
    'return count\n    let kept',
  ),
  'new archetypes are not offered to queries': at(
    'world',
    'for (const query of this.#queries.values()) query.offer(archetype)\n',
    '\n',
  ),
  'prefabs go on with the archetypes of other bytes': at(
    'world',
    'for (const archetype of this.archetypes?.list ?? []) archetype.retire()',
    '',
  ),
  'children stay when their parent ends': at(
    'ending',
    'for (const entity of childOf.tree(root)) {',
    'for (const entity of [root]) {',
  ),
  'an entity in the middle is taken out of one direction only': at(
    'child-of',
    "else this.#write(next, 'previous', previous)",
    '',
  ),
  'the order of trees is not found again': at(
    'child-of',
    'this.#state.linked++\n    return true',
    'return true',
  ),
  'deferred changes of ended entities are made': at(
    'deferred',
    'if (!entities.isAlive(entity)) return\n    const component',
    'const component',
  ),
  'observers are not told of entities that end': at(
    'ending',
    "if (component.has(entity)) component.tell('removed', entity)",
    '',
  ),
  'a failed spawn leaves its entity': at(
    'prefab',
    'made.forEach((entity) => this.#owner.discard(entity))',
    '',
  ),
}

interface Harness {
  ecsFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
    shrinks?: boolean,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const harness = (await bundleWith('test/support/ecs-trial.ts', [mutation])) as Harness
    const failure = harness.ecsFailure([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3_000, false, 50, false)
    assert.ok(failure !== undefined)
  })
}

bugs.run()
