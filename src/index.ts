export type { ArenaOptions, WebAssemblyMemory } from './arena-options.ts'
export { ArenaPool, type LeaseHold, type PoolStatistics } from './arena-pool.ts'
export type { FromOptions } from './arena-snapshot.ts'
export { Arena, type Allocator, type Scope } from './arena.ts'
export type { Leak, LeakPlace, OnLeaks } from './checks.ts'
export type { Code, CodeOrNumber } from './code.ts'
export type { BitSet } from './collections/bit-set.ts'
export type { ColumnStarts, DirtyRows } from './collections/columnar.ts'
export type { Dictionary } from './collections/dictionary.ts'
export type { HashMap, StructMap } from './collections/hash-map.ts'
export type { HashSet } from './collections/hash-set.ts'
export type { Pool } from './collections/pool.ts'
export type { Ring } from './collections/ring.ts'
export type { SlotMap } from './collections/slot-map.ts'
export type { Entries, SparseSet } from './collections/sparse-set.ts'
export type { StructRing } from './collections/struct-ring.ts'
export type { Table } from './collections/table.ts'
export { OffheapError, type OffheapErrorCode } from './errors.ts'
export type { StructArray } from './fields/struct-array.ts'
export type { StructList } from './fields/struct-list.ts'
export type { DroppedLeases, OnDropped } from './leases/drops.ts'
export type { ArenaPoolOptions, LeaseContext } from './leases/options.ts'
export type { AbortSignalLike } from './leases/waiters.ts'
export { convert } from './operations/convert.ts'
export { examine, type Fault } from './operations/examine.ts'
export {
  offsetOf,
  type ArrayInfo,
  type ArrayParts,
  type BitsPartInfo,
  type CollectionInfo,
  type EntryInfo,
  type FieldInfo,
  type FormInfo,
  type ListInfo,
  type Part,
  type PlainPointerInfo,
  type PointerInfo,
  type ScalarInfo,
  type StructInfo,
  type StructParts,
  type TypeInfo,
  type UnionInfo,
  type UnionMemberInfo,
  type UnionParts,
} from './operations/reflection.ts'
export type { JSONFloat } from './operations/to-json.ts'
export type { OrderKey, SortKey } from './order/sort-key.ts'
export { verifyOwners } from './ownership/verify-owners.ts'
export type { Pin, Pinnable } from './pins.ts'
export type { Pointers, Ptr, Target } from './pointer.ts'
export type { ScopeMembers } from './scopes/scope-members.ts'
export type { FieldType, GeneratedType, Struct, StructShape, StructType } from './struct.ts'
export type { SizeClass, Statistics } from './tlsf/statistics.ts'
export type { Violation } from './tlsf/verify.ts'
