import { requireElements } from '../block-bytes.ts'
import { oneOf } from '../encoding/enum.ts'
import { rangeOf, wordOf } from '../encoding/ranges.ts'
import { requireText } from '../encoding/text.ts'
import { mismatch, OffheapError, show, withArticle } from '../errors.ts'
import { tagOf } from '../memory.ts'
import { fieldTypesOf, type FieldType, type StructShape } from '../struct.ts'
import { isKind } from './kinds.ts'

/**
 * The checks of values before they are written: what `fromJSON` refuses, setters and init objects
 * of checked arenas refuse, too, with the path of the value. Accessors as values are left to the
 * code that copies them. An init object is checked as a whole, before its first field is written.
 */

/** Returns the value to write: `value`, or a copy of an iterable that can be read only once. */
export type Check = (value: unknown, path: Path) => unknown

/** The path of a value: the accessor whose setter or method was called, and the steps from it. */
export class Path {
  private readonly parent: Path | { readonly label: string }
  private readonly step: string

  constructor(parent: Path | { readonly label: string }, step: string) {
    this.parent = parent
    this.step = step
  }

  toString(): string {
    const { parent, step } = this
    return `${parent instanceof Path ? String(parent) : parent.label}${step}`
  }
}

/**
 * Checks the target of a pointer to the type `name`. `use` becomes a text only in an error.
 * @param size Number of bytes that the target must have.
 * @param isWhole Whether the target must be a whole block.
 */
export type CheckTarget = (
  use: Path,
  value: unknown,
  name: string,
  size: number,
  isWhole: boolean,
) => void

/** Returns a value with everything in it read once: objects and arrays without getters. */
export type ReadValue = (type: FieldType, value: unknown) => unknown

/** Makes checks from the types of fields, each once. */
export class ValueChecks {
  private readonly target: CheckTarget
  private readonly read: ReadValue
  readonly #checks = new Map<FieldType, Check>()
  private readonly structs = new WeakMap<StructShape, ReadonlyMap<string, Check>>()

  constructor(target: CheckTarget, read: ReadValue) {
    this.target = target
    this.read = read
  }

  /** Returns the check for an init object of a struct, in which `discriminant` is allowed as well. */
  init(type: StructShape, discriminant?: string): Check {
    return (value, path) => {
      if (isAccessor(value)) return value
      if (type.contents$ === true) return this.ofRead(type.types$()[0]!)(value, path)
      if (!isPlainObject(value))
        throw invalid(value, path, `${withArticle(type.typeName)} or its fields`)
      const fields = this.fieldsOf(type)
      for (const name of Object.keys(value)) {
        const { get, value: field } = Object.getOwnPropertyDescriptor(value, name)!
        const check = fields.get(name)
        if (check === undefined) {
          if (name === discriminant) continue
          throw unknownField(name, path, `a field of ${type.typeName}`)
        }
        // The results of getters are checked when the field is set.
        if (get === undefined && field !== undefined) check(field, new Path(path, `.${name}`))
      }
      return value
    }
  }

  /** Returns the check for a value of `type` that the program gives. It reads the value first. */
  of(type: FieldType): Check {
    const check = this.ofRead(type)
    return (value, path) => {
      if (typeof value !== 'object' || value === null) return check(value, path)
      const read = this.read(type, value)
      check(read, path)
      return read
    }
  }

  /** Returns the check for a value of `type` that was read. */
  private ofRead(type: FieldType): Check {
    let check = this.#checks.get(type)
    if (check === undefined) this.#checks.set(type, (check = this.make(type)))
    return check
  }

  /**
   * Checks the value that the setter `name` of flags, bits or an atomic of `type` is given.
   */
  setPart(type: FieldType, name: string, value: unknown, path: Path): void {
    const part = (type.slice(1) as readonly unknown[]).find(
      (part) => part === name || (Array.isArray(part) && part[0] === name),
    )
    if (name === 'mask') this.of(type)(value, path)
    else if (part !== undefined) partCheck(Array.isArray(part) ? part[1] : 'bool')(value, path)
  }

