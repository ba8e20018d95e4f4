import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** The house rules, as tests: what a reader may rely on without looking. */
const tidy = suite('tidy')

const folders = ['src', 'codegen', 'examples', 'test', 'bench']
const sources: ReadonlyMap<string, string> = new Map(
  [...folders.flatMap(filesBelow), 'build.mjs']
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
)
const isGenerated = (file: string): boolean => file.endsWith('.gen.ts')

tidy('no file has over 500 lines', () => {
  const long = [...sources].filter(([file, text]) => !isGenerated(file) && lineCount(text) > 500)
  assert.equal(names(long), [])
})

tidy('no line of src and codegen has over 100 columns, except lines with a string', () => {
  const shipped = [...sources].filter(([file]) => /^(src|codegen)\//.test(file))
  const wide = shipped.flatMap(([file, text]) =>
    text
      .split('\n')
      .map((line, index) => ({ place: `${file}:${index + 1}`, line }))
      .filter(({ line }) => line.length > 100 && !/['"`]/.test(line))
      .map(({ place }) => place),
  )
  assert.equal(wide, [])
})

tidy('no type error is suppressed, nothing has the type any, and nothing is left for later', () => {
  const silenced = new RegExp(
    [
      '@ts-(ignore|expect-error|nocheck)',
      ': any\\b',
      '<any>',
      '\\bas any\\b',
      '\\bTODO\\b',
      '\\bFIXME\\b',
    ].join('|'),
  )
  const found = [...sources].filter(
    ([file, text]) => file !== 'test/tidy.test.ts' && silenced.test(text),
  )
  assert.equal(names(found), [])
})

tidy('no file is called utils, helpers, misc or common', () => {
  const bag = /(^|\/)(utils?|helpers?|misc|common)\.ts$/
  const bags = [...sources.keys()].filter((file) => bag.test(file))
  assert.equal(bags, [])
})

/** The house, from the bottom up. A file imports, types included, from its own rank or below. */
const ranks: readonly RegExp[] = [
  /^src\/(errors|hidden|memory|lock)\.ts$|^src\/(tlsf|call-sites)\//,
  /^src\/(pointer|code|probe|block-type|observer|observers|checks|adoptions|allocator|block-bytes|held|entry|place|whole-block|owned-block|slots|give-back)\.ts$/,
  /^src\/references\//,
  /^src\/snapshot\//,
  /^src\/(struct|typed-root)\.ts$|^src\/(operations|encoding|text)\//,
  /^src\/(ownership|checked|order)\//,
  /^src\/collections\//,
  /^src\/fields\//,
  /^src\/((measured|growable|monitored)-memory|arena|arena-(growth|opening|options|snapshot))\.ts$/,
  /^src\/leases\//,
  /^src\/arena-pool\.ts$/,
  /^src\/records\//,
  /^src\/(csv|ndjson)\//,
  /^src\/(index|tlsf|gen-v1|csv|ndjson|schema)\.ts$/,
]

const rankOf = (file: string): number => {
  const rank = ranks.findIndex((pattern) => pattern.test(file))
  assert.ok(rank >= 0, `${file} has no rank: give it one in test/tidy.test.ts`)
  return rank
}

tidy('src imports only from lower ranks or its own, types included, never from codegen', () => {
  const wrong: string[] = []
  for (const [file, text] of sources) {
    if (!file.startsWith('src/')) continue
    for (const path of importsOf(file, text)) {
      if (!path.startsWith('src/') || rankOf(path) > rankOf(file)) wrong.push(`${file} → ${path}`)
    }
  }
  assert.equal(wrong, [])
})

tidy('the imports of src, types included, contain no cycle', () => {
  assert.equal(cyclesIn(importGraph((file) => file.startsWith('src/'))), [])
})

tidy('finds a cycle of imports and names it once', () => {
  const graph = new Map([
    ['a', ['b', 'd']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ])
  assert.equal(cyclesIn(graph), [['b', 'c']])
  assert.equal(cyclesIn(new Map([['a', ['a']]])), [['a']])
})

tidy('the arena imports only one file of the checks, which a build can replace', () => {
  const wrong = [...sources].flatMap(([file, text]) =>
    file.startsWith('src/') && !file.startsWith('src/checked/')
      ? importsOf(file, text)
          .filter((path) => path.startsWith('src/checked/') && path !== 'src/checked/enabled.ts')
          .map((path) => `${file} → ${path}`)
      : [],
  )
  assert.equal(wrong, [])
})

/**
 * The pipe of the compiler, by rank: a later stage imports from earlier ones and from its own, never the
 * other way round. Types count as well, because a reader follows them in the same way.
 */
const stages: readonly (readonly [RegExp, string])[] = [
  [/^codegen\/(tables\/|closest|depth-first|frozen|specifier|text-literal)/, 'tables'],
  [/^codegen\/ir\.ts$/, 'ir'],
  [/^codegen\/(types|diagnostic|generated-names)\.ts$/, 'types'],
  [/^codegen\/parse\//, 'parse'],
  [/^codegen\/resolve\//, 'resolve'],
  [/^codegen\/layout\//, 'layout'],
  [/^codegen\/emit\//, 'emit'],
  [/^codegen\/interop\//, 'interop'],
  [/^codegen\/outputs\.ts$/, 'outputs'],
  [/^codegen\/compile\.ts$/, 'compile'],
  [/^codegen\/(files|drafts)\.ts$/, 'files'],
  [/^codegen\/(command|plugins)\//, 'command, plugins'],
  [/^codegen\/((cli|index)\.ts$|launcher\/)/, 'cli, index, launcher'],
]

const stageOf = (file: string): number => {
  const stage = stages.findIndex(([pattern]) => pattern.test(file))
  assert.ok(stage >= 0, `${file} is in no stage of the compiler: add it to test/tidy.test.ts`)
  return stage
}

/** The only file of the compiler that imports from the run time. */
const DOOR_TO_RUN_TIME = 'codegen/interop/arena-format.ts'

tidy('codegen imports only from earlier stages of its pipe, types included', () => {
  const wrong: string[] = []
  for (const [file, text] of sources) {
    if (!file.startsWith('codegen/')) continue
    for (const path of importsOf(file, text)) {
      const isAllowed = path.startsWith('codegen/')
        ? stageOf(path) <= stageOf(file)
        : file === DOOR_TO_RUN_TIME && path.startsWith('src/')
      if (!isAllowed) wrong.push(`${file} → ${path}`)
    }
  }
  assert.equal(wrong, [])
})

tidy('no stage of codegen imports from another folder of the same rank', () => {
  const folderOf = (file: string): string => dirname(file)
  const wrong = [...sources].flatMap(([file, text]) =>
    /^codegen\/(command|plugins)\//.test(file)
      ? importsOf(file, text)
          .filter((path) => /^codegen\/(command|plugins)\//.test(path))
          .filter((path) => folderOf(path) !== folderOf(file))
          .map((path) => `${file} → ${path}`)
      : [],
  )
  assert.equal(wrong, [])
})

tidy('the imports of codegen, types included, contain no cycle, unless a file says why', () => {
  const unexplained = cyclesIn(importGraph((file) => file.startsWith('codegen/'))).filter(
    (cycle) => !cycle.some((file) => /^\/\*\*[^]*?Import cycle:/.test(sources.get(file)!)),
  )
  assert.equal(unexplained, [])
})

tidy('only files, command and cli of codegen touch the file system', () => {
  const wrong = [...sources].filter(
    ([file, text]) =>
      file.startsWith('codegen/') &&
      !/^codegen\/(command\/|(files|drafts)\.ts$|cli\.ts$|launcher\/(cli|compiler)\.ts$)/.test(
        file,
      ) &&
      /from 'node:fs/.test(text),
  )
  assert.equal(names(wrong), [])
})

tidy('every file of src and codegen is reached from an entry point', () => {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file) || !sources.has(file)) return
    reached.add(file)
    for (const path of importsOf(file, sources.get(file)!)) visit(path)
  }
  for (const face of ['index', 'tlsf', 'schema', 'gen-v1', 'csv', 'ndjson']) visit(`src/${face}.ts`)
  visit('src/checked/production.ts')
  for (const face of ['index', 'cli', 'plugins/esbuild', 'plugins/vite'])
    visit(`codegen/${face}.ts`)
  for (const face of ['index', 'cli', 'esbuild', 'vite']) visit(`codegen/launcher/${face}.ts`)
  const dead = [...sources.keys()].filter(
    (file) => /^(src|codegen)\//.test(file) && !reached.has(file),
  )
  assert.equal(dead, [])
})

tidy('examples use public names only', () => {
  const wrong = [...sources].flatMap(([file, text]) =>
    file.startsWith('examples/')
      ? importsOf(file, text)
          .filter((path) => /^(src|codegen|test|bench)\//.test(path))
          .map((path) => `${file} → ${path}`)
      : [],
  )
  assert.equal(wrong, [])
})

tidy('the entry point of programs has no dependencies at run time', () => {
  const outside = [...sources].flatMap(([file, text]) =>
    file.startsWith('src/')
      ? [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => `${file} → ${name}`)
      : [],
  )
  assert.equal(outside, [])
})

tidy('each command that a document names is a script, and each script names a verb', () => {
  const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts
  const documents = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'codegen/README.md']
  const text = documents
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const named = [...text.matchAll(/npm run ([a-z]+)/g)].map((match) => match[1]!)
  assert.equal(
    named.filter((name) => !Object.hasOwn(scripts, name)),
    [],
  )
  const builder = readFileSync('build.mjs', 'utf8')
  for (const command of Object.values(scripts)) {
    const verb = command.replace('node build.mjs ', '')
    assert.match(builder, new RegExp(`^(async )?function ${verb}\\(`, 'm'))
  }
})

tidy('lockfiles record no download addresses, and every version is pinned', () => {
  const folders = ['.', 'codegen', 'bench', 'bench/ecs']
  for (const lock of folders
    .map((folder) => join(folder, 'package-lock.json'))
    .filter(existsSync)) {
    assert.not.match(readFileSync(lock, 'utf8'), /"resolved": "\w+:/)
  }
  for (const file of folders.map((folder) => join(folder, 'package.json')).filter(existsSync)) {
    const manifest: Record<string, Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'))
    for (const group of ['dependencies', 'devDependencies']) {
      for (const [name, version] of Object.entries(manifest[group] ?? {})) {
        assert.match(version, /^(npm:[@\w/-]+@)?\d/, `${name} in ${file}`)
      }
    }
  }
})

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return /^(node_modules|dist)$/.test(entry.name) ? [] : filesBelow(path)
    return [path]
  })
}

/** Returns the files that `text` imports or re-exports from, types included. */
function importsOf(file: string, text: string): string[] {
  const imports = text.matchAll(/^(?:import|export)\b[^'"]*?from '(\.[^']+)'/gm)
  return [...imports].map((match) => normalize(join(dirname(file), match[1]!)))
}

function importGraph(isPart: (file: string) => boolean): Map<string, string[]> {
  const parts = [...sources].filter(([file]) => isPart(file))
  return new Map(parts.map(([file, text]) => [file, importsOf(file, text).filter(isPart)]))
}

/** Returns the groups of nodes that reach each other and themselves, by Tarjan's algorithm. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const indices = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const circles: string[][] = []
  const visit = (node: string): void => {
    indices.set(node, indices.size)
    lowest.set(node, indices.get(node)!)
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!indices.has(next)) visit(next)
      else if (!path.includes(next)) continue
      lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!))
    }
    if (lowest.get(node) !== indices.get(node)) return
    const circle = path.splice(path.indexOf(node))
    if (circle.length > 1 || graph.get(node)?.includes(node)) circles.push(circle.sort())
  }
  for (const node of graph.keys()) if (!indices.has(node)) visit(node)
  return circles
}

function lineCount(text: string): number {
  return text.split('\n').length - 1
}

function names(entries: readonly (readonly [string, string])[]): string[] {
  return entries.map(([file]) => file)
}

tidy.run()
