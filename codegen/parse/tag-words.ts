/** The words of tags in comments: those of the schema language, and those that resemble them. */
import { closest } from '../closest.ts'

/** The tags that a misspelt word can be meant to be. */
const SIMILAR = [
  ...['@default', '@align', '@packed', '@cacheline', '@wgsl', '@chunk', '@dirty'],
  ...['@ndjson', '@column', '@decimal', '@timestamp'],
]

// Short words resemble too many tags of documentation, such as `@data`.
const TAGS: readonly string[] = [...SIMILAR, '@csv', '@key', '@date']

/** Other names for the tags of the schema language. */
const MEANT: Readonly<Record<string, string>> = {
  '@defaultvalue': '@default',
  '@initial': '@default',
  '@initialvalue': '@default',
  '@init': '@default',
  '@aligned': '@align',
  '@alignas': '@align',
  '@alignment': '@align',
  '@pack': '@packed',
  '@unaligned': '@packed',
  '@nopadding': '@packed',
  '@cachealigned': '@cacheline',
  '@cachelinealigned': '@cacheline',
  '@cache': '@cacheline',
  '@gpu': '@wgsl',
  '@webgpu': '@wgsl',
  '@shader': '@wgsl',
  '@storage': '@wgsl',
  '@uniform': '@wgsl',
  '@std140': '@wgsl',
  '@std430': '@wgsl',
  '@jsonl': '@ndjson',
  '@jsonlines': '@ndjson',
  '@datetime': '@timestamp',
}

/** Tags of documentation that resemble one of the schema language. */
const DOCUMENTATION = ['@alias', '@package', '@volume', '@colour']

/** Returns the tag that `word` is or probably means; null for any other tag, such as `@see`. */
export function closestTag(word: string): string | null {
  const plain = plainWord(word)
  const tag = TAGS.find((known) => known === plain)
  if (tag !== undefined) return tag
  if (Object.hasOwn(MEANT, plain)) return MEANT[plain]!
  return DOCUMENTATION.includes(plain) ? null : closest(plain, SIMILAR)
}

const ENDIAN =
  'remove the tag: the bytes of an arena are little-endian; convert values of other byte orders with a DataView'
const SIZE =
  'remove the tag: the types of the fields give the size; a type of another width, `FixedArray<T, N>` or `Str<N>` changes it'
const OFFSET =
  'remove the tag: fields are in the order of the schema; write `@align N` to move a field to a multiple of N'
const PADDING = 'remove the tag: write `@align N`, or a field such as `unused: FixedArray<u8, N>`'
const LENGTH = 'remove the tag: write `FixedArray<T, N>` or `Str<N>` for a fixed length'

const RANGE =
  'remove the tag: the type gives the range of a field; check other limits in the program'

/** Words that sound as if they changed the layout, and what has the effect instead. */
const LAYOUT: Readonly<Record<string, string>> = {
  '@endian': ENDIAN,
  '@endianness': ENDIAN,
  '@byteorder': ENDIAN,
  '@bigendian': ENDIAN,
  '@littleendian': 'remove the tag: the bytes of an arena are always little-endian',
  '@networkorder': ENDIAN,
  '@size': SIZE,
  '@sizeof': SIZE,
  '@bytes': SIZE,
  '@width': SIZE,
  '@stride': SIZE,
  '@bits': 'remove the tag: write `Bits<{ a: 3; b: 5 }>` for parts of an integer',
  '@bitfield': 'remove the tag: write `Bits<{ a: 3; b: 5 }>` for parts of an integer',
  '@offset': OFFSET,
  '@order': OFFSET,
  '@pad': PADDING,
  '@padding': PADDING,
  '@length': LENGTH,
  '@maxlength': LENGTH,
  '@capacity': LENGTH,
  '@be': ENDIAN,
  '@le': 'remove the tag: the bytes of an arena are always little-endian',
  '@type': 'remove the tag: write the type of the field after its name',
  '@min': RANGE,
  '@max': RANGE,
  '@minimum': RANGE,
  '@maximum': RANGE,
  '@range': RANGE,
  '@nullable': 'remove the tag: write `name?: T` for a value that can be missing',
  '@optional': 'remove the tag: write `name?: T` for a value that can be missing',
  '@atomic': 'remove the tag: write `Atomic<i32>` as the type of the field',
}

/** Returns what to write instead of a tag that sounds like layout; null for any other tag. */
export function layoutAdvice(word: string): string | null {
  const plain = plainWord(word)
  return Object.hasOwn(LAYOUT, plain) ? LAYOUT[plain]! : null
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '')
}