  /**
   * Checks the arguments of a method that writes a field or an element of `type`, and returns them.
   *
   * @param type That of the field.
   * @param length Number of elements of a list or an array.
   */
  ofCall(type: FieldType, method: string, args: unknown[], path: Path, length: number): unknown[] {
    if (
      method === 'assign' ||
      method === 'assign$' ||
      method === 'store' ||
      method === 'exchange'
    ) {
      return [this.of(type)(args[0], path), ...args.slice(1)]
    }
    if (type[0] === 'collection') {
      const [, word, [element]] = type
      if (word === 'HashMap' && method === 'set') return this.ofEntry(element!, args, path)
      if (word !== 'Ring' || method !== 'set') {
        // The methods `add` of bit sets and rings have other arguments.
        const isWrite =
          method === 'add' ? word === 'SlotMap' : method === 'create' || word === 'Ring'
        // A struct with its defaults, or a null pointer.
        const isNothing = args[0] === undefined && typeof element !== 'string'
        if (!isWrite || isNothing) return args
        return [this.of(element!)(args[0], new Path(path, `[${length}]`))]
      }
      type = ['list', element!]
    }
    if (type[0] !== 'array' && type[0] !== 'list') return args
    const check = this.of(type[1] as FieldType)
    if (method === 'set' || (method === 'insert' && args[1] !== undefined)) {
      return [args[0], check(args[1], new Path(path, `[${show(args[0])}]`))]
    }
    if (method !== 'push') return args
    if (args.length > 1) {
      const what = `${path}: invalid call of push`
      const cure = 'Call it once for each value, or assign an array'
      throw mismatch('INVALID_VALUE', what, `${args.length} values`, 'one value', cure)
    }
    // A struct with its defaults.
    if (args[0] === undefined && type[1]![0] === 'struct') return args
    return [check(args[0], new Path(path, `[${length}]`))]
  }

  /** Checks the value that a map is given. The map checks keys, and structs by their fields. */
  private ofEntry(entry: FieldType, args: unknown[], path: Path): unknown[] {
    const type = entry[1] as FieldType
    if (type[0] === 'struct') return args
    const [key, value, ...others] = args
    return [key, this.of(type)(value, new Path(path, `[${show(key)}]`)), ...others]
  }

  private make(type: FieldType): Check {
    if (typeof type === 'string') return scalarCheck(type)
    switch (type[0]) {
      case 'atomic': {
        const check = scalarCheck(type[1])
        return (value, path) => (isAccessor(value) ? value : check(value, path))
      }
      case 'enum': {
        const names = type[1]
        return checkIf(
          (value) => names.includes(value as string),
          () => oneOf(names),
        )
      }
      case 'flags':
        return maskCheck(new Map(type.slice(1).map((name) => [name, 'bool'])), type.length - 1)
      case 'bits': {
        const parts = type.slice(1) as (readonly [string, number])[]
        const width = parts.reduce((sum, [, bits]) => sum + bits, 0)
        return maskCheck(new Map(parts), width)
      }
      case 'text':
        return textCheck(type[1])
      case 'constant': {
        const [, constant] = type
        return checkIf(
          (value) => value === constant,
          () => show(constant),
        )
      }
      case 'struct':
        return this.init(type[1])
      case 'pointer':
      case 'reference':
        return (value, path) => this.pointer(value, path, type[1], 0, type[0] === 'reference')
      case 'own': {
        const { typeName, size } = type[1]
        const check = this.init(type[1])
        return (value, path) => {
          if (value === null || typeof value === 'number' || hasPointer(value)) {
            return this.pointer(value, path, typeName, size, true)
          }
          return check(value, path)
        }
      }
      case 'collection': {
        const check = this.ofRead(type[2][0]!)
        return (value, path) => checkElements(value, path, check)
      }
      case 'entry': {
        const check = this.ofRead(type[1])
        return (value, path) => {
          // The map itself checks its keys.
          let isKey = true
          return checkElements(value, path, (one, place) => {
            const part = isKey ? one : check(one, place)
            isKey = false
            return part
          })
        }
      }
      case 'array':
      case 'list': {
        const check = this.ofRead(type[1])
        return (value, path) => checkElements(value, path, check)
      }
      case 'union':
        return this.union(type[1], type.slice(2) as (readonly [string, StructShape])[])
      case 'optional': {
        const check = this.ofRead(type[1])
        return (value, path) => (value === undefined || value === null ? value : check(value, path))
      }
    }
  }

