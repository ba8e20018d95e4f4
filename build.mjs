// The only task runner: `node build.mjs VERB [ARGUMENTS]`. Installs the packages that a verb needs.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const verbs = {
  start:
    'compares an arena with typed arrays and objects on three million real flights; start ecs serves a page of sprites; start pipeline adds up fifty million measurements',
  test: 'runs every check and test, or the tests whose paths match an argument (--times, --jobs=N, --again, --coverage)',
  soak: 'runs all long campaigns, or the named one: dictionaries, disposed, ecs, failures, floats, foreign, http, large-maps, leases, lists, maps, mutations, pools, rings, scopes, shared, slot-maps, small-scope, snapshot, sparse-sets, tables, tlsf, types',
  bench:
    'runs the short benches, or the named ones: alloc, access, kinds, dictionaries, pools, rings, slot-maps, sparse-sets, maps, tables, order, arrow, writers, leases, snapshots, space, wcet, csv, ndjson, text-writers, group-by, joins, orders, measurements, server, ecs (after --: --quick, --save, --readme)',
  gen: 'compiles every *.struct.ts of this project (--check only compares)',
  format: 'sorts imports and formats every source (--check only compares)',
  build: 'writes JavaScript and declarations of both packages to dist/ and codegen/dist/',
}

/** The faces of the run time that programs import. */
const FACES = ['index', 'tlsf', 'csv', 'ndjson', 'arrow', 'parquet', 'http', 'fastify']

/** The test of the libraries that bench/ecs compares. */
const LIBRARIES_TEST = join('test', 'bench-ecs.test.ts')

/** The script that runs another one and counts its coverage. */
const COVERAGE = [
  ...['node_modules/c8/bin/c8.js', '--reporter=text-summary'],
  ...['--exclude-after-remap', '--include=src/**', '--include=codegen/**'],
]

// `npm run` removes the `--` before options; without npm it would make names of them.
const [verb = '', ...args] = process.argv.slice(2).filter((arg) => arg !== '--')
if (!Object.hasOwn(verbs, verb)) {
  console.error('usage: node build.mjs VERB\n')
  for (const [name, text] of Object.entries(verbs)) console.error(`  ${name.padEnd(6)} ${text}`)
  process.exit(2)
}
install('.')
const { build: bundle } = await import('esbuild')
await { start, test, soak, bench, gen, format, build }[verb]()

async function start() {
  if (args[0] === 'ecs') {
    await emit('build/start', ['examples/sprites/main.ts'], { packages: 'external' })
    return run(process.execPath, ['build/start/main.js', ...args.slice(1)])
  }
  if (args[0] === 'pipeline') {
    const files = ['main', 'worker', 'object-pipeline']
    await emit(
      'build/start/pipeline',
      files.map((name) => `examples/pipeline/${name}.ts`),
    )
    return run(process.execPath, ['build/start/pipeline/main.js', ...args.slice(1)])
  }
  const files = ['main', 'contender', 'reader'].map((name) => `examples/flights/${name}.ts`)
  await emit('build/start', files)
  run(process.execPath, ['build/start/main.js', ...args])
}

