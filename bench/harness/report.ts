// Formats results as tables for the terminal and for Markdown documents.
import Table from 'cli-table3'
import { describe } from './machine.ts'
import type { Grid, Question, Result } from './question.ts'

export function forTerminal(question: Question, result: Result): string {
  const { head, rows } = question.tabulate(result.found)
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
  })
  table.push(...rows.map((row) => [...row]))
  const notes = question.notes(result.found).map((note) => `  ${note}`)
  return [question.title, table.toString(), ...notes, `  ${provenance(question, result)}`].join(
    '\n',
  )
}

/** Returns the table of the newest Node, followed by the collapsed tables of older ones. */
export function forPage(question: Question, results: readonly Result[]): string {
  const [newest, ...older] = newestFirst(results)
  if (newest === undefined) return ''
  return [
    markdownTable(question.tabulate(newest.found)),
    '',
    ...question.notes(newest.found).map((note) => `- ${note}`),
    `- ${provenance(question, newest)}`,
    ...(question.exact === true ? [] : older).flatMap((result) => [
      '',
      `<details><summary>The same on Node ${result.machine.node}</summary>`,
      '',
      markdownTable(question.tabulate(result.found)),
      '',
      '</details>',
    ]),
  ].join('\n')
}

/** Returns a short table with a column for each version of Node, the newest first. */
export function briefTable(question: Question, results: readonly Result[]): string {
  const [newest, ...older] = newestFirst(results)
  if (newest === undefined || question.brief === undefined) return ''
  const columns = [newest, ...older].map(({ found }) => new Map(question.brief!(found)))
  const head = ['', ...[newest, ...older].map(({ machine }) => `Node ${machine.node}`)]
  const rows = [...columns[0]!.keys()].map((title) => {
    return [title, ...columns.map((figures) => figures.get(title) ?? '')]
  })
  return markdownTable({ head, rows })
}

/** Replaces the text between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function replaceBetweenMarkers(text: string, name: string, content: string): string {
  const opening = `<!-- ${name} -->`
  const closing = `<!-- /${name} -->`
  const start = text.indexOf(opening)
  const end = text.indexOf(closing, start)
  if (start === -1 || end === -1) return text
  return `${text.slice(0, start)}${opening}\n${content}\n${text.slice(end)}`
}

/** Formats a figure with a precision that suits its size: 0.35, 4.2, 16, 1,230. */
export function show(value: number): string {
  const digits = value >= 10 ? 0 : value >= 1 ? 1 : 2
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

function provenance(question: Question, result: Result): string {
  return `${describe(result.machine)}, ${result.date}. ${question.method(result)}`
}

export function markdownTable({ head, rows }: Grid): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** Sorts results by the version of Node. */
export function newestFirst(results: readonly Result[]): Result[] {
  return results.toSorted((a, b) => major(b) - major(a))
}

function major({ machine }: Result): number {
  return Number.parseInt(machine.node, 10)
}
