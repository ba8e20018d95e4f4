/** Names that a schema can't use, since JavaScript, TypeScript or every accessor has them already. */

/**
 * Words that TypeScript refuses as the name of an interface, and those that it accepts there but
 * that JavaScript (`arguments`, `eval`) or tools (`as`, `satisfies`) refuse as the name of a class.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...['any', 'arguments', 'as', 'await', 'bigint', 'boolean', 'break', 'case', 'catch', 'class'],
  ...['const', 'continue', 'debugger', 'default', 'delete', 'do', 'else', 'enum', 'eval', 'export'],
  ...[
    'extends',
    'false',
    'finally',
    'for',
    'function',
    'if',
    'implements',
    'import',
    'in',
    'infer',
  ],
  ...['instanceof', 'interface', 'keyof', 'let', 'never', 'new', 'null', 'number', 'object'],
  ...['package', 'private', 'protected', 'public', 'readonly', 'return', 'satisfies', 'static'],
  ...['string', 'super', 'switch', 'symbol', 'this', 'throw', 'true', 'try', 'typeof', 'undefined'],
  ...['unique', 'unknown', 'var', 'void', 'while', 'with', 'yield'],
])

/**
 * Members that every accessor has, except those whose names end in `$`, which no field can have.
 */
const MEMBERS: ReadonlySet<string> = new Set(['arena', 'ptr', 'constructor', 'toJSON'])

/** Members that every object inherits: an `init` without such a field would seem to have it. */
const MEMBERS_OF_OBJECTS: ReadonlySet<string> = new Set([
  ...['__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
  ...['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable'],
  ...['toLocaleString', 'toString', 'valueOf'],
])

/** Returns why a struct or an alias can't have this name, or null when it can. */
export function reservedTypeName(name: string): string | null {
  if (WORDS.has(name)) return 'a word of JavaScript or TypeScript'
  return name.endsWith('$') ? ENDS_IN_DOLLAR : null
}

/** Returns why a field can't have this name, or null when it can. */
export function reservedFieldName(name: string): string | null {
  if (MEMBERS.has(name)) return 'a member that every accessor has'
  if (name.endsWith('$')) return ENDS_IN_DOLLAR
  if (MEMBERS_OF_OBJECTS.has(name)) return 'a member that every object has'
  return null
}

/** Returns why a flag or a part of bits can't have this name, which becomes a property. */
export function reservedMemberName(name: string): string | null {
  if (!IDENTIFIER.test(name)) return 'not an identifier, which a property needs'
  return reservedFieldName(name)
}

const ENDS_IN_DOLLAR = 'reserved for generated code, as all names are that end in `$`'

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u
