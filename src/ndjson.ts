/** Reading and writing of NDJSON. Generated code imports what it needs from here, too. */
export { findRaw } from './ndjson/find-raw.ts'
export type { JSONField } from './ndjson/json-field.ts'
export { NDJSONReader } from './ndjson/ndjson-reader.ts'
export { scanFloat } from './ndjson/scan-float.ts'
export { checkText, scanLeaf } from './ndjson/scan-leaf.ts'
export { scanInteger } from './ndjson/scan-number.ts'
export { scanText } from './ndjson/scan-text.ts'
export { skipValue } from './ndjson/skip-value.ts'
export type {
  RecordOptions,
  RecordProgress,
  RecordRange,
  RecordSummary,
} from './records/options.ts'
export { parseRecords, readRecords, type PendingSummary } from './records/read-records.ts'
export { RecordError, type RecordErrorCode } from './records/record-error.ts'
export type { ByteBlob, ByteStream, FileURL, RecordSource } from './records/record-source.ts'
export type { OwnerTarget, RecordTarget, RowCallback } from './records/row-target.ts'
