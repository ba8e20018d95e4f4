#!/usr/bin/env node
/** `offheap` on the command line: the only file of the compiler that touches files and process. */
import { cac } from 'cac'
import { readFileSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { glob, isDynamicPattern } from 'tinyglobby'
import { compile, type TextFile } from './compile.ts'
import type { Paint, SchemaError } from './diagnostic.ts'
import { MARK } from './emit.ts'
import { isSchemaPath } from './specifier.ts'

/** A call that makes no sense: exit code 2, where a problem in a schema is 1. */
class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

async function main(argv: string[]): Promise<number> {
  try {
    return await run(argv)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isUsage = error instanceof UsageError || error.name === 'CACError'
    const isSystem = 'syscall' in error
    const hint = isUsage ? '\nTry `offheap --help`.' : ''
    console.error(`offheap: ${error.message}${hint}`)
    if (!isUsage && !isSystem) console.error('This is a mistake in offheap: please report it.')
    return isUsage ? 2 : 1
  }
}

async function run(argv: string[]): Promise<number> {
  const cli = cac('offheap')
  cli
    .command('gen [...paths]', 'Writes NAME.gen.ts beside each NAME.struct.ts')
    .option('--check', 'Write nothing; fail when a generated file is missing or out of date')
    .example((name) => `  $ ${name} gen`)
    .example((name) => `  $ ${name} gen src/components 'lib/**/*.struct.ts' --check`)
    .action((paths: string[], options: { check?: boolean }) => gen(paths, options.check === true))
  cli.help()
  cli.version(version())
  const { args, options } = cli.parse(argv, { run: false })
  if (cli.matchedCommand) return (await cli.runMatchedCommand()) as number
  if (options['help'] || options['version']) return 0
  const [command] = args
  throw new UsageError(
    command === undefined ? 'no command given' : `there is no command \`${command}\``,
  )
}

async function gen(args: readonly string[], checkOnly: boolean): Promise<number> {
  const paths = await findSchemas(args.length === 0 ? ['.'] : args)
  const sources = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const { outputs, errors } = compile(sources, readIfThere)
  if (errors.length > 0) return reportErrors(errors)

  const stale = outputs.map(stateOf).filter(({ state }) => state !== 'up to date')
  const foreign = stale.filter(({ state }) => state === 'foreign')
  if (foreign.length > 0) {
    for (const { path } of foreign) console.error(`not written by offheap: ${path}`)
    console.error('Nothing was written: move these files away, or rename their schemas.')
    return 1
  }
  if (checkOnly) return reportDrift(stale, outputs.length)
  for (const { path, text } of stale) writeFileSync(path, text)
  console.log(`${count(outputs.length, 'schema')}: ${count(stale.length, 'file')} written`)
  return 0
}

const IGNORED = ['**/node_modules/**', '**/dist/**', '**/build/**']

/** Sorted, each once; a file that is named is taken wherever it is. */
async function findSchemas(args: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const arg of args) {
    const path = posix.normalize(process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg)
    const schemas = await schemasAt(path)
    if (schemas.length === 0) throw new UsageError(`no schema (NAME.struct.ts) found at ${arg}`)
    for (const schema of schemas) found.add(posix.normalize(schema))
  }
  return [...found].sort()
}

async function schemasAt(path: string): Promise<string[]> {
  const stats = statIfThere(path)
  const options = { ignore: IGNORED, expandDirectories: false, followSymbolicLinks: false }
  if (stats?.isDirectory()) {
    const schemas = await glob('**/*.struct.ts', { ...options, cwd: path })
    return schemas.map((schema) => posix.join(path, schema))
  }
  if (stats === undefined && isDynamicPattern(path)) {
    return (await glob(path, options)).filter(isSchemaPath)
  }
  return stats !== undefined && isSchemaPath(path) ? [path] : []
}

interface Output extends TextFile {
  readonly state: 'missing' | 'out of date' | 'up to date' | 'foreign'
}

/** Compares with the file that is there; line breaks don't count, git may have changed them. */
function stateOf({ path, text }: TextFile): Output {
  const existing = readIfThere(path)
  if (existing === undefined) return { path, text, state: 'missing' }
  if (existing.replaceAll('\r\n', '\n') === text) return { path, text, state: 'up to date' }
  const isOurs = existing.startsWith(MARK) || existing.trim() === ''
  return { path, text, state: isOurs ? 'out of date' : 'foreign' }
}

function reportDrift(stale: readonly Output[], total: number): number {
  if (stale.length === 0) {
    console.log(`${count(total, 'generated file')} up to date`)
    return 0
  }
  for (const { path, state } of stale) console.error(`${state}: ${path}`)
  console.error(
    `${stale.length} of ${count(total, 'generated file')} to write: run \`offheap gen\``,
  )
  return 1
}

function reportErrors(errors: readonly SchemaError[]): number {
  const colours = process.stderr.isTTY && !process.env['NO_COLOR']
  for (const error of errors) console.error(`${colours ? error.render(COLOURS) : error.message}\n`)
  const files = new Set(errors.map(({ path }) => path)).size
  console.error(
    `${count(errors.length, 'error')} in ${count(files, 'schema')}; nothing was written`,
  )
  return 1
}

const COLOURS: Paint = {
  place: (text) => styleText('bold', text, { stream: process.stderr }),
  code: (text) => styleText('red', text, { stream: process.stderr }),
  caret: (text) => styleText('red', text, { stream: process.stderr }),
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function readIfThere(path: string): string | undefined {
  return statIfThere(path)?.isFile() ? readFileSync(path, 'utf8') : undefined
}

function statIfThere(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

/** Of the package that this file is in, from wherever it was built to. */
function version(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  for (let folder = here; ; folder = dirname(folder)) {
    const text = readIfThere(join(folder, 'package.json'))
    if (text !== undefined) return String((JSON.parse(text) as { version?: string }).version)
    if (folder === dirname(folder)) return 'unknown'
  }
}

// At the end, so that every constant above is there.
process.exitCode = await main(process.argv)
