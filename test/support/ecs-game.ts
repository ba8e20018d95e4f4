import { Burnings, Healths, Positions, Sprites, Velocities } from '../../examples/ecs/game.gen.ts'
import type { IndexedComponent } from '../../examples/ecs/indexed-component.ts'
import type { SparseComponent, TagComponent } from '../../examples/ecs/keyed-components.ts'
import type { TableComponent } from '../../examples/ecs/table-component.ts'
import {
  indexed,
  sparse,
  table,
  tag,
  type Kind,
  type Query,
  type World,
} from '../../examples/ecs/world.ts'
import type { Values } from './ecs-model.ts'
import type { Random } from './random.ts'

export const KINDS: {
  readonly position: Kind<TableComponent<Positions>>
  readonly velocity: Kind<TableComponent<Velocities>>
  readonly sprite: Kind<TableComponent<Sprites>>
  readonly health: Kind<SparseComponent<Healths>>
  readonly burning: Kind<IndexedComponent<Burnings>>
  readonly frozen: Kind<TagComponent>
  readonly hidden: Kind<TagComponent>
} = {
  position: table(Positions),
  velocity: table(Velocities),
  sprite: table(Sprites),
  health: sparse(Healths),
  burning: indexed(Burnings),
  frozen: tag(),
  hidden: tag(),
}

export type Name = keyof typeof KINDS
export const NAMES: readonly Name[] = Object.keys(KINDS) as Name[]

/** The defaults of each component, in the form of `toJSON`. */
export const DEFAULTS: Record<Name, Values> = {
  position: { x: 0, y: 0 },
  velocity: { x: 0, y: 0 },
  sprite: { tint: [0, 0, 0], scale: 1, frame: 0, visible: true },
  health: { points: 100 },
  burning: { frames: 0 },
  frozen: {},
  hidden: {},
}

/** The terms of the queries that the trial makes: components, and excluded ones. */
export const QUERIES: readonly (readonly [readonly Name[], readonly Name[]])[] = [
  [['position'], []],
  [['position', 'velocity'], []],
  [['position'], ['velocity']],
  [['sprite'], ['frozen']],
  [['burning'], []],
  [['burning', 'position'], ['hidden']],
  [['health', 'frozen'], []],
  [['health'], ['sprite']],
  [['hidden', 'burning'], ['position']],
  [[], ['position', 'velocity', 'sprite']],
]

/** What every kind of component can do. */
export interface AnyComponent {
  readonly id: number
  add(entity: number, init?: object): number
  remove(entity: number): boolean
  has(entity: number): boolean
  get?(entity: number): object | undefined
  with(init?: object): Parameters<World['prefab']>[number]
  addAll(query: Query): void
  removeAll(query: Query): void
}

/** Returns values for a component. */
export function initOf(random: Random, name: Name, next: number): Values {
  const inits: Record<Name, Values> = {
    position: random.chance(0.5) ? { x: next, y: -next } : { y: next },
    velocity: { x: next },
    sprite: random.chance(0.5)
      ? { tint: [next & 255, 2, 3], scale: next / 3, visible: random.chance(0.5) }
      : { frame: next },
    health: random.chance(0.5) ? { points: next } : {},
    burning: { frames: next },
    frozen: {},
    hidden: {},
  }
  return inits[name]
}
