/** The module from which generated readers of NDJSON import. */
export const NDJSON = 'offheap/ndjson'
