/** Results as text: tables for the terminal and for README.md. */
import Table from 'cli-table3'
import { describe } from './machine.ts'
import type { Grid, Question, Result } from './question.ts'

export function forTerminal(question: Question, result: Result): string {
  const { head, rows } = question.tabulate(result.timings)
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
  })
  table.push(...rows.map((row) => [...row]))
  const notes = question.notes(result.timings).map((note) => `  ${note}`)
  return [question.title, table.toString(), ...notes, `  ${method(result)}`].join('\n')
}

/** The newest Node's table in sight, those of older ones folded away. */
export function forReadme(question: Question, results: readonly Result[]): string {
  const [newest, ...older] = results.toSorted((a, b) => major(b) - major(a))
  if (newest === undefined) return ''
  return [
    markdownTable(question.tabulate(newest.timings)),
    '',
    ...question.notes(newest.timings).map((note) => `- ${note}`),
    `- ${method(newest)}`,
    ...older.flatMap((result) => [
      '',
      `<details><summary>The same on Node ${result.machine.node}</summary>`,
      '',
      markdownTable(question.tabulate(result.timings)),
      '',
      '</details>',
    ]),
  ].join('\n')
}

/** `text` with what stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` replaced. */
export function replaceBetweenMarkers(text: string, name: string, content: string): string {
  const opening = `<!-- bench:${name} -->`
  const closing = `<!-- /bench:${name} -->`
  const start = text.indexOf(opening)
  const end = text.indexOf(closing, start)
  if (start === -1 || end === -1) return text
  return `${text.slice(0, start)}${opening}\n${content}\n${text.slice(end)}`
}

/** Three digits at most, as people write them: 0.35, 4.2, 16, 1,230. */
export function show(value: number): string {
  const digits = value >= 10 ? 0 : value >= 1 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function method({ machine, date, rounds, budget }: Result): string {
  const times = rounds === 1 ? 'once' : `${rounds} times, taking turns`
  return `${describe(machine)}, ${date}. Each contender ran in a process of its own, ${times}, for ${budget} ms each: the median of the runs' medians.`
}

function markdownTable({ head, rows }: Grid): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function major({ machine }: Result): number {
  return Number.parseInt(machine.node, 10)
}
