/** Identifiers and comments for C and C++. */
import { commentText, escaped, identifierPart } from './spelling.ts'

/** Keywords and macros of C11 to C23, C++ up to C++23, gcc, and the headers that ours include. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['alignas', 'alignof', 'and', 'and_eq', 'asm', 'auto', 'bitand', 'bitor', 'bool', 'break'],
  ...['case', 'catch', 'char', 'char8_t', 'char16_t', 'char32_t', 'class', 'co_await', 'co_return'],
  ...['co_yield', 'compl', 'concept', 'const', 'const_cast', 'consteval', 'constexpr', 'constinit'],
  ...['continue', 'decltype', 'default', 'delete', 'do', 'double', 'dynamic_cast', 'else', 'enum'],
  ...['explicit', 'export', 'extern', 'false', 'float', 'for', 'fortran', 'friend', 'goto', 'if'],
  ...['inline', 'int', 'long', 'mutable', 'namespace', 'new', 'noexcept', 'not', 'not_eq'],
  ...['nullptr', 'operator', 'or', 'or_eq', 'private', 'protected', 'public', 'register'],
  ...['reinterpret_cast', 'requires', 'restrict', 'return', 'short', 'signed', 'sizeof', 'static'],
  ...['static_assert', 'static_cast', 'struct', 'switch', 'template', 'this', 'thread_local'],
  ...['throw', 'true', 'try', 'typedef', 'typeid', 'typename', 'typeof', 'typeof_unqual', 'union'],
  ...['unsigned', 'using', 'virtual', 'void', 'volatile', 'wchar_t', 'while', 'xor', 'xor_eq'],
  ...['NULL', 'EOF', 'assert', 'errno', 'stdin', 'stdout', 'stderr', 'i386', 'linux', 'unix'],
  ...['max_align_t', 'nullptr_t', 'offsetof', 'ptrdiff_t', 'size_t', 'unreachable', 'wint_t'],
])

/** Matches the types and limits of `stdint.h`, and the declarations of our own headers. */
const RESERVED_FORM = new RegExp(
  [
    'u?int\\w*_t',
    '(U?INT|PTRDIFF|SIZE|SIG_ATOMIC|WCHAR|WINT|BOOL)\\w*_(MAX|MIN|C|WIDTH)',
    '(offheap|OFFHEAP)_\\w*',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
)

/**
 * Returns an identifier for a name of a schema that no header and no compiler uses. Different names
 * become different identifiers. The result depends only on the name, so that all files agree on it.
 */
export function cName(name: string): string {
  const spelled = identifierPart(name)
  // An identifier can't start with a digit, and some that start with `_` are reserved for
  // compilers.
  const begun = /^([0-9]|_(_|[A-Z]|$))/.test(spelled)
    ? escaped(spelled[0]!) + spelled.slice(1)
    : spelled
  const word = begun.replace(/_*$/, '')
  const isReserved = RESERVED.has(word) || RESERVED_FORM.test(word) || word === ''
  return isReserved ? `${begun}_` : begun
}

/** Returns the comment before a declaration: the text of `doc`, then the line `added`. */
export function blockComment(doc: string | null, indent: string, added: string | null): string {
  const text = doc === null ? [] : commentText(doc).split('\n')
  const lines = added === null ? text : [...text, ...(text.length > 0 ? [''] : []), added]
  if (lines.length === 0) return ''
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  const body = lines.map((line) => `${`${indent} * ${line}`.trimEnd()}\n`)
  return `${indent}/**\n${body.join('')}${indent} */\n`
}