  /** Returns the checks of a struct's fields by name, made on demand: structs can own each other. */
  private fieldsOf(type: StructShape): ReadonlyMap<string, Check> {
    let checks = this.structs.get(type)
    if (checks === undefined) {
      checks = new Map(
        Array.from(fieldTypesOf(type), ([name, field]) => [name, this.ofRead(field)]),
      )
      this.structs.set(type, checks)
    }
    return checks
  }

  private union(discriminant: string, members: readonly (readonly [string, StructShape])[]): Check {
    const checks = new Map(members.map(([name, type]) => [name, this.init(type, discriminant)]))
    return (value, path) => {
      if (isAccessor(value)) return value
      if (!isPlainObject(value)) throw invalid(value, path, `an object with a ${discriminant}`)
      const name = value[discriminant]
      const check = checks.get(name as string)
      if (check !== undefined) return check(value, path)
      throw invalid(name, new Path(path, `.${discriminant}`), oneOf([...checks.keys()]))
    }
  }

  private pointer(
    value: unknown,
    path: Path,
    name: string,
    size: number,
    isWhole: boolean,
  ): unknown {
    const isPointer = typeof value === 'number' && value >>> 0 === value
    if (value !== null && !isPointer && !hasPointer(value)) {
      throw invalid(value, path, 'a struct of this arena, its pointer, or null')
    }
    const use = new Path(path, ' was set to')
    const isOther = hasPointer(value) && isOtherKind(value, name)
    this.target(use, value, name, isOther ? 0 : size, isWhole && !isOther)
    if (isOther) throw invalid(value, path, withArticle(name), 'INVALID_POINTER')
    return value
  }
}

/** Returns the check for a scalar, `Str` included. */
function scalarCheck(scalar: string): Check {
  const name = wordOf(scalar)
  const range = rangeOf(name)
  if (range !== undefined && !name.startsWith('f'))
    return integerCheck(range[0], range[1], /53$/.test(name))
  if (name === 'Str') return textCheck(Infinity)
  if (name === 'bool') return typeCheck('boolean', 'true or false')
  const big = /^([iu])64$/.exec(name)
  if (big !== null) return bigCheck(big[1] === 'i')
  if (name === 'f64') return typeCheck('number', 'a number')
  const round = name === 'f16' ? roundToHalf : Math.fround
  return checkIf(
    (value) => typeof value === 'number' && (isFinite(round(value)) || !isFinite(value)),
    `a number that ${name} can hold`,
  )
}

/** Numbers from 65,520 on round to more than the largest half, 65,504. */
function roundToHalf(value: number): number {
  return Math.abs(value) < 65_520 ? value : Infinity
}

/** Returns the check that accepts the values that `isValid` accepts. */
function checkIf(
  isValid: (value: unknown) => boolean,
  expected: string | (() => string),
  code?: 'UNSAFE_INTEGER',
): Check {
  return (value, path) => {
    if (isValid(value)) return value
    throw invalid(value, path, typeof expected === 'string' ? expected : expected(), code)
  }
}

function typeCheck(type: string, expected: string): Check {
  return checkIf((value) => typeof value === type, expected)
}

function integerCheck(least: number, most: number, isSafe: boolean): Check {
  return checkIf(
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
    `an integer from ${least} to ${most}`,
    isSafe ? 'UNSAFE_INTEGER' : undefined,
  )
}

