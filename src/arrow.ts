/** The face of tables of Arrow. It imports `apache-arrow`, which a program with it installs. */
export { fromArrow, type FromArrowOptions } from './arrow/from-arrow.ts'
export { toArrow, type ArrowExport, type ToArrowOptions } from './arrow/to-arrow.ts'
export type { Dictionaries, DictionariesOption } from './columns/dictionaries.ts'
