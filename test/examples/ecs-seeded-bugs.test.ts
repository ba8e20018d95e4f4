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
    'const last = --i32[this.countAt]!\n',
    'const last = i32[this.countAt]!--\n',
  ),
  'the entity of a moved row is looked for at its former one': at(
    'archetype',
    'this.#handles.move(moved, this.number, row)',
    '',
  ),
  'columns that are not words stay when a row moves': at(
    'archetype',
    'if (others.length > 0) {\n      copyOthers',
    'if (others.length > 99) {\n      copyOthers',
  ),
  'columns after the added component are those of the one before': at(
    'archetypes',
    'i32[b[n + added]! + place] = i32[a[n + skipped]! + row]!',
    'i32[b[n]! + place] = i32[a[n + skipped]! + row]!',
  ),
  'blocks of columns forget what is not words': at(
    'archetypes',
    'copyOtherCells(from, 0, to, component, width.others, count)',
    '',
  ),
  'a slot is used again with the same generation': at(
    'entities',
    'i32[slot] = (entity + INDICES) | FREE',
    'i32[slot] = entity | FREE',
  ),
  'a handle of a free slot is alive': at(
    'entities',
    'i32[slot] = (entity + INDICES) | FREE',
    'i32[slot] = entity',
  ),
  'a slot without generations is used again': at(
    'entities',
    'if (entity >>> INDEX_BITS === LAST_GENERATION) {\n      i32[slot] = FREE\n      return\n    }',
    '',
  ),
  'the values of an ended entity wait for the next one': at(
    'keyed-components',
    'drop(index: number): void {\n    this.set.delete(index)',
    'drop(index: number): void {\n    void index',
  ),
  'an indexed component outlives its entity': at(
    'entities',
    'return index < this.capacity && i32[this.at + index * WORDS] === entity',
    'return index < this.capacity',
  ),
  'a component that is added again keeps its former values': at(
    'indexed-component',
    'if (defaults.length > 0) {',
    'if (defaults.length > 99) {',
  ),
  'a loop visits entities that do not match any more': at(
    'query',
    'if (this.has(entity)) use(entity)',
    'use(entity)',
  ),
  'a loop visits entities that match only when they are reached': at(
    'query',
    'if (this.isTables) return count\n    let kept',
    'return count\n    let kept',
  ),
  'new archetypes are not offered to queries': at(
    'world',
    'for (const query of this.#queries.values()) query.offer(archetype)\n      this.#set',
    'this.#set',
  ),
  'prefabs go on with the archetypes of other bytes': at(
    'world',
    'for (const archetype of this.archetypes?.list ?? []) archetype.retire()',
    '',
  ),
  'children stay when their parent ends': at(
    'world',
    'for (let child = childOf.firstOf(at); child !== 0; child = childOf.firstOf(at)) at = child',
    '',
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
    'world',
    'if (component.has(entity)) component.tellRemoved(entity)',
    '',
  ),
  'a failed spawn leaves its entity': at(
    'prefab',
    'this.#owner.discard(entity)\n      throw',
    'throw',
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
    const failure = harness.ecsFailure([1, 2, 3, 4, 5, 6], 3_000, false, 50, false)
    assert.ok(failure !== undefined)
  })
}

bugs.run()
