/** The face of Parquet files. It imports `hyparquet`, which a program with it installs. */
export type { Dictionaries, DictionariesOption } from './columns/dictionaries.ts'
export type { ParquetFile } from './parquet/file.ts'
export {
  fromParquet,
  type FromParquetOptions,
  type ParquetProgress,
} from './parquet/from-parquet.ts'
