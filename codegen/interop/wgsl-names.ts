import { identifierPart } from './spelling.ts'

/**
 * Returns an identifier of WGSL for a name of a schema. Different names become different
 * identifiers.
 */
export function wgslName(name: string): string {
  const spelled = identifierPart(name).replace(/^_(?=_|$)/, '_u005f')
  const word = spelled.replace(/_*$/, '')
  return RESERVED.has(word) || BUILT_IN.has(word) || PREDECLARED.test(word)
    ? `${spelled}_`
    : spelled
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

/** The built-in functions of WGSL, which a struct of the same name would hide. */
const BUILT_IN: ReadonlySet<string> = new Set([
  ...['bitcast', 'all', 'any', 'select', 'arrayLength', 'abs', 'acos', 'acosh', 'asin', 'asinh'],
  ...['atan', 'atanh', 'atan2', 'ceil', 'clamp', 'cos', 'cosh', 'countLeadingZeros'],
  ...['countOneBits', 'countTrailingZeros', 'cross', 'degrees', 'determinant', 'distance', 'dot'],
  ...['dot4U8Packed', 'dot4I8Packed', 'exp', 'exp2', 'extractBits', 'faceForward'],
  ...['firstLeadingBit', 'firstTrailingBit', 'floor', 'fma', 'fract', 'frexp', 'insertBits'],
  ...['inverseSqrt', 'ldexp', 'length', 'log', 'log2', 'max', 'min', 'mix', 'modf', 'normalize'],
  ...['pow', 'quantizeToF16', 'radians', 'reflect', 'refract', 'reverseBits', 'round', 'saturate'],
  ...['sign', 'sin', 'sinh', 'smoothstep', 'sqrt', 'step', 'tan', 'tanh', 'transpose', 'trunc'],
  ...['dpdx', 'dpdxCoarse', 'dpdxFine', 'dpdy', 'dpdyCoarse', 'dpdyFine', 'fwidth'],
  ...['fwidthCoarse', 'fwidthFine', 'storageBarrier', 'textureBarrier', 'workgroupBarrier'],
  ...['workgroupUniformLoad'],
])

/**
 * Matches predeclared types of WGSL, and families of built-in functions, which a struct of the same
 * name would hide.
 */
const PREDECLARED = new RegExp(
  [
    'bool|[iu]32|f16|f32|array|atomic|ptr|vec[234][fhiu]?|mat[234]x[234][fh]?',
    'sampler(_comparison)?|texture_\\w+',
    'texture[A-Z]\\w*|atomic[A-Z]\\w*|(un)?pack[24]x\\w+|subgroup[A-Z]\\w*|quad(Broadcast|Swap\\w*)',
  ]
    .map((form) => `^(${form})$`)
    .join('|'),
)
