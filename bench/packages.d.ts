// Types of what the benches use from the packages in bench/node_modules. Only `node build.mjs
// bench` installs these packages, and the type check of the repository must pass without them.

declare module 'mitata' {
  interface Stats {
    readonly p50: number
    readonly min: number
    readonly avg: number
  }

  interface Options {
    readonly min_cpu_time?: number
    readonly min_samples?: number
  }

  export function measure(run: () => void, options?: Options): Promise<Stats>
}

declare module '@thi.ng/malloc' {
  export class MemPool {
    constructor(options: { readonly size: number })
    readonly buf: ArrayBufferLike
    malloc(bytes: number): number
    free(ptr: number): boolean
    stats(): { readonly used: { readonly count: number } }
  }
}

declare module 'assemblyscript/asc' {
  interface Host {
    readFile(name: string, folder: string): string | null
    writeFile(name: string, contents: Uint8Array | string, folder: string): void
    listFiles(folder: string): string[]
  }

  export function main(
    options: readonly string[],
    host: Host,
  ): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>
}

declare module 'hdr-histogram-js' {
  export interface Histogram {
    recordValue(value: number): void
    getValueAtPercentile(percentile: number): number
    readonly maxValue: number
  }

  export function build(options: {
    readonly lowestDiscernibleValue: number
    readonly highestTrackableValue: number
    readonly numberOfSignificantValueDigits: 1 | 2 | 3 | 4 | 5
  }): Histogram
}

declare module '@duckdb/node-api' {
  interface Reader {
    getRows(): readonly (readonly unknown[])[]
  }

  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>
    runAndReadAll(sql: string): Promise<Reader>
  }

  export class DuckDBInstance {
    static create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>
    connect(): Promise<DuckDBConnection>
  }
}

declare module 'arquero' {
  interface Table {
    groupby(...names: readonly string[]): Table
    rollup(values: Readonly<Record<string, unknown>>): Table
    orderby(...keys: readonly unknown[]): Table
    slice(start: number, end: number): Table
    select(...names: readonly string[]): Table
    join(other: Table, on: readonly [string, string], values?: unknown): Table
    join_left(other: Table, on: readonly [string, string], values?: unknown): Table
    reify(): Table
    numRows(): number
    array(name: string): ArrayLike<number>
  }

  type Operator = (...names: readonly string[]) => unknown

  export const op: Readonly<
    Record<'sum' | 'mean' | 'median' | 'stdev' | 'count' | 'max' | 'min', Operator>
  >
  export function desc(name: string): unknown
  export function fromCSV(text: string, options: Readonly<Record<string, unknown>>): Table
  export function table(columns: Readonly<Record<string, ArrayLike<unknown>>>): Table
}

declare module 'udsv' {
  interface Column {
    readonly name: string
    readonly type: 's'
    readonly repl: object
  }

  interface Parser {
    readonly stringArrs: unknown
    chunk(text: string, form: unknown, use: (row: readonly string[]) => void): void
    end(): void
  }

  export function initParser(schema: Readonly<Record<string, unknown>> & { readonly cols: readonly Column[] }): Parser
}

declare module 'csv-parse' {
  import type { Transform } from 'node:stream'

  export function parse(options: Readonly<Record<string, unknown>>): Transform
}
