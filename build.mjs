// The only task runner: `node build.mjs VERB [ARGUMENTS]`. Installs the packages that a verb needs.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)

const verbs = {
  start: 'compares an arena with plain objects on three million real flights',
  test: 'runs type check, drift check and all tests, or the tests whose paths match an argument',
  soak: 'runs the long campaigns of random tests, or the named one: mutations, tlsf',
  bench: 'runs all benches, or the named ones: alloc, access, kinds, space, wcet (--quick, --save, --readme)',
  gen: 'compiles every *.struct.ts of this project (--check only compares)',
  build: 'writes JavaScript and declarations to dist/',
}

const [verb = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(verbs, verb)) {
  console.error('usage: node build.mjs VERB\n')
  for (const [name, text] of Object.entries(verbs)) console.error(`  ${name.padEnd(6)} ${text}`)
  process.exit(2)
}
install('.')
const { build: bundle } = await import('esbuild')
await { start, test, soak, bench, gen, build }[verb]()

async function start() {
  const files = ['main', 'contender', 'reader'].map((name) => `examples/flights/${name}.ts`)
  await emit('build/start', files)
  run(process.execPath, ['build/start/main.js', ...args])
}

async function test() {
  rmSync('build/test', { recursive: true, force: true })
  const folders = ['src', 'codegen', 'examples', 'bench/harness', 'bench/workloads', 'test']
  await transpile('build/test', folders)
  const checks = [
    ['type check', () => node('typescript/bin/tsc', ['-p', '.'])],
    ['generated code is up to date', () => gen(['--check'])],
  ]
  let passed = 0
  let failed = 0
  for (const [name, check] of args.length > 0 ? [] : checks) {
    const ok = (await check()) === 0
    console.log(`${ok ? '•' : '✘'} ${name}`)
    if (ok) passed++
    else failed++
  }
  const pattern = args.length === 0 ? '\\.test\\.js$' : `(${args.join('|')}).*\\.test\\.js$`
  const report = await coverage(['build/test/test', pattern])
  const count = (label) => Number(report.output.match(new RegExp(`${label}:\\s+(\\d+)`))?.[1] ?? 0)
  const skipped = report.output.split('\n').filter((line) => line.startsWith('SKIPPED:'))
  for (const line of skipped) console.log(line)
  passed += count('Passed')
  failed += Math.max(count('Total') - count('Passed'), report.code === 0 ? 0 : 1)
  if (process.env.CI && skipped.length > 0) failed += skipped.length
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

async function soak() {
  await emit('build/soak', filesIn('test/soak', '.soak.ts'))
  const files = filesIn('build/soak', '.soak.js')
  const named = files.filter((file) => basename(file) === `${args[0]}.soak.js`)
  const [chosen, rest] = named.length > 0 ? [named, args.slice(1)] : [files, args]
  for (const file of chosen) run(process.execPath, [file, ...rest])
}

/** Bundles into bench/build, from where Node resolves the packages of bench/node_modules. */
async function bench() {
  install('bench')
  await emit('bench/build', ['bench/main.ts', ...filesIn('bench/contenders', '.ts')], {
    outbase: 'bench',
  })
  run(process.execPath, ['bench/build/main.js', ...args])
}

async function gen(flags = args) {
  await emit('build/codegen', ['codegen/cli.ts'])
  const schemas = ['bench', 'examples', 'test/golden'].filter((folder) => existsSync(folder))
  return node('./build/codegen/cli.js', ['gen', ...schemas, ...flags])
}

async function build() {
  rmSync('dist', { recursive: true, force: true })
  const faces = ['index', 'tlsf', 'schema', 'gen-v1'].map((name) => `src/${name}.ts`)
  const tools = ['index', 'cli', 'plugins/esbuild', 'plugins/vite'].map((name) => `codegen/${name}.ts`)
  await emit('dist', [...faces, ...tools], { outbase: '.' })
  process.exitCode = node('typescript/bin/tsc', ['-p', 'src'])
}

/**
 * Bundles `entryPoints`, with shared code in chunks. `minifySyntax` inlines the values of
 * constants: without it, the allocator takes 50 % longer (measured).
 */
function emit(outdir, entryPoints, options = {}) {
  return bundle({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    minifySyntax: true,
    sourcemap: outdir === 'dist' ? false : 'inline',
    logLevel: 'warning',
    ...options,
  })
}

/**
 * Transpiles each TypeScript file in `folders` to a JavaScript file at the same path below
 * `outdir`. Coverage needs one output for each source.
 */
function transpile(outdir, folders) {
  const faces = JSON.parse(readFileSync('tsconfig.json', 'utf8')).compilerOptions.paths
  const keepImports = {
    name: 'keep imports',
    setup({ onResolve }) {
      onResolve({ filter: /^(\.|offheap)/ }, ({ path, kind, importer }) => {
        if (kind === 'entry-point') return undefined
        const face = faces[path]?.[0]
        const target = face ? relative(dirname(importer), join(root, face)) : path
        const relativePath = target.startsWith('.') ? target : `./${target}`
        return { path: relativePath.replace(/\.ts$/, '.js'), external: true }
      })
    },
  }
  const entryPoints = folders.flatMap((folder) => filesIn(folder, '.ts'))
  return emit(outdir, entryPoints, { outbase: '.', splitting: false, plugins: [keepImports] })
}

/** Installs the packages of the lockfile in `folder`, unless they are up to date. */
function install(folder) {
  const lock = join(folder, 'package-lock.json')
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log(`installing the packages of ${lock}`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // `npm ci` would fail, because the lockfile lacks the native packages of other systems.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  run(npm, ['install', '--no-save', ...quiet, '--prefix', folder])
}

function filesIn(folder, ending) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
}

/** Runs a script of a package, or a file, with this Node. Returns its exit code. */
function node(script, options) {
  const file = script.startsWith('.') ? script : join('node_modules', script)
  return spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' }).status ?? 1
}

function run(command, options) {
  const { status, error } = spawnSync(command, options, { stdio: 'inherit' })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs uvu under c8 and shows its output immediately. */
function coverage(options) {
  const c8 = ['node_modules/c8/bin/c8.js', '--reporter=text-summary', '--exclude-after-remap', '--include=src/**', '--include=codegen/**']
  const child = spawn(process.execPath, [...c8, 'node_modules/uvu/bin.js', '--no-color', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
    process.stdout.write(chunk)
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}
