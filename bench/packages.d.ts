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

declare module 'csv-parse' {
  import type { Transform } from 'node:stream'

  export function parse(options: Readonly<Record<string, unknown>>): Transform
}
