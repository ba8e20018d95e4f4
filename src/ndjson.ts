/** Reading and writing of NDJSON. Generated code imports what it needs from here, too. */
export type {
  RecordOptions,
  RecordProgress,
  RecordRange,
  RecordSummary,
} from './records/options.ts'
export { RecordError, type RecordErrorCode } from './records/record-error.ts'
export { RecordReader } from './records/record-reader.ts'
export type { OwnerTarget, RecordTarget, RowCallback } from './records/row-target.ts'
