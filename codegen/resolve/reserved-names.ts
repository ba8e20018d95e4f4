/** Names that a schema can't use: generated code needs them, or JavaScript gives them away. */
import { formed, FORMS } from '../emit/names.ts'
import type { Type } from '../ir.ts'

/** What a generated file takes from `offheap/gen/v1`. */
const RUNTIME: ReadonlySet<string> = new Set([
  ...['Arena', 'Checks', 'Owned', 'OwningType', 'Ptr', 'Struct', 'StructInfo', 'StructShape'],
  ...['StructType', 'Target', 'FixedArrayAccessor', 'ListAccessor', 'StructList'],
  ...['I8', 'U8', 'I16', 'U16', 'I32', 'U32', 'I64', 'U64'].map((name) => `Atomic${name}`),
  ...['I8', 'U8', 'I16', 'U16', 'I32', 'U32', 'F16', 'F32', 'F64', 'I53', 'U53', 'I64', 'U64']
    .concat(['Bool', 'Ptr', 'Own', 'Ref'])
    .flatMap((name) => [`${name}Array`, `${name}List`]),
  ...['TextArray', 'StringArray', 'EnumArray', 'indexOfName'],
  ...['readText', 'writeText', 'equalsText', 'textBytes'],
  ...['readString', 'writeString', 'equalsString', 'stringBytes'],
  ...['decodeF16', 'encodeF16', 'readI53', 'readU53', 'writeI53', 'writeU53'],
  ...['writePackedI53', 'writePackedU53', 'unknownName', 'requireBits', 'copyOwned'],
  ...['Collector', 'otherStruct', 'u32'],
  ...['readReference', 'writeReference', 'replaceOwned', 'OffheapError'],
  ...['StructPlan', 'equalStructs', 'hashStruct', 'fromJSONOf', 'releaseOf', 'deeper'],
  ...['FromJSONOf', 'ReleaseOf', 'JSONFloat', 'floatToJSON', 'arrayToJSON', 'listToJSON', 'ownsToJSON'],
])

/** What it takes from the language, or calls its variables. */
const USED_BY_GENERATED_CODE: ReadonlySet<string> = new Set([
  ...['Array', 'ArrayLike', 'BigInt', 'Number', 'String', 'Uint8Array'],
  ...['NaN', 'Infinity', 'undefined'],
  ...['arena', 'created', 'element', 'error', 'from', 'index', 'init', 'ptr', 'source', 'start'],
  ...['target', 'to', 'value', 'values'],
  ...['a', 'b', 'at', 'bytes', 'count', 'entry', 'field', 'hash', 'item', 'json', 'key', 'length'],
  ...['list', 'mask', 'member', 'name', 'names', 'next', 'offset', 'owned', 'part', 'path'],
  ...['Collector', '_arena', 'child', 'former', 'sourceIndex', 'targetIndex'],
  ...['depth', 'left', 'place', 'right'],
  ...['result', 'size', 'struct', 'tag', 'text', 'type', 'word'],
])

/** Words that can't name a class, or read as something else in an import list. */
const WORDS_OF_TYPESCRIPT: ReadonlySet<string> = new Set([
  ...['abstract', 'accessor', 'any', 'arguments', 'as', 'asserts', 'async', 'await', 'bigint'],
  ...['boolean', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'declare'],
  ...['default', 'defer', 'delete', 'do', 'else', 'enum', 'eval', 'export', 'exports', 'extends'],
  ...['false', 'finally', 'for', 'from', 'function', 'get', 'global', 'if', 'implements', 'import'],
  ...['in', 'infer', 'instanceof', 'interface', 'intrinsic', 'is', 'keyof', 'let', 'module'],
  ...['namespace', 'never', 'new', 'null', 'number', 'object', 'of', 'out', 'override', 'package'],
  ...['private', 'protected', 'public', 'readonly', 'require', 'return', 'satisfies', 'set'],
  ...['static', 'string', 'super', 'switch', 'symbol', 'this', 'throw', 'true', 'try', 'type'],
  ...['typeof', 'undefined', 'unique', 'unknown', 'using', 'var', 'void', 'while', 'with', 'yield'],
  ...['Object'],
])

/** Members that every accessor has; those that end in `$` are refused all the same. */
const MEMBERS: ReadonlySet<string> = new Set(['arena', 'ptr', 'constructor'])

/** Members that every object has: an `init` without the field would seem to have it. */
const MEMBERS_OF_OBJECTS: ReadonlySet<string> = new Set([
  ...['__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
  ...['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable'],
  ...['toLocaleString', 'toString', 'valueOf'],
])

/** The names that a struct takes in every generated file that knows it as `local`. */
export function namesOfStruct(local: string): readonly string[] {
  return [local, ...FORMS.map((form) => formed(form, local))]
}

/** The same for an enum, flags or bits. */
export function namesOfNamed(local: string): readonly string[] {
  return [local, formed('*Array', local), formed('*Init', local)]
}

/** What an enum, flags or bits without a name of its own is called: after its struct and field. */
export function inlineName(struct: string, field: string): string {
  const [first = '', ...others] = field
  return `${struct}${first.toUpperCase()}${others.join('')}`.normalize('NFC')
}

/** The members that a field brings beside its own: halves of integers, ways to read text. */
export function broughtNames(name: string, type: Type): readonly string[] {
  if (type.kind === 'text' || type.kind === 'string') return [`${name}Equals`, `${name}Bytes`]
  const isWide = type.kind === 'scalar' && /^[iu](?:53|64)$/.test(type.scalar)
  return isWide ? [`${name}Low`, `${name}High`] : []
}

export function isUsedByGeneratedCode(name: string): boolean {
  return RUNTIME.has(name) || USED_BY_GENERATED_CODE.has(name) || name.endsWith('$')
}

export function isWordOfTypeScript(name: string): boolean {
  return WORDS_OF_TYPESCRIPT.has(name)
}

/** Why a field can't have this name, or null when it can. */
export function reservedFieldName(name: string): string | null {
  if (MEMBERS.has(name)) return 'a member that every accessor has'
  if (name.endsWith('$')) return 'of the kind that generated code uses itself, with `$` at its end'
  if (MEMBERS_OF_OBJECTS.has(name)) return 'a member that every object has'
  return null
}

/** Why a flag or a part of bits can't have this name, which becomes a property of its accessor. */
export function reservedMemberName(name: string): string | null {
  if (!IDENTIFIER.test(name)) return 'no identifier, which a property needs'
  if (name === 'mask') return 'the member that has all bits at once'
  return reservedFieldName(name)
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u
