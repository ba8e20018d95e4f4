import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { generate, packedProject, runTool } from '../support/packed.ts'
import type { Project } from '../support/project.ts'

/** The published declarations, in a project that has no library but that of the language. */
const types = suite<{ project: Project }>('package/types')

const SCHEMA = `import type { Atomic, Enum, f32, FixedArray, List, Own, Ptr, Ref, Str, u16, u64 } from 'offheap/schema'
export interface Vec3 { x: f32; y: f32; z: f32 }
export interface Enemy {
  position: Vec3
  health: u16
  id: u64
  mood: Enum<'idle' | 'walk'>
  name: Str
  hits: Atomic<u16>
  target: Ptr<Enemy> | null
  rival: Ref<Enemy> | null
  weapon: Own<Vec3> | null
  path: FixedArray<Vec3, 8>
  trail: List<Vec3>
}
`

const PROGRAM = `import { Arena, convert, OffheapError, type ArenaOptions, type Ptr } from 'offheap'
import { compile, SchemaError } from 'offheap/codegen'
import * as runtime from 'offheap/gen/v1'
import { ExternalTlsf, Tlsf } from 'offheap/tlsf'
import { Enemy } from './enemy.gen.js'

const options: ArenaOptions = { checked: { leaks: 'ignore' } }
const arena: Arena = new Arena(65536, options)
const boss: Enemy = arena.create(Enemy, { health: 500, position: { x: 10, y: 0, z: -4 } })
const pointer: Ptr<Enemy> = boss.ptr
export const health: number = Enemy.at(arena, pointer).health
export const faults: number = arena.verify().length
arena.root = boss
arena.root = pointer
export const root: number = arena.root
export const opened: Enemy = arena.open(Enemy)
export const converted: Enemy = convert(boss, Enemy, arena)
export const hash: string = Enemy.layoutHash
arena.free(boss)
arena.dispose()
export { compile, ExternalTlsf, OffheapError, runtime, SchemaError, Tlsf }
`

const CONFIG = {
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
}

types.before((context) => {
  const project = (context.project = packedProject())
  project.write({ 'enemy.struct.ts': SCHEMA, 'main.ts': PROGRAM })
  generate(project)
})

types.after(({ project }) => project.remove())

const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]

for (const compiler of ['typescript-5', 'typescript-6', 'typescript']) {
  // One process checks both projects, which saves it a second start and a second look at the library.
  types(
    `compile with ${compiler}, each resolution, and the library es2022 alone`,
    ({ project }) => {
      const configs = RESOLUTIONS.map((resolution) => {
        const name = `${compiler}-${resolution.moduleResolution}.json`
        const compilerOptions = { ...CONFIG, ...resolution, tsBuildInfoFile: `${name}.tsbuildinfo` }
        project.write({ [name]: JSON.stringify({ compilerOptions, files: ['main.ts'] }) })
        return name
      })
      const { code, out } = runTool(project.folder, `${compiler}/bin/tsc`, '-b', ...configs)
      assert.equal([out, code], ['', 0])
      // What is built is right, and neither is skipped because of the other.
      for (const name of configs) assert.ok(project.has(`${name}.tsbuildinfo`), name)
    },
  )
}

types.run()
