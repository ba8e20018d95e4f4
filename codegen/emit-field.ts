/** What a field becomes, by the kind of its type: the types it is seen as, the code to reach it. */
import type { ElementType, FieldLayout, StructId, StructLayout, Type } from './ir.ts'
import type { Names } from './emit-names.ts'
import { POINTER_BYTES } from './layout.ts'
import { assignment, declared, joined } from './printer.ts'
import { SCALARS } from './scalars.ts'

/** What the emitters of one file share. */
export interface Context {
  readonly names: Names
  readonly layouts: ReadonlyMap<StructId, StructLayout>
}

/** How the schema's author would write the type. */
export function schemaType(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar
    case 'struct':
      return type.local
    case 'pointer':
      return `Ptr<${type.target.local}> | null`
    case 'array':
      return `FixedArray<${schemaType(type.element)}, ${type.length}>`
  }
}

/** What a getter answers. */
export function valueType(type: Type, { names }: Context): string {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar]!.type
    case 'struct':
      return names.type(type.local)
    case 'pointer':
      return `${names.pointer(type.target.local)} | null`
    case 'array':
      return arrayClass(type.element, names, 'type')
  }
}

/** What a setter and an `init` take: the members of a union. */
export function initTypes(type: Type, context: Context): readonly string[] {
  const { names } = context
  switch (type.kind) {
    case 'scalar':
      return [SCALARS[type.scalar]!.type]
    case 'struct':
      return [names.type(type.local), names.type(type.local, 'Init')]
    case 'pointer':
      return [names.type(type.target.local), names.pointer(type.target.local), 'null']
    case 'array':
      return [valueType(type, context), arrayInit(type.element, context)]
  }
}

function arrayInit(element: ElementType, context: Context): string {
  const element_ = initTypes(element, context).join(' | ')
  return element.kind === 'struct' ? `readonly (${element_})[]` : `ArrayLike<${element_}>`
}

/** What `toJSON` answers for it. */
export function jsonType(type: Type, context: Context): string {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar]!.json
    case 'struct':
      return context.names.type(type.local, 'JSON')
    case 'pointer':
      return 'number | null'
    case 'array': {
      const element = jsonType(type.element, context)
      return element.includes(' ') ? `(${element})[]` : `${element}[]`
    }
  }
}

/** The expression that `toJSON` answers for it. */
export function jsonValue({ name, type }: FieldLayout): string {
  switch (type.kind) {
    case 'scalar':
      return SCALARS[type.scalar]!.json === 'string' ? `this.${name}.toString()` : `this.${name}`
    case 'pointer':
      return `this.${name}`
    case 'struct':
    case 'array':
      return `this.${name}$.toJSON()`
  }
}

/** A part with an accessor of its own, which is made with the struct's and aimed with it. */
export interface Child {
  /** The class of its accessor, and what its constructor is given in that of the struct around. */
  readonly type: string
  readonly args: readonly string[]
  /** The expression that aims it; `pointer` names the pointer of the struct around it. */
  aimed(pointer: string): string
}

/** Null for what one element of a view holds. */
export function childOf({ type, offset }: FieldLayout, { names }: Context): Child | null {
  switch (type.kind) {
    case 'scalar':
    case 'pointer':
      return null
    case 'struct': {
      const pointerType = names.pointer(type.local)
      return {
        type: names.value(type.local),
        args: ['arena', pointerTo('ptr', offset, pointerType)],
        aimed: (pointer) => pointerTo(pointer, offset, pointerType),
      }
    }
    case 'array':
      return {
        type: arrayClass(type.element, names, 'value'),
        args: ['arena', offset === 0 ? 'ptr' : `ptr + ${offset}`, String(type.length)],
        aimed: (pointer) => (offset === 0 ? pointer : `(${pointer} + ${offset}) as Ptr`),
      }
  }
}

/** `pointer + offset`, as a pointer of another type. */
export function pointerTo(pointer: string, offset: number, type: string): string {
  return offset === 0 ? `${pointer} as Ptr as ${type}` : `(${pointer} + ${offset}) as ${type}`
}

