import type { Project } from './project.ts'

/** A small program that imports its structs in both ways. */
export const GAME: Readonly<Record<string, string>> = {
  'src/shared/vec3.struct.ts': `import type { f32 } from 'offheap/schema'
export interface Vec3 { x: f32; y: f32; z: f32 }
`,
  'src/enemy.struct.ts': `import type { Ptr, u16 } from 'offheap/schema'
import type { Vec3 } from './shared/vec3.struct.ts'
export interface Enemy {
  position: Vec3
  /** @default 100 */
  health: u16
  target: Ptr<Enemy> | null
}
`,
  'src/main.ts': `import { Arena } from 'offheap'
import { Enemy } from './enemy.gen.ts'
import { Enemy as Same } from './enemy.struct.ts'
import { Vec3 } from './shared/vec3.gen'
const arena = new Arena(4096)
const enemy = Enemy.create(arena, { position: { x: 1.5 } })
enemy.target = enemy
export const result = [enemy.health, enemy.position.x, Same === Enemy, enemy.position instanceof Vec3]
export const size = Enemy.size
`,
}

export const RESULT: readonly unknown[] = [100, 1.5, true, true]

/**
 * Returns a schema that makes an enemy larger: 20 bytes, and 4 more for each field added to `Vec3`.
 */
export function withFields(count: number): Readonly<Record<string, string>> {
  const fields = Array.from({ length: count }, (_, index) => `; f${index}: f32`).join('')
  const path = 'src/shared/vec3.struct.ts'
  return { [path]: GAME[path]!.replace('z: f32', `z: f32${fields}`) }
}

export const BROKEN: Readonly<Record<string, string>> = {
  'src/shared/vec3.struct.ts': `import type { f32 } from 'offheap/schema'
export interface Vec3 { x: f32; /* ä */ y: number; z: strin }
`,
}

/** Returns whether nothing was generated into the sources. */
export function isUntouched(project: Project): boolean {
  return !project.has('src/enemy.gen.ts') && !project.has('src/shared/vec3.gen.ts')
}
