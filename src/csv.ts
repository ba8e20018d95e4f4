/** Reading and writing of CSV. Generated code imports what it needs from here, too. */
export type { CSVField } from './csv/csv-field.ts'
export type { CSVOptions } from './csv/csv-options.ts'
export { CSVReader } from './csv/csv-reader.ts'
export { wholeOf } from './csv/whole-of.ts'
export { ByteSink, type ByteSinkOptions } from './records/byte-sink.ts'
export { hashed } from './records/code-cache.ts'
export { NameBytes } from './records/name-bytes.ts'
export type {
  RecordOptions,
  RecordProgress,
  RecordRange,
  RecordSummary,
} from './records/options.ts'
export { putBool, putCSVCode, putCSVName, putCSVString, putCSVText } from './records/put-values.ts'
export { parseRecords, readRecords, type PendingSummary } from './records/read-records.ts'
export { RecordError, type RecordErrorCode } from './records/record-error.ts'
export type { ByteBlob, ByteStream, FileURL, RecordSource } from './records/record-source.ts'
export type { RowSource } from './records/row-source.ts'
export type { OwnerTarget, RecordTarget, RowCallback } from './records/row-target.ts'
export { writeCSV, type CSVWriteOptions } from './records/write-csv.ts'
export { dictionariesOf } from './records/write-json.ts'
export type { RecordRow, RecordRows } from './records/write-rows.ts'
export { parseFloat64 } from './text/parse-float.ts'
export { writeDate, writeTimestamp, writeTimestamp64 } from './text/write-date.ts'
export { writeDecimal, writeDecimal64 } from './text/write-decimal.ts'
export { writeFloat } from './text/write-float.ts'
export { writeInteger, writeInteger64 } from './text/write-integer.ts'
