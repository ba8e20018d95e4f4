import { identifierPart } from './spelling.ts'

/**
 * Returns an identifier of WGSL for a name of a schema. Different names become different
 * identifiers.
 */
export function wgslName(name: string): string {
  const spelled = identifierPart(name).replace(/^_(?=_|$)/, '_u005f')
  const word = spelled.replace(/_*$/, '')
  return RESERVED.has(word) || PREDECLARED.test(word) ? `${spelled}_` : spelled
}

/** Keywords and reserved words of WGSL. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['alias', 'break', 'case', 'const', 'const_assert', 'continue', 'continuing', 'default'],
  ...['diagnostic', 'discard', 'else', 'enable', 'false', 'fn', 'for', 'if', 'let', 'loop'],
  ...['override', 'requires', 'return', 'struct', 'switch', 'true', 'var', 'while'],
  ...['NULL', 'Self', 'abstract', 'active', 'alignas', 'alignof', 'as', 'asm', 'asm_fragment'],
  ...['async', 'attribute', 'auto', 'await', 'become', 'cast', 'catch', 'class', 'co_await'],
  ...['co_return', 'co_yield', 'coherent', 'column_major', 'common', 'compile'],
  ...['compile_fragment', 'concept', 'const_cast', 'consteval', 'constexpr', 'constinit', 'crate'],
  ...['debugger', 'decltype', 'delete', 'demote', 'demote_to_helper', 'do', 'dynamic_cast'],
  ...['enum', 'explicit', 'export', 'extends', 'extern', 'external', 'fallthrough', 'filter'],
  ...['final', 'finally', 'friend', 'from', 'fxgroup', 'get', 'goto', 'groupshared', 'highp'],
  ...['impl', 'implements', 'import', 'inline', 'instanceof', 'interface', 'layout', 'lowp'],
  ...['macro', 'macro_rules', 'match', 'mediump', 'meta', 'mod', 'module', 'move', 'mut'],
  ...['mutable', 'namespace', 'new', 'nil', 'noexcept', 'noinline', 'nointerpolation'],
  ...['non_coherent', 'noncoherent', 'noperspective', 'null', 'nullptr', 'of', 'operator'],
  ...['package', 'packoffset', 'partial', 'pass', 'patch', 'pixelfragment', 'precise'],
  ...['precision', 'premerge', 'priv', 'protected', 'pub', 'public', 'readonly', 'ref'],
  ...['regardless', 'register', 'reinterpret_cast', 'require', 'resource', 'restrict', 'self'],
  ...['set', 'shared', 'sizeof', 'smooth', 'snorm', 'static', 'static_assert', 'static_cast'],
  ...['std', 'subroutine', 'super', 'target', 'template', 'this', 'thread_local', 'throw'],
  ...['trait', 'try', 'type', 'typedef', 'typeid', 'typename', 'typeof', 'union', 'unless'],
  ...['unorm', 'unsafe', 'unsized', 'use', 'using', 'varying', 'virtual', 'volatile', 'wgsl'],
  ...['where', 'with', 'writeonly', 'yield'],
])

/** Matches predeclared types of WGSL, which a struct of the same name would hide. */
const PREDECLARED = new RegExp(
  [
    'bool|[iu]32|f16|f32|array|atomic|ptr|vec[234][fhiu]?|mat[234]x[234][fh]?',
    'sampler(_comparison)?|texture_\\w+',
  ]
    .map((form) => `^(${form})$`)
    .join('|'),
)
