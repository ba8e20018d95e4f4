/** Names that a schema can't use: generated code needs them, or JavaScript gives them away. */

/** What a generated file imports, takes from the language, or calls its variables. */
const USED_BY_GENERATED_CODE: ReadonlySet<string> = new Set([
  ...['Struct', 'Arena', 'Ptr', 'PtrArray', 'FixedArrayAccessor', 'BoolArray', 'ArrayLike'],
  ...['I8Array', 'U8Array', 'I16Array', 'U16Array', 'I32Array', 'U32Array'],
  ...['F32Array', 'F64Array', 'I64Array', 'U64Array'],
  ...['NaN', 'Infinity', 'undefined'],
  ...['arena', 'created', 'element', 'error', 'from', 'index', 'init', 'ptr', 'source', 'start'],
  ...['target', 'to', 'value', 'values'],
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

/** Members that every accessor has. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...['arena', 'ptr', 'assign', 'copy', 'toJSON', 'constructor'],
])

/** Members that every object has: an `init` without the field would seem to have it. */
const MEMBERS_OF_OBJECTS: ReadonlySet<string> = new Set([
  ...['__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
  ...['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable'],
  ...['toLocaleString', 'toString', 'valueOf'],
])

/** The names that a struct takes in every generated file that knows it as `local`. */
export function namesOf(local: string): readonly string[] {
  return [local, `${local}Array`, `${local}Init`, `${local}JSON`]
}

export function isUsedByGeneratedCode(name: string): boolean {
  return USED_BY_GENERATED_CODE.has(name)
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
