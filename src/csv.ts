/** Reading and writing of CSV. Generated code imports what it needs from here, too. */
export type { CSVField } from './csv/csv-field.ts'
export type { CSVOptions } from './csv/csv-options.ts'
export { CSVReader } from './csv/csv-reader.ts'
export { wholeOf } from './csv/whole-of.ts'
export { hashed } from './records/code-cache.ts'
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
export { parseFloat64 } from './text/parse-float.ts'
