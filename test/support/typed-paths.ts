import { readFileSync } from 'node:fs'

/** Paths of `offsetOf`, for type checks in each TypeScript version that users may have. */

/** The classes of the run-time test of paths. */
function classes(): string {
  const text = readFileSync('test/operations/reflection.test.ts', 'utf8')
  return text.slice(text.indexOf('class Vec3'), text.indexOf('const reflection ='))
}

/** Paths that exist. */
const GOOD = [
  "offsetOf(Enemy, 'health')",
  "offsetOf(Enemy, 'position', 'y')",
  "offsetOf(Enemy, 'path', 0)",
  "offsetOf(Enemy, 'path', 7, 'z')",
  "offsetOf(Enemy, 'path', index, 'x')",
  "offsetOf(Enemy, 'grid', 1, 2)",
  "offsetOf(Enemy, 'shape', 'circle', 'centre', 'z')",
  "offsetOf(Vec3, 'x')",
  "offsetOf(Long, 'hundreds', 998, 'x')",
  "offsetOf(Long, 'thousands', 4_999, 'x')",
]

/** Paths that a type checker must refuse. */
export const BAD_PATHS: readonly string[] = [
  'offsetOf(Enemy)',
  "offsetOf(Enemy, 'helth')",
  'offsetOf(Enemy, 0)',
  "offsetOf(Enemy, 'health', 'x')",
  "offsetOf(Enemy, 'position', 'w')",
  "offsetOf(Enemy, 'position', 0)",
  "offsetOf(Enemy, 'path', 8)",
  "offsetOf(Enemy, 'path', -1)",
  "offsetOf(Enemy, 'path', 0.5)",
  "offsetOf(Enemy, 'path', 'x')",
  "offsetOf(Enemy, 'path', 7, 'w')",
  "offsetOf(Enemy, 'path', 7, 'x', 0)",
  "offsetOf(Enemy, 'path', index, 'w')",
  "offsetOf(Enemy, 'grid', 2, 0)",
  "offsetOf(Enemy, 'grid', 1, 3)",
  "offsetOf(Enemy, 'grid', 1, 2, 0)",
  "offsetOf(Enemy, 'shape', 'triangle')",
  "offsetOf(Enemy, 'shape', 'square', 'radius')",
  "offsetOf(Vec3, 'x', 0)",
  "offsetOf(Long, 'hundreds', 999, 'x')",
  "offsetOf({ size: 4 }, 'x')",
]

const SOURCE = `import { offsetOf } from 'offheap'

${classes()}
declare const index: number
declare const Long: {
  readonly typeName: 'Long'
  readonly offsets: { readonly hundreds: 0; readonly thousands: 12000 }
  parts(): {
    readonly hundreds: { readonly of: typeof Vec3; readonly stride: 12; readonly length: 999 }
    readonly thousands: { readonly of: typeof Vec3; readonly stride: 12; readonly length: 5000 }
  }
}
`

const STATEMENTS: readonly string[] = [...GOOD, ...BAD_PATHS]

/** Returns a program that uses all paths, a line each. */
export function programOfPaths(): string {
  return `${SOURCE}${STATEMENTS.join('\n')}\n`
}

/** Returns the path in line `line` of the program; undefined for any other line. */
export function pathInLine(line: number): string | undefined {
  return STATEMENTS[line - SOURCE.split('\n').length]
}
