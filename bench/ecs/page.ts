// Writes the tables and the chart of bench/ecs/README.md.
import { describe } from '../harness/machine.ts'
import type { Found, Grid, Page, Result } from '../harness/question.ts'
import { markdownTable, show } from '../harness/report.ts'
import { CASES, SIZES, type CaseName } from './cases.ts'
import { chart } from './chart.ts'
import type { EcsFigures } from './ecs.ts'
import { LIBRARIES, type Library } from './libraries.ts'

const MB = 2 ** 20

export const page: Page = {
  file: 'bench/ecs/README.md',
  texts: (results) => ({
    ...Object.fromEntries(
      Object.keys(SIZES).map((size) => [
        `ecs:${size}`,
        tables(results, (found) => times(found, size)),
      ]),
    ),
    'ecs:pauses': tables(results, (found) => pauses(found)),
    'ecs:memory': tables(results, (found) => memory(found)),
    'ecs:chart': '![Times relative to typed arrays](ecs.svg)',
    'ecs:machine': results
      .map(({ machine, date, found }) => `${describe(machine)}, ${date}, ${runs(found)}`)
      .join('; '),
  }),
  files: ([newest]) => ({ 'ecs.svg': chart(newest!.found as Found<EcsFigures>) }),
}

/** Returns how often each library ran, by sizes. */
function runs(found: Result['found']): string {
  const texts = Object.keys(SIZES).flatMap((size) => {
    const all = CASES.flatMap((name) => Object.values(found[`${name}-${size}`] ?? {}))
    const counts = all.map((figures) => figures['runs'] ?? 0).sort((a, b) => a - b)
    const [least, most] = [counts[0], counts.at(-1)]
    if (least === undefined) return []
    return [`${least === most ? most : `${least} to ${most}`} at ${size}`]
  })
  return `runs: ${texts.join(', ')}`
}

/** Returns the table of the newest Node, and the others folded. */
function tables(results: readonly Result[], table: (found: Found<EcsFigures>) => Grid): string {
  return results
    .map(({ machine, found }, at) => {
      const text = markdownTable(table(found as Found<EcsFigures>))
      if (at === 0) return text
      return `\n<details><summary>The same on Node ${machine.node}</summary>\n\n${text}\n\n</details>`
    })
    .join('\n')
}

/** Returns the times in microseconds. The fastest libraries are marked: those that can't be told apart. */
function times(found: Found<EcsFigures>, size: string): Grid {
  return gridOf(found, size, (figures, name, { isCompared = true }) => {
    const { p50, low = p50, high = p50 } = figures
    const best = fastest(found[`${name}-${size}`]!)
    const text = show(p50 / 1_000)
    const isTie = isCompared && best !== undefined && low <= (best.high ?? best.p50)
    return `${isTie ? `**${text}**` : text} (${show(low / 1_000)}–${show(high / 1_000)})`
  })
}

/** Returns the figures of the fastest library that changes entities one by one. */
function fastest(found: Readonly<Record<string, EcsFigures>>): EcsFigures | undefined {
  const compared = LIBRARIES.filter(({ isCompared = true }) => isCompared)
  return compared
    .map(({ id }) => found[id])
    .filter((figures) => figures !== undefined)
    .toSorted((a, b) => a.p50 - b.p50)[0]
}

function pauses(found: Found<EcsFigures>): Grid {
  return gridOf(found, '100k', ({ pause, collecting }) =>
    pause === 0 ? '–' : `${show(pause)} ms, ${Math.round(collecting * 100)} %`,
  )
}

function memory(found: Found<EcsFigures>): Grid {
  return gridOf(found, '1m', ({ kept, resident }) => `${show(kept / MB)} (${show(resident / MB)})`)
}

function gridOf(
  found: Found<EcsFigures>,
  size: string,
  cell: (figures: EcsFigures, name: CaseName, library: Library) => string,
): Grid {
  const rowOf = (library: Library): string[] => {
    const { id, title, isOurs, cases = CASES } = library
    const cells = CASES.map((name) => {
      const figures = found[`${name}-${size}`]?.[id]
      if (figures !== undefined) return cell(figures, name, library)
      return cases.includes(name) && found[`${name}-${size}`] !== undefined ? 'none' : ''
    })
    return [isOurs === true ? `**${title}**` : title, ...cells]
  }
  return { head: ['', ...CASES.map((name) => `\`${name}\``)], rows: LIBRARIES.map(rowOf) }
}