/** Getter and setter; `pointer` is the expression for the pointer of the struct. */
export function accessors(field: FieldLayout, pointer: string, context: Context): string {
  const { name, type } = field
  const value = valueType(type, context)
  const get = (body: string): string => `  get ${name}(): ${value} {\n${body}\n  }`
  const taken = initTypes(type, context)
  const set = (body: string): string =>
    `${declared(`  set ${name}`, ['value'], taken, ' {')}\n${body}\n  }`
  const element = elementAt('this.arena', pointer, field)
  switch (type.kind) {
    case 'scalar': {
      const { read, write } = SCALARS[type.scalar]!
      const getter = get(`    return ${read ? read(element) : `${element}!`}`)
      return `${getter}\n\n${set(assignment(`    ${element}`, write ? write('value') : 'value'))}`
    }
    case 'pointer': {
      const getter = get(
        `    const target = ${element}!\n` +
          `    return target === 0 ? null : (target as ${context.names.pointer(type.target.local)})`,
      )
      const target = "typeof value === 'number' ? value : (value?.ptr ?? 0)"
      return `${getter}\n\n${set(assignment(`    ${element}`, target))}`
    }
    case 'struct':
      return `${get(`    return this.${name}$`)}\n\n${set(
        joined(
          `    if (value instanceof ${context.names.value(type.local)})`,
          `this.${name}$.copy(value)`,
        ) + `\n    else this.${name}$.assign(value)`,
      )}`
    case 'array':
      return `${get(`    return this.${name}$`)}\n\n${set(`    this.${name}$.assign(value)`)}`
  }
}

/** The statements that write the field's defaults behind `ptr`, in a static method. */
export function defaultStatements(field: FieldLayout, { names, layouts }: Context): string[] {
  const { type, offset } = field
  const struct = type.kind === 'array' ? type.element : type
  if (struct.kind === 'struct') {
    const inner = layouts.get(struct.id)!
    if (!inner.hasDefaults) return []
    const head = `${names.value(struct.local)}.writeDefaults(arena, `
    const pointerType = names.pointer(struct.local)
    if (type.kind !== 'array') return [`    ${head}${pointerTo('ptr', offset, pointerType)})`]
    const start = offset === 0 ? 'ptr' : `ptr + ${offset}`
    return [
      `    for (let index = 0; index < ${type.length}; index++) {`,
      `      ${head}(${start} + index * ${inner.size}) as ${pointerType})`,
      `    }`,
    ]
  }
  if (field.default === null) return []
  return [assignment(`    ${elementAt('arena', 'ptr', field)}`, field.default)]
}

/** The element of a view that a scalar or a pointer is. */
function elementAt(arena: string, pointer: string, { type, offset }: FieldLayout): string {
  const { view, bytes } = viewOf(type)
  return `${arena}.${view}[${elementIndex(pointer, offset, bytes)}]`
}

/** Where in a view with elements of so many bytes the byte `pointer + offset` is. */
export function elementIndex(pointer: string, offset: number, bytes: number): string {
  const start = bytes === 1 ? pointer : `${pointer} >>> ${Math.log2(bytes)}`
  if (offset === 0) return start
  return `${bytes === 1 ? start : `(${start})`} + ${offset / bytes}`
}

function viewOf(type: Type): { readonly view: string; readonly bytes: number } {
  return type.kind === 'scalar' ? SCALARS[type.scalar]! : { view: 'u32', bytes: POINTER_BYTES }
}

function arrayClass(element: ElementType, names: Names, use: 'type' | 'value'): string {
  switch (element.kind) {
    case 'scalar':
      return names.runtime(SCALARS[element.scalar]!.array)
    case 'struct':
      return use === 'type'
        ? names.type(element.local, 'Array')
        : names.value(element.local, 'Array')
    case 'pointer': {
      const name = names.runtime('PtrArray')
      return `${name}<${names.type(element.target.local)}>`
    }
  }
}
