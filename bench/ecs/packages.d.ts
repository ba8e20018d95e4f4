// Types of what the adapters use from the packages in bench/ecs/node_modules. Only `node build.mjs
// bench ecs` and the tests install these packages, and the type check of the repository must pass
// without them.

declare module 'piecs' {
  export interface Archetype {
    readonly entities: ArrayLike<number>
  }

  export interface QueryBuilder {
    every(...components: number[]): QueryBuilder
  }

  export interface EntitySystem {
    readonly query: { readonly archetypes: readonly Archetype[] }
    execute(entities: ArrayLike<number>, world: World): void
  }

  export class World {
    createComponentId(): number
    prefabricate(components: number[]): Archetype
    registerSystem(system: EntitySystem): this
    initialize(): void
    update(): void
    hasEntity(entity: number): boolean
    createEntity(archetype?: Archetype): number
    deleteEntity(entity: number): void
    hasComponent(entity: number, component: number): boolean
    addComponent(entity: number, component: number): void
    removeComponent(entity: number, component: number): void
  }

  export function createEntitySystem(
    execute: (entities: ArrayLike<number>, world: World) => void,
    query: (builder: QueryBuilder) => QueryBuilder,
  ): EntitySystem
}

declare module 'goodluck' {
  export class WorldImpl {
    Signature: number[]
    Graveyard: number[]
    CreateEntity(): number
    DestroyEntity(entity: number): void
  }
}

declare module 'miniplex' {
  export interface Query<E> extends Iterable<E> {
    readonly entities: readonly E[]
    connect(): this
  }

  export class World<E extends object> {
    add(entity: E): E
    remove(entity: E): E | undefined
    addComponent<K extends keyof E>(entity: E, component: K, value: E[K]): void
    removeComponent(entity: E, component: keyof E): void
    with(...components: (keyof E)[]): Query<E>
  }
}

declare module 'koota' {
  export interface Trait {
    (values: { value: number }): unknown
  }

  export interface Store {
    readonly value: number[]
  }

  export interface Entity {
    id(): number
    add(...traits: unknown[]): void
    remove(...traits: Trait[]): void
    get(trait: Trait): { readonly value: number } | undefined
    destroy(): void
  }

  export interface QueryResult extends ReadonlyArray<Entity> {
    useStores(use: (stores: readonly Store[], entities: readonly Entity[]) => void): QueryResult
  }

  export interface World {
    spawn(...traits: unknown[]): Entity
    query(...query: unknown[]): QueryResult
  }

  export function trait(schema: { value: number }): Trait
  export function createWorld(): World
  export function createQuery(...traits: Trait[]): unknown
}

declare module 'wolf-ecs' {
  export interface Query {
    readonly a: readonly { readonly e: readonly number[] }[]
  }

  export class ECS {
    constructor(max?: number, defer?: boolean)
    defineComponent(type: Int32ArrayConstructor): Int32Array
    createQuery(...components: Int32Array[]): Query
    createEntity(): number
    destroyEntity(id: number): void
    addComponent(id: number, component: Int32Array): this
    removeComponent(id: number, component: Int32Array): this
  }

  export const types: { readonly i32: Int32ArrayConstructor }
}

declare module '@thi.ng/ecs' {
  export interface MemMappedComponent {
    readonly id: string
    readonly dense: ArrayLike<number>
    readonly vals: Int32Array
    readonly n: number
    add(id: number, value: ArrayLike<number>): boolean
    delete(id: number): boolean
    valueIndexForIDUnsafe(id: number): number
  }

  export interface Group {
    readonly ids: ReadonlySet<number>
    readonly n: number
  }

  export class ECS {
    constructor(options: { capacity: number })
    defEntity(): number
    deleteID(id: number): boolean
    defComponent(options: { id: string; type: 'i32'; default: number[] }): MemMappedComponent
    defGroup(components: MemMappedComponent[], owned: MemMappedComponent[]): Group
  }
}

declare module 'elics' {
  export interface Component {
    readonly data: { readonly value: Int32Array }
  }

  export interface Entity {
    readonly index: number
    addComponent(component: Component, values?: { value: number }): this
    removeComponent(component: Component): this
    destroy(): void
  }

  export interface Query {
    readonly entities: ReadonlySet<Entity>
  }

  export class World {
    constructor(options: { entityCapacity: number; checksOn: boolean })
    readonly queryManager: {
      registerQuery(config: { required: readonly Component[] }): Query
    }
    registerComponent(component: Component): this
    createEntity(): Entity
  }

  export const Types: { readonly Int32: 'Int32' }
  export function createComponent(
    id: string,
    schema: { value: { type: 'Int32'; default: number } },
  ): Component
}

declare module 'uecs' {
  export interface Value {
    value: number
  }

  export type Type = new (value: number) => Value

  export interface View {
    each(use: (entity: number, ...values: Value[]) => void): void
  }

  export class World {
    create(...components: Value[]): number
    destroy(entity: number): void
    emplace(entity: number, component: Value): void
    remove(entity: number, type: Type): Value | undefined
    view(...types: Type[]): View
  }
}

declare module '@oasys/oecs' {
  export type Entity = number & { readonly entity: never }

  export interface Component {
    readonly component: never
  }

  export interface Archetype {
    readonly entity_count: number
    readonly entity_ids: ArrayLike<Entity>
    get_column(component: Component, field: 'value'): Int32Array
    get_column_mut(component: Component, field: 'value', tick: number): Int32Array
  }

  export interface Query {
    readonly archetypes: readonly Archetype[]
    for_each(use: (archetype: Archetype) => void): void
  }

  export class ECS {
    constructor(options: { initial_capacity: number })
    register_component(schema: { value: 'i32' }): Component
    create_entity(): Entity
    destroy_entity_deferred(entity: Entity): void
    add_component(entity: Entity, component: Component, values: { value: number }): this
    add_components(entity: Entity, entries: { def: Component; values: { value: number } }[]): void
    remove_component(entity: Entity, component: Component): this
    query(...components: Component[]): Query
    flush(): void
  }
}

declare module '@woven-ecs/core' {
  export interface Context {
    readonly maxEntities: number
  }

  export interface Component {
    read(context: Context, entity: number): { readonly value: number }
    write(context: Context, entity: number): { value: number }
  }

  export interface Query {
    current(context: Context): ArrayLike<number>
  }

  export interface System {
    readonly type: 'main'
  }

  export class World {
    constructor(
      components: readonly Component[],
      options: { threads: number; maxEntities: number; maxEvents: number },
    )
    execute(...systems: (System | ((context: Context) => void))[]): Promise<void>
  }

  export const field: { int32(): { default(value: number): unknown } }
  export function defineComponent(schema: { value: unknown }): Component
  export function defineQuery(
    build: (query: { with(...components: Component[]): unknown }) => unknown,
  ): Query
  export function defineSystem(execute: (context: Context) => void): System
  export function createEntity(context: Context): number
  export function isAlive(context: Context, entity: number): boolean
  export function hasComponent(context: Context, entity: number, component: Component): boolean
  export function removeEntity(context: Context, entity: number): void
  export function addComponent(
    context: Context,
    entity: number,
    component: Component,
    values: { value: number },
  ): void
  export function removeComponent(context: Context, entity: number, component: Component): void
}
