/** The values of a component. */
export type Values = Readonly<Record<string, unknown>>

interface Entity {
  readonly components: Map<string, Values>
  parent: number
  readonly children: number[]
}

/** A world as maps of plain objects. */
export class EcsModel {
  private readonly entities = new Map<number, Entity>()
  private list: number[] | undefined

  get size(): number {
    return this.entities.size
  }

  has(entity: number): boolean {
    return this.entities.has(entity)
  }

  handles(): number[] {
    return [...this.entities.keys()]
  }

  /** Returns one of the handles. */
  pick(position: number): number {
    if (this.list === undefined) this.list = this.handles()
    return this.list[position]!
  }

  spawn(entity: number): void {
    this.entities.set(entity, { components: new Map(), parent: 0, children: [] })
    this.list = undefined
  }

  componentsOf(entity: number): Map<string, Values> {
    return this.entities.get(entity)!.components
  }

  set(entity: number, name: string, values: Values): void {
    this.componentsOf(entity).set(name, { ...values })
  }

  matches(entity: number, names: readonly string[], excluded: readonly string[]): boolean {
    const components = this.entities.get(entity)?.components
    if (components === undefined) return false
    return (
      names.every((name) => components.has(name)) && !excluded.some((name) => components.has(name))
    )
  }

  /** Destroys an entity with its children. Returns what has ended. */
  destroy(entity: number): { entity: number; components: Map<string, Values> }[] {
    const { components, children } = this.entities.get(entity)!
    const ended = [...children].flatMap((child) => this.destroy(child))
    this.detach(entity)
    this.entities.delete(entity)
    this.list = undefined
    return [...ended, { entity, components }]
  }

  attach(child: number, parent: number): void {
    this.detach(child)
    this.entities.get(child)!.parent = parent
    this.entities.get(parent)!.children.push(child)
  }

  detach(child: number): boolean {
    const found = this.entities.get(child)
    if (found === undefined || found.parent === 0) return false
    const { children } = this.entities.get(found.parent)!
    children.splice(children.indexOf(child), 1)
    found.parent = 0
    return true
  }

  /** Returns whether an entity is another one or below it. */
  isWithin(entity: number, other: number): boolean {
    for (let at = entity; at !== 0; at = this.entities.get(at)!.parent)
      if (at === other) return true
    return false
  }

  /** Returns all entities with parents or children, depth first, from the least index of a root up. */
  order(indexOf: (entity: number) => number): number[] {
    const roots = [...this.entities].filter(
      ([, { parent, children }]) => parent === 0 && children.length > 0,
    )
    const below = (entity: number): number[] => [
      entity,
      ...this.entities.get(entity)!.children.flatMap(below),
    ]
    return roots
      .map(([entity]) => entity)
      .sort((a, b) => indexOf(a) - indexOf(b))
      .flatMap(below)
  }

  valuesOf(entity: number, names: readonly string[]): object {
    const { components, parent, children } = this.entities.get(entity)!
    const values = names.map((name) =>
      components.has(name) ? [name, components.get(name)] : [name],
    )
    return [entity, values, parent, children]
  }

  clone(): EcsModel {
    const clone = new EcsModel()
    for (const [entity, { components, parent, children }] of this.entities) {
      clone.entities.set(entity, {
        components: new Map([...components].map(([name, values]) => [name, { ...values }])),
        parent,
        children: [...children],
      })
    }
    return clone
  }
}
