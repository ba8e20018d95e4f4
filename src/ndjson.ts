/** Reading and writing of NDJSON. Generated code imports what it needs from here, too. */
export { requireInBlock } from './block-bytes.ts'
export { findRaw } from './ndjson/find-raw.ts'
export type { JSONField } from './ndjson/json-field.ts'
export { NDJSONReader } from './ndjson/ndjson-reader.ts'
export { scanFloat } from './ndjson/scan-float.ts'
export { checkText, scanLeaf } from './ndjson/scan-leaf.ts'
export { scanInteger } from './ndjson/scan-number.ts'
export { scanText } from './ndjson/scan-text.ts'
export { skipValue } from './ndjson/skip-value.ts'
export { ByteSink, type ByteSinkOptions } from './records/byte-sink.ts'
export { NameBytes } from './records/name-bytes.ts'
export type {
  RecordOptions,
  RecordProgress,
  RecordRange,
  RecordSummary,
} from './records/options.ts'
export {
  putBool,
  putJSON,
  putJSONCode,
  putJSONString,
  putJSONText,
  putPointer,
} from './records/put-values.ts'
export { parseRecords, readRecords, type PendingSummary } from './records/read-records.ts'
export { RecordError, type RecordErrorCode } from './records/record-error.ts'
export type { ByteBlob, ByteStream, FileURL, RecordSource } from './records/record-source.ts'
export type { RowSource } from './records/row-source.ts'
export type { OwnerTarget, RecordTarget, RowCallback } from './records/row-target.ts'
export { dictionariesOf, writeJSON, writeNDJSON } from './records/write-json.ts'
export type { RecordRow, RecordRows } from './records/write-rows.ts'
export { writeDate, writeTimestamp, writeTimestamp64 } from './text/write-date.ts'
export { writeDecimal, writeDecimal64 } from './text/write-decimal.ts'
export { writeJSONFloat } from './text/write-float.ts'
export { writeInteger, writeInteger64 } from './text/write-integer.ts'