async function test() {
  const patterns = args.filter((arg) => !arg.startsWith('--'))
  const isAll = patterns.length === 0
  // A run with another version of Node: what doesn't depend on the version was done by the last run.
  const isAgain = args.includes('--again')
  // On other machines, the test of the libraries says that it was skipped, unless it is named.
  if (process.env.CI || (!isAll && chosenTests(patterns).includes(LIBRARIES_TEST))) {
    install('bench/ecs')
  }
  if (!isAgain) await emitTests()
  const checks = [
    ['type check', () => status(['node_modules/typescript/bin/tsc', '-p', '.'])],
    ['generated code is up to date', () => status(['build.mjs', 'gen', '--check'])],
    ['every source is formatted', () => status(['build.mjs', 'format', '--check'])],
  ]
  const packing = ['both packages build and pack', pack]
  const declaring = ['declarations are emitted', () => node('typescript/bin/tsc', ['-p', 'src'])]
  const preparations = isAll
    ? [...checks, packing]
    : needsPacked(patterns)
      ? [packing]
      : needsDeclarations(patterns)
        ? [declaring]
        : []
  let passed = 0
  let failed = 0
  // Side by side: formatting and packing take a core each.
  const prepared = isAgain
    ? []
    : await Promise.all(preparations.map(async ([name, check]) => [name, await check()]))
  for (const [name, code] of prepared) {
    const ok = code === 0
    console.log(`${ok ? '•' : '✘'} ${name}`)
    if (ok) passed++
    else failed++
  }
  const report = await output([
    ...(args.includes('--coverage') ? [...COVERAGE, process.execPath] : []),
    ...['build/test/test/support/run.js', ...args],
  ])
  // The last line of its kind: tests may print such lines too.
  const count = (label) =>
    Number([...report.output.matchAll(new RegExp(`^ *${label}: +(\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0)
  passed += count('Passed')
  failed += count('Failed')
  if (report.code !== 0 && count('Failed') === 0) failed++
  // CI machines have every tool that a test can need.
  if (process.env.CI) failed += count('Skipped')
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

async function emitTests() {
  for (const folder of ['build/test', 'build/node_modules'])
    rmSync(folder, { recursive: true, force: true })
  const folders = ['src', 'codegen', 'examples', 'bench/harness', 'bench/workloads', 'test']
  await transpile('build/test', folders)
  // Node resolves the libraries from this folder only.
  await emit('bench/ecs/build', ['bench/ecs/checks.ts'])
  await emitPackages('build/node_modules/offheap', 'build/node_modules/offheap-codegen')
}

/** Returns whether a test that `patterns` select uses the packed packages. */
function needsPacked(patterns) {
  return chosenTests(patterns).some((file) => /^test.package\b/.test(file))
}

/** Returns whether a test that `patterns` select reads the declarations of the packages. */
function needsDeclarations(patterns) {
  const importers = /support\/(?:random-schemas|type-check)\.ts'/
  return chosenTests(patterns).some((file) => importers.test(readFileSync(file, 'utf8')))
}

function chosenTests(patterns) {
  const chosen = new RegExp(patterns.join('|'), 'i')
  return filesIn('test', '.test.ts').filter((file) => chosen.test(file))
}

async function soak() {
  await emit('build/soak', filesIn('test/soak', '.soak.ts'))
  const files = filesIn('build/soak', '.soak.js')
  const named = files.filter((file) => basename(file) === `${args[0]}.soak.js`)
  const [chosen, rest] = named.length > 0 ? [named, args.slice(1)] : [files, args]
  for (const file of chosen) run(process.execPath, [file, ...rest])
}

/**
 * Bundles into bench/build and bench/ecs/build, from where Node resolves the packages of
 * bench/node_modules and bench/ecs/node_modules.
 */
async function bench() {
  install('bench')
  await emit(
    'bench/build',
    ['bench/main.ts', 'bench/server/server.ts', ...filesIn('bench/contenders', '.ts')],
    {
      outbase: 'bench',
    },
  )
  await emit('bench/build/pipeline', ['examples/pipeline/worker.ts'])
  if (args.includes('ecs')) {
    install('bench/ecs')
    await emit('bench/ecs/build', ['bench/ecs/contender.ts'])
  }
  run(process.execPath, ['bench/build/main.js', ...args])
}

async function gen(flags = args) {
  await emit('build/codegen', ['codegen/cli.ts'])
  const schemas = ['bench', 'examples', 'test/golden'].filter((folder) => existsSync(folder))
  return node('./build/codegen/cli.js', ['gen', ...schemas, ...flags])
}

/** Formats, or with `--check` compares, every source except generated files and goldens. */
async function format(flags = args) {
  const [prettier] = await Promise.all([
    import('prettier'),
    emit('build/format', ['test/support/import-order.ts']),
  ])
  const { sortImports } = await import(
    pathToFileURL(join(root, 'build/format/import-order.js')).href
  )
  const options = await prettier.resolveConfig('build.mjs')
  const sources = ['src', 'codegen', 'examples', 'test', 'bench']
    .flatMap((folder) => [...filesIn(folder, '.ts'), ...filesIn(folder, '.mjs')])
    .filter(
      (file) => !/\.gen\.ts$|\bnode_modules\b|^test.golden\b|^bench.build\b|\bdist\b/.test(file),
    )
  // Formatting all files takes 15 s. The hashes of formatted ones are kept for the next run.
  const cache = 'build/formatted.json'
  const tools = ['build/format/import-order.js', 'package-lock.json', '.prettierrc', 'package.json']
  const settings = tools.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join()
  const hashOf = (file, text) =>
    createHash('sha256').update(`${settings}\0${file}\0${text}`).digest('base64')
  const known = new Set(existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : [])
  const hashes = []
  let different = 0
  for (const file of [...sources, 'build.mjs']) {
    const text = readFileSync(file, 'utf8')
    const hash = hashOf(file, text)
    const isKnown = known.has(hash)
    const formatted = isKnown
      ? text
      : await prettier.format(sortImports(text), { ...options, filepath: file })
    if (formatted === text) {
      hashes.push(hash)
      continue
    }
    different++
    console.log(file)
    if (!flags.includes('--check')) writeFileSync(file, formatted)
  }
  writeFileSync(cache, JSON.stringify(hashes))
  if (different === 0) return 0
  const told = `${different} of ${sources.length + 1} files`
  console.log(
    flags.includes('--check')
      ? `${told} are not formatted. Run: npm run format`
      : `${told} formatted`,
  )
  return flags.includes('--check') ? (process.exitCode = 1) : 0
}

async function build() {
  for (const folder of ['dist', 'codegen/dist', 'build/types'])
    rmSync(folder, { recursive: true, force: true })
  await emitPackages('.', 'codegen', { sourcemap: false })
  const status = node('typescript/bin/tsc', ['-p', 'src'])
  if (status === 0) copyDeclarations()
  return (process.exitCode = status)
}

/** Packs both packages as npm publishes them, and unpacks them below build/packed/node_modules. */
async function pack() {
  const packed = 'build/packed'
  rmSync(packed, { recursive: true, force: true })
  mkdirSync(packed, { recursive: true })
  if ((await build()) !== 0) return 1
  const workspaces = ['--workspaces', '--include-workspace-root']
  run(
    npm,
    ['pack', '--silent', '--ignore-scripts', ...workspaces, `--pack-destination=${packed}`],
    'ignore',
  )
  for (const archive of readdirSync(packed).filter((file) => file.endsWith('.tgz'))) {
    const folder = join(packed, 'node_modules', archive.replace(/-\d.*/, ''))
    mkdirSync(folder, { recursive: true })
    run('tar', ['-xzf', join(packed, archive), '--strip-components=1', '-C', folder])
  }
  return 0
}

/**
 * Bundles the two packages into `offheap` and `compiler`, the folders that their manifests are in.
 * The run time has two builds: the one for the export condition `production` has no checked arenas.
 */
async function emitPackages(offheap, compiler, options = { sourcemap: 'inline' }) {
  const faces = [...FACES, 'gen-v1'].map((name) => `src/${name}.ts`)
  const withoutChecks = {
    name: 'without checks',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]checked[\\/]enabled\.ts$/ }, ({ path }) => ({
        contents: readFileSync(join(dirname(path), 'production.ts'), 'utf8'),
        loader: 'ts',
      }))
    },
  }
  const launcher = ['cli', 'esbuild', 'index', 'vite'].map((name) => `codegen/launcher/${name}.ts`)
  const tools = ['index', 'cli', 'plugins/esbuild', 'plugins/vite'].map(
    (name) => `codegen/${name}.ts`,
  )
  await Promise.all([
    emit(join(offheap, 'dist/src'), [...faces, 'src/schema.ts'], { ...options, outbase: 'src' }),
    emit(join(offheap, 'dist/production'), faces, {
      ...options,
      outbase: 'src',
      plugins: [withoutChecks],
    }),
    emit(join(offheap, 'dist/codegen'), launcher, {
      ...options,
      outbase: 'codegen/launcher',
      splitting: false,
      external: ['offheap-codegen', 'offheap-codegen/*'],
    }),
    emit(join(compiler, 'dist'), tools, { ...options, outbase: 'codegen' }),
  ])
  for (const build of ['src', 'production']) keepStaticFields(join(offheap, 'dist', build))
  if (offheap === '.') return
  copyFileSync('package.json', join(offheap, 'package.json'))
  copyFileSync('codegen/package.json', join(compiler, 'package.json'))
}

/**
 * Turns static blocks in `folder` back into static fields with pure initializers. Without define
 * semantics, esbuild converts such fields to static blocks, and bundlers keep every class with such
 * a block. Line breaks are preserved for the source maps.
 */
function keepStaticFields(folder) {
  const block = /static \{(\s+)this\.([\w$]+) = (\/\* @__PURE__ \*\/ [^;{}]+;)(\s+)\}/g
  for (const file of filesIn(folder, '.js')) {
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(block, 'static$1$2 = $3$4'))
  }
}

/** Copies, from build/types, the declarations that the exports of the two packages reach. */
function copyDeclarations() {
  const placeOf = (file) =>
    file
      .replace(/^src\//, 'dist/src/')
      .replace(/^codegen\/launcher\//, 'dist/codegen/')
      .replace(/^codegen\//, 'codegen/dist/')
  const faces = [...FACES, 'gen-v1', 'schema'].map((name) => `src/${name}.d.ts`)
  const tools = ['index', 'cli', 'plugins/esbuild', 'plugins/vite'].map(
    (name) => `codegen/${name}.d.ts`,
  )
  const launcher = ['index', 'esbuild', 'vite'].map((name) => `codegen/launcher/${name}.d.ts`)
  // The set grows during the loop.
  const reached = new Set([...faces, ...tools, ...launcher])
  for (const file of reached) {
    const imports = /((?:from |import\()['"]\.[^'"]+)\.ts(?=['"])/g
    const text = readFileSync(join('build/types', file), 'utf8').replace(imports, '$1.js')
    for (const [, path] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
      reached.add(join(dirname(file), `${path}.d.ts`).replaceAll('\\', '/'))
    }
    mkdirSync(dirname(placeOf(file)), { recursive: true })
    writeFileSync(placeOf(file), text)
  }
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
    sourcemap: 'inline',
    // Node writes the maps into the coverage of each process.
    sourcesContent: false,
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

function run(command, options, stdout = 'inherit') {
  // On Windows, npm is a script of the shell.
  const shell = command.endsWith('.cmd')
  const stdio = ['inherit', stdout, 'inherit']
  const { status, error } = spawnSync(command, options, { stdio, shell })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** Returns the exit code of a script, which runs beside others. */
async function status(script) {
  const { code } = await output(script)
  return code ?? 1
}

/** Runs a script, shows its output immediately, and returns it with the exit code. */
function output(script) {
  const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
    process.stdout.write(chunk)
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}
