/**
 * Everything that generated code imports. The version in the path lets code from an older schema
 * compiler work with a newer package.
 */
export type { Allocator, Arena } from './arena.ts'
export type { BlockType, OwnedVisitor } from './block-type.ts'
export type { Checks } from './checks.ts'
export type { Code, CodeOrNumber } from './code.ts'
export { bitSetContents } from './collections/bit-set-blocks.ts'
export { BitSet } from './collections/bit-set.ts'
export type { ColumnStarts } from './collections/columnar.ts'
export { dictionaryContents } from './collections/dictionary-blocks.ts'
export {
  findText,
  findUtf8,
  internText,
  internUtf8,
  textAt,
} from './collections/dictionary-texts.ts'
export { Dictionary } from './collections/dictionary.ts'
export { HashContents } from './collections/hash-contents.ts'
export { HashHead, TEXT_PART } from './collections/hash-head.ts'
export { removeEntryAt } from './collections/hash-index.ts'
export {
  hashString,
  highOfBigint,
  highOfF64,
  highOfInteger,
  isBigKey,
  lowOfBigint,
  lowOfF64,
  mixWord,
  putText,
  wordOfF32,
} from './collections/hash-key.ts'
export { HashMap, StructMap } from './collections/hash-map.ts'
export { HashSet } from './collections/hash-set.ts'
export { HashSteps } from './collections/hash-steps.ts'
export { poolContents, PoolHead } from './collections/pool-blocks.ts'
export { clz32, iteratorSymbol, PoolIterator, wordAfter } from './collections/pool-iterator.ts'
export { Pool } from './collections/pool.ts'
export { ringContents, RingHead } from './collections/ring-blocks.ts'
export { Ring } from './collections/ring.ts'
export { RowIterator } from './collections/row-iterator.ts'
export { slotMapContents, SlotMapHead } from './collections/slot-map-blocks.ts'
export { SlotMapIterator } from './collections/slot-map-iterator.ts'
export { SlotMap } from './collections/slot-map.ts'
export { SparseContents } from './collections/sparse-contents.ts'
export { SparseHead } from './collections/sparse-head.ts'
export { SparseSet, type Entries } from './collections/sparse-set.ts'
export type { Step, Steps } from './collections/step.ts'
export { StructRing } from './collections/struct-ring.ts'
export { TableContents } from './collections/table-contents.ts'
export { TableHead } from './collections/table-head.ts'
export {
  clearRow,
  columnAt,
  NOTHING,
  notRow,
  putRow,
  type TableRow,
} from './collections/table-row.ts'
export {
  bitAt,
  removeBit,
  removeBytes,
  removeHalf,
  removeWord,
  setBit,
} from './collections/table-rows.ts'
export { markRows } from './collections/table-views.ts'
export { Table } from './collections/table.ts'
export { requireBits, requireKnownBits, requireParts } from './encoding/bits.ts'
export { findName, indexOfName, nameAt, unknownName } from './encoding/enum.ts'
export { decodeF16, encodeF16 } from './encoding/f16.ts'
export {
  isSafe,
  readI53,
  readU53,
  requireSafe,
  writeI53,
  writePackedI53,
  writePackedU53,
  writeU53,
} from './encoding/int53.ts'
export {
  isBigint,
  isNumber,
  isReceiver as isObject,
  toBigint,
  toNumber,
} from './encoding/numbers.ts'
export { equalsString, readString, stringBytes, writeString } from './encoding/string.ts'
export { unknownTag } from './encoding/tag.ts'
export { hashText } from './encoding/text-hash.ts'
export { equalsText, isText, readText, requireText, textBytes, writeText } from './encoding/text.ts'
export { AccessorArray } from './fields/accessor-array.ts'
export { initRead } from './fields/apart.ts'
export {
  AtomicI16,
  AtomicI32,
  AtomicI64,
  AtomicI8,
  AtomicU16,
  AtomicU32,
  AtomicU64,
  AtomicU8,
} from './fields/atomics.ts'
export { ElementList } from './fields/element-list.ts'
export { EnumArray, F16Array, I53Array, U53Array } from './fields/encoded-arrays.ts'
export { BoolList, EnumList, F16List, I53List, U53List } from './fields/encoded-lists.ts'
export {
  BoolArray,
  F32Array,
  F64Array,
  FixedArrayAccessor,
  I16Array,
  I32Array,
  I64Array,
  I8Array,
  U16Array,
  U32Array,
  U64Array,
  U8Array,
} from './fields/fixed-array.ts'
export { ListAccessor } from './fields/list.ts'
export {
  OrderedF16Array,
  OrderedF32Array,
  OrderedF64Array,
  OrderedI16Array,
  OrderedI32Array,
  OrderedI53Array,
  OrderedI64Array,
  OrderedU16Array,
  OrderedU32Array,
  OrderedU53Array,
  OrderedU64Array,
} from './fields/ordered-arrays.ts'
export type { ElementType } from './fields/owning-elements.ts'
export { OwnArray, PtrArray, RefArray } from './fields/pointer-arrays.ts'
export { OwnList, PtrList, RefList } from './fields/pointer-lists.ts'
export {
  F32List,
  F64List,
  I16List,
  I32List,
  I64List,
  I8List,
  U16List,
  U32List,
  U64List,
  U8List,
} from './fields/scalar-lists.ts'
export { StructArray, structArray, type StructArrayClass } from './fields/struct-array.ts'
export { StructList, structList, type StructListClass } from './fields/struct-list.ts'
export { StringArray, TextArray } from './fields/text-arrays.ts'
export { StringElement, StringList, TextList } from './fields/text-lists.ts'
export type { ArrayInput, Bytes, Values } from './fields/values.ts'
export { initHeld, isUnread, requireNotHeld } from './held.ts'
export { copyBytes } from './operations/copy-bytes.ts'
export { equalStructs } from './operations/equality.ts'
export { fromJSONOf, type FromJSONOf } from './operations/from-json.ts'
export { hashStruct } from './operations/hash.ts'
export { inspectable } from './operations/inspect.ts'
export { areStructs, otherStruct } from './operations/other-struct.ts'
export { StructPlan } from './operations/plan.ts'
export type { StructInfo } from './operations/reflection.ts'
export {
  arrayToJSON,
  bigintToJSON,
  elementsToJSON,
  floatToJSON,
  listToJSON,
  mapToJSON,
  ownerToJSON,
  ownsToJSON,
  ownToJSON,
  stringToJSON,
  valuesToJSON,
  type JSONFloat,
  type JSONWalk,
} from './operations/to-json.ts'
export { abandon, beginAdoptions, endAdoptions } from './ownership/adoption.ts'
export {
  attempting,
  attemptInit,
  conversionError,
  initConverted,
  initNew,
  isDirect,
  isPlain,
} from './ownership/attempt.ts'
export { copyOwned } from './ownership/copy-owned.ts'
export { Deallocator } from './ownership/deallocator.ts'
export { isPart, readNew } from './ownership/init-values.ts'
export { releaseOf, type ReleaseOf } from './ownership/release.ts'
export { replaceMember } from './ownership/replace-member.ts'
export { replaceOwned, requireMovable, takeOwned } from './ownership/replace-owned.ts'
export { roomToRefer, writeApart, writeOther, zeroed, type Room } from './ownership/writers.ts'
export { checkedAt, checksOf, NO_ARENA, requireAllocator } from './place.ts'
export { noTarget, pointerOf, type Ptr, type Target } from './pointer.ts'
export { homeSlot } from './probe.ts'
export { forgetSlot, readReference, writeReference } from './references/references.ts'
export { enteredAs, generationOf } from './references/targets.ts'
export type { FieldType, Struct, StructType } from './struct.ts'
