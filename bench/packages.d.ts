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
  export interface Table {
    groupby(...names: readonly string[]): Table
    rollup(values: Readonly<Record<string, unknown>>): Table
    orderby(...keys: readonly unknown[]): Table
    slice(start: number, end: number): Table
    select(...names: readonly string[]): Table
    join(other: Table, on: readonly string[], values: unknown, options: JoinOptions): Table
    join_left(other: Table, on: readonly string[], values: unknown, options: JoinOptions): Table
    reify(): Table
    numRows(): number
    array(name: string): ArrayLike<number>
    columnNames(): string[]
  }

  interface JoinOptions {
    readonly suffix: readonly [string, string]
  }

  type Operator = (...names: readonly string[]) => unknown

  export const op: Readonly<
    Record<'sum' | 'mean' | 'median' | 'stdev' | 'count' | 'max' | 'min', Operator>
  >
  export function all(): unknown
  export function not(name: string): unknown
  export function desc(name: string): unknown
  export function table(columns: Readonly<Record<string, ArrayLike<unknown>>>): Table
}

declare module 'udsv' {
  interface Schema {
    readonly cols: { readonly name: string; type: string }[]
  }

  interface Parser {
    typedObjs<Row>(text: string): Row[]
  }

  export function inferSchema(text: string): Schema
  export function initParser(schema: Schema): Parser
}
