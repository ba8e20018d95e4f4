/** The command line `offheap`: its commands, their options and the exit code. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cac } from 'cac'
import { conform } from './command/conform.ts'
import { gen, type Build, type GenOptions, type Progress } from './command/gen.ts'
import { JsonReport, ProgressLine, TextReport, type Report } from './command/report.ts'
import { watch } from './command/watch.ts'
import { isThere, UsageError } from './files.ts'
import type { OutputKind } from './outputs.ts'

/** The options of `offheap gen`. */
interface Flags extends Readonly<Partial<Record<OutputKind, boolean>>> {
  readonly check?: boolean
  readonly conform?: unknown
  readonly json?: boolean
  readonly out?: unknown
  readonly watch?: boolean
  readonly wgslBundle?: unknown
}

/** Returns the exit code: 1 for a problem in schemas or files, 2 for invalid arguments. */
async function main(argv: string[]): Promise<number> {
  const report = reportFor(argv)
  try {
    return await run(argv, report)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const shown = error.name === 'CACError' ? new UsageError(error.message) : error
    report.failure(shown)
    return shown instanceof UsageError ? 2 : 1
  }
}

async function run(argv: string[], report: Report): Promise<number> {
  const cli = cac('offheap')
  cli
    .command('gen [...paths]', 'Write NAME.gen.ts next to each NAME.struct.ts')
    .option(
      '--ir',
      'Also write NAME.gen.json, with layouts, types and documentation for other tools',
    )
    .option('--c', 'Also write NAME.gen.h, with the structs for C and C++')
    .option('--wgsl', 'Also write NAME.gen.wgsl for each schema with @wgsl structs')
    .option('--wgsl-bundle <file>', 'Also write one file with the @wgsl structs of all schemas')
    .option('--check', 'Write nothing, and fail if a generated file is missing or out of date')
    .option(
      '--conform <file>',
      'Write nothing, and fail if a layout differs from that in a file that --ir has written',
    )
    .option('--json', 'Print the result to stdout as one line of JSON')
    .option('--out <folder>', 'Write to this folder instead of next to the schemas')
    .option('--watch', 'Keep running, and recompile when a schema changes')
    .example((name) => `  $ ${name} gen`)
    .example((name) => `  $ ${name} gen src/components 'lib/**/*.struct.ts' --check`)
    .example((name) => `  $ ${name} gen src --conform saved/world.v1.json`)
    .action((paths: string[], flags: Flags) => command(paths, flags, report))
  cli.help()
  cli.version(version())
  const { args, options } = cli.parse(argv.map(asPath), { run: false })
  if (cli.matchedCommand) return (await cli.runMatchedCommand()) as number
  if (options['help'] || options['version']) return 0
  const [name] = args
  throw new UsageError(name === undefined ? 'missing command' : `unknown command \`${name}\``)
}

/**
 * Turns arguments that look like numbers into paths, because the parser would turn `007` into 7.
 */
function asPath(word: string): string {
  return word.replace(/^(--out=)?(?=[\d.+]|-\d)(.+)$/, (_, option: string = '', path: string) =>
    Number.isNaN(Number(path)) ? option + path : `${option}./${path}`,
  )
}

async function command(paths: string[], flags: Flags, report: Report): Promise<number> {
  const { check = false } = flags
  if (check && flags.watch) throw new UsageError('--check and --watch are mutually exclusive')
  const args = paths.length === 0 ? ['.'] : paths.map(String)
  if (flags.conform !== undefined) {
    const others = (['check', 'watch', 'out', 'ir', 'c', 'wgsl', 'wgslBundle'] as const).filter(
      (flag) => flags[flag],
    )
    if (others.length > 0) {
      throw new UsageError(`--conform and --${dashed(others[0]!)} are mutually exclusive`)
    }
    const conformity = await conform(args, [flags.conform].flat().map(String))
    report.conformity(conformity)
    return conformity.ok ? 0 : 1
  }
  const kinds = (['ts', 'ir', 'c', 'wgsl'] as const).filter((kind) => kind === 'ts' || flags[kind])
  const out = only('out', 'folder', flags.out)
  const wgslBundle = only('wgsl-bundle', 'file', flags.wgslBundle)
  const options: GenOptions = { check, kinds, out, wgslBundle }
  const run = (): Promise<Build> => withProgress((progress) => gen(args, options, progress))
  if (!flags.watch) {
    const build = await run()
    report.build(build)
    return build.ok ? 0 : 1
  }
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  await watch(args, run, report, stop.signal)
  return 0
}

/** Returns the value of an option that can be given once; null if it isn't given. */
function only(option: string, noun: string, value: unknown): string | null {
  if (value === undefined) return null
  if (Array.isArray(value)) throw new UsageError(`--${option} takes only one ${noun}`)
  return String(value)
}

/** `wgslBundle` → `wgsl-bundle`. */
function dashed(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

async function withProgress(work: (progress: Progress) => Promise<Build>): Promise<Build> {
  if (!process.stderr.isTTY || process.env['TERM'] === 'dumb') return await work(() => undefined)
  const line = new ProgressLine((text) => process.stderr.write(text))
  try {
    return await work(line.show)
  } finally {
    line.clear()
  }
}

/** Reads the arguments without the parser, because errors of the parser need a report, too. */
function reportFor(argv: readonly string[]): Report {
  const streams = {
    out: (line: string) => console.log(line),
    err: (line: string) => console.error(line),
    stamp: () => (argv.includes('--watch') ? `${new Date().toTimeString().slice(0, 8)} ` : ''),
    colours: process.stderr.isTTY && !process.env['NO_COLOR'],
  }
  return argv.includes('--json') ? new JsonReport(streams) : new TextReport(streams)
}

/** Returns the version of the package that this file is in, wherever it was built to. */
function version(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  for (let folder = here; ; folder = dirname(folder)) {
    const path = join(folder, 'package.json')
    if (isThere(path)) {
      return String((JSON.parse(readFileSync(path, 'utf8')) as { version?: string }).version)
    }
    if (folder === dirname(folder)) return 'unknown'
  }
}

// This is the last statement, so that all constants above are initialized.
process.exitCode = await main(process.argv)
