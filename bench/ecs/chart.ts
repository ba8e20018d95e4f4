// Draws the times at the field's own size, relative to typed arrays without a library.
import type { Found } from '../harness/question.ts'
import { show } from '../harness/report.ts'
import { CASES } from './cases.ts'
import type { EcsFigures } from './ecs.ts'
import { LIBRARIES } from './libraries.ts'

const SIZE = '1k'
const WIDTH = 960
const TITLES = 190
const GAP = 10
const BAR = 15
const HEAD = 56
/** Bars are logarithmic, because structural changes differ by a factor of a thousand. */
const DECADES = 4

/** Returns a drawing with a column for each case and a bar for each library. */
export function chart(found: Found<EcsFigures>): string {
  const height = HEAD + LIBRARIES.length * BAR + 12
  const column = (WIDTH - TITLES) / CASES.length
  const full = column - GAP - 34
  const parts: string[] = []
  for (const [at, { title, isOurs = false }] of LIBRARIES.entries()) {
    const y = HEAD + at * BAR + 11
    const weight = isOurs ? ' font-weight="bold"' : ''
    parts.push(`<text x="${TITLES - 8}" y="${y}" text-anchor="end"${weight}>${title}</text>`)
  }
  for (const [index, name] of CASES.entries()) {
    const x = TITLES + index * column
    const figures = found[`${name}-${SIZE}`] ?? {}
    const ceiling = figures['raw']?.p50
    parts.push(`<text x="${x}" y="${HEAD - 10}" font-weight="bold">${name}</text>`)
    if (ceiling === undefined) continue
    for (const [at, { id, isOurs = false }] of LIBRARIES.entries()) {
      const p50 = figures[id]?.p50
      if (p50 === undefined) continue
      const ratio = p50 / ceiling
      const length = Math.max(1, (Math.log10(Math.max(ratio, 1)) / DECADES) * full + 2)
      const y = HEAD + at * BAR
      const fill = id === 'raw' ? '#9aa4b2' : isOurs ? '#0a7d5a' : '#c8862b'
      parts.push(
        `<rect x="${x}" y="${y + 2}" width="${length.toFixed(1)}" height="${BAR - 4}" fill="${fill}"/>`,
        `<text x="${(x + length + 4).toFixed(1)}" y="${y + 11}">${show(ratio)}</text>`,
      )
    }
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="#24292f">`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<text x="12" y="20" font-size="14" font-weight="bold">Time of an operation, relative to typed arrays without a library (logarithmic)</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}