function bigCheck(isSigned: boolean): Check {
  const least = isSigned ? -(2n ** 63n) : 0n
  const most = isSigned ? 2n ** 63n - 1n : 2n ** 64n - 1n
  return checkIf(
    (value) => typeof value === 'bigint' && value >= least && value <= most,
    `a bigint from ${least} to ${most}`,
  )
}

/** Returns the check for text of at most `bytes` bytes, which ends at a U+0000 if that is finite. */
function textCheck(bytes: number): Check {
  return (value, path) => {
    if (typeof value !== 'string' && !ArrayBuffer.isView(value)) {
      throw invalid(value, path, 'a string or its bytes in UTF-8')
    }
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
      throw invalid(value, path, 'text without halves of surrogate pairs')
    }
    if (bytes !== Infinity) namingPath(path, () => requireText(value as string, bytes))
    return value
  }
}

/** Returns the check for flags or bit fields, given the width of each part; 'bool' for a flag. */
function maskCheck(parts: ReadonlyMap<string, number | string>, width: number): Check {
  const check = integerCheck(0, 2 ** width - 1, false)
  return (value, path) => {
    if (typeof value === 'number') return check(value, path)
    if (isAccessor(value)) return value
    if (!isPlainObject(value)) throw invalid(value, path, 'a mask or an object')
    for (const [name, part] of Object.entries(value)) {
      const bits = parts.get(name)
      if (bits === undefined) throw unknownField(name, path, oneOf([...parts.keys()]))
      if (part !== undefined) partCheck(bits)(part, new Path(path, `.${name}`))
    }
    return value
  }
}

function partCheck(bits: number | string): Check {
  return typeof bits === 'number' ? integerCheck(0, 2 ** bits - 1, false) : scalarCheck(bits)
}

function checkElements(value: unknown, path: Path, check: Check): unknown {
  if (typeof value !== 'object' || value === null) throw notElements(value, path)
  const { length } = value as { readonly length?: unknown }
  const isRepeatable = Array.isArray(value) || ArrayBuffer.isView(value) || isAccessor(value)
  const { [Symbol.iterator]: iterate } = value as Partial<Iterable<unknown>>
  if (typeof iterate !== 'function' && (iterate !== undefined || typeof length !== 'number')) {
    throw notElements(value, path)
  }
  requireElements(value)
  const elements = isRepeatable ? value : Array.from(value as ArrayLike<unknown>)
  let index = 0
  for (const element of elements as Iterable<unknown>)
    check(element, new Path(path, `[${index++}]`))
  return elements
}

function notElements(value: unknown, path: Path): OffheapError {
  return invalid(value, path, 'an array or another iterable')
}

function isAccessor(value: unknown): value is object {
  const isRow = typeof value === 'object' && value !== null && 'table$$' in value
  return (hasPointer(value) || isRow) && 'arena' in (value as object)
}

/** Returns whether an accessor is of another type than `name`; false for classes of the program. */
function isOtherKind({ constructor: type }: object, name: string): boolean {
  const isKnown = 'typeName' in type || 'inspect$' in type
  return isKnown && !isKind(type as Partial<StructShape>, name)
}

function hasPointer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'ptr' in value
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(Symbol.iterator in value) &&
    !ArrayBuffer.isView(value) &&
    tagOf(value) === '[object Object]'
  )
}

/** Calls `check`, and puts the path before the message of its error. */
function namingPath(path: Path, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof OffheapError)) throw error
    throw new OffheapError(error.code, `${path}: ${error.message}`)
  }
}

function invalid(
  value: unknown,
  path: Path,
  expected: string,
  code: 'INVALID_VALUE' | 'INVALID_POINTER' | 'UNSAFE_INTEGER' = 'INVALID_VALUE',
): OffheapError {
  return mismatch(code, `${path}: invalid value`, show(value), expected, 'Correct the value')
}

function unknownField(name: string, path: Path, expected: string): OffheapError {
  const what = `${path}: unknown name`
  return mismatch('INVALID_VALUE', what, show(name), expected, 'Correct the name, or remove it')
}
