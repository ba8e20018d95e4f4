import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

export interface Options {
  /** The file of measurements; null for one that is generated. */
  readonly file: string | null
  /** Number of measurements to generate. */
  readonly rows: number
  readonly threads: number
  /** Number of bytes of the file that a thread reads into one arena. */
  readonly batch: number
  /** The folder of the results. */
  readonly out: string
  /** Whether to do the same with plain objects. */
  readonly compares: boolean
  /** Whether to put the comparison and the chart into the page of this example. */
  readonly readme: boolean
}

export const USAGE = `usage: npm start pipeline -- [FILE] [options]

  FILE            lines such as Abha;-12.3; without it, a file is generated
  --rows N        number of measurements to generate (50000000)
  --threads N     number of threads that read (2)
  --batch BYTES   part of the file that a thread reads into one arena (16777216)
  --out FOLDER    folder of the results (build/pipeline/results)
  --no-objects    leaves out the comparison with plain objects
  --readme        puts the comparison and the chart into the page of this example`

/**
 * Reads the options of the command line; null if they ask for help. Throws a `TypeError` with a
 * message for its user.
 */
export function optionsOf(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rows: { type: 'string', default: '50000000' },
      threads: { type: 'string', default: '2' },
      batch: { type: 'string', default: '16777216' },
      out: { type: 'string', default: 'build/pipeline/results' },
      'no-objects': { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return null
  const [file] = positionals
  if (file !== undefined && !existsSync(file)) {
    throw new TypeError(`no such file: got ${file}, expected a file of measurements.`)
  }
  if (positionals.length > 1) {
    throw new TypeError(`too many files: got ${positionals.join(' and ')}, expected one.`)
  }
  return {
    file: file ?? null,
    rows: positive('rows', values.rows, 1e9),
    threads: positive('threads', values.threads, 64),
    batch: positive('batch', values.batch, 1 << 30),
    out: values.out,
    compares: !values['no-objects'],
    readme: values.readme,
  }
}

function positive(name: string, text: string, most: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new TypeError(`invalid --${name}: got ${text}, expected an integer from 1 to ${most}.`)
}
