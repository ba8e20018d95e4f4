// Types of what the adapter uses of bitECS 0.3. Its own types are an ambient module with the name of
// the package, which would also be the types of bitECS 0.4.
export type World = object
export interface Component {
  readonly value: Int32Array
}
export const Types: { readonly i32: 'i32' }
export function setDefaultSize(size: number): void
export function createWorld(): World
export function defineComponent(schema: { readonly value: 'i32' }, size?: number): Component
export function defineQuery(components: readonly Component[]): (world: World) => ArrayLike<number>
export function addEntity(world: World): number
export function removeEntity(world: World, entity: number): void
export function entityExists(world: World, entity: number): boolean
export function hasComponent(world: World, component: Component, entity: number): boolean
export function addComponent(world: World, component: Component, entity: number): void
export function removeComponent(world: World, component: Component, entity: number): void
