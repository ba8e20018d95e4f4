// The model that every library is compared with: entities are objects in an array.
import { GROUPS, LETTERS, startOf, type CaseName } from './cases.ts'
import type { Adapter, Program, Tell } from './program.ts'

type Entity = Record<string, number>

/** The cases, in the simplest way. */
export const model: Required<Adapter> = {
  packed_5: (count) =>
    programOf(
      make(count, 'ABCDE'),
      [...'ABCDE'].map((name) => (all) => double(all, name)),
    ),

  simple_iter: (count) =>
    programOf(
      GROUPS.flatMap((group, at) => make(count, group, at * count)),
      [(all) => swap(all, 'A', 'B'), (all) => swap(all, 'C', 'D'), (all) => swap(all, 'C', 'E')],
    ),

  frag_iter: (count) =>
    programOf(
      LETTERS.flatMap((letter, at) => make(count, [letter, 'data'], at * count)),
      [(all) => double(all, 'data'), (all) => double(all, 'Z')],
    ),

  entity_cycle: (count) =>
    programOf(make(count, 'A'), [
      (all) => {
        for (let at = 0; at < count; at++) all.push({ B: all[at]!['A']! })
      },
      (all) => void all.splice(count),
    ]),

  add_remove: (count) =>
    programOf(make(count, 'A'), [
      (all) => all.forEach((entity) => (entity['B'] = entity['A']!)),
      (all) => all.forEach((entity) => delete entity['B']),
    ]),
}

function make(count: number, components: Iterable<string>, first = 0): Entity[] {
  const names = [...components]
  return Array.from({ length: count }, (_, at) => {
    const entity: Entity = {}
    for (const name of names) entity[name] = startOf(name, first + at)
    return entity
  })
}

function programOf(all: Entity[], steps: readonly ((all: Entity[]) => void)[]): Program {
  return {
    steps: steps.map((step) => () => step(all)),
    read(tell) {
      for (const entity of all) {
        for (const name in entity) tell(entity, name, entity[name]!)
      }
    },
  }
}

function double(all: readonly Entity[], name: string): void {
  for (const entity of all) if (name in entity) entity[name]! <<= 1
}

function swap(all: readonly Entity[], one: string, other: string): void {
  for (const entity of all) {
    if (!(one in entity && other in entity)) continue
    const value = entity[one]!
    entity[one] = entity[other]!
    entity[other] = value
  }
}

/**
 * Returns a checksum of all values. Entities may come in any order.
 *
 * @param exact - Whether values of different components are also compared entity by entity, which
 *   takes a table of all entities
 */
export function checksumOf(program: Program, exact: boolean): string {
  let values = 0
  let sum = 0
  const entities = new Map<unknown, number>()
  const tell: Tell = (entity, component, value) => {
    values++
    const mixed = mix(component.charCodeAt(0), value)
    if (exact) entities.set(entity, ((entities.get(entity) ?? 0) + mixed) | 0)
    else sum = (sum + mixed) | 0
  }
  program.read(tell)
  for (const mixed of entities.values()) sum = (sum + mix(mixed, mixed)) | 0
  return `${exact ? `${entities.size} entities, ` : ''}${values} values, checksum ${sum >>> 0}`
}

function mix(seed: number, value: number): number {
  let mixed = Math.imul(seed ^ (value + 0x9e37_79b9), 0x85eb_ca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}

/** Returns the checksum that a program has after `operations` operations. */
export function expectedAfter(
  name: CaseName,
  count: number,
  operations: number,
  exact: boolean,
): string {
  const program = model[name](count)
  for (let at = 0; at < enough(name, operations); at++) for (const step of program.steps) step()
  return checksumOf(program, exact)
}

/**
 * Returns a number of operations that have the same outcome: swaps have a period of two operations,
 * and the structure is the same after each. Values are integers of 32 bits, so after 32 doublings
 * all are 0.
 */
export function enough(name: CaseName, operations: number): number {
  if (name === 'simple_iter') return operations % 2
  return name === 'packed_5' || name === 'frag_iter' ? Math.min(operations, 32) : 0
}
