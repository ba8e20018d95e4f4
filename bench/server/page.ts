// Writes the tables and the chart of bench/server/README.md.
import { describe } from '../harness/machine.ts'
import type { Found, Grid, Page, Result } from '../harness/question.ts'
import { markdownTable, show } from '../harness/report.ts'
import type { ServerResult } from '../server.ts'
import { chart } from './chart.ts'
import { CONTENDERS } from './contenders.ts'
import { WORKLOADS } from './workloads.ts'

export const page: Page = {
  file: 'bench/server/README.md',
  texts: (results) => ({
    'server:tables': results.map(tableOf).join('\n\n'),
    'server:ratios': results.map(ratiosOf).join('\n\n'),
    'server:chart': results
      .map(
        ({ machine }) =>
          `### Node ${machine.node}\n\n![Latencies and pauses](${fileOf(machine.node)})`,
      )
      .join('\n\n'),
  }),
  files: (results) =>
    Object.fromEntries(
      results.map(({ machine, found }) => [
        fileOf(machine.node),
        chart(found as Found<ServerResult>),
      ]),
    ),
}

function fileOf(node: string): string {
  return `node-${Number.parseInt(node, 10)}.svg`
}

function tableOf({ machine, date, found, rounds }: Result): string {
  const grid = tabulate(found as Found<ServerResult>)
  return `${describe(machine)}, ${date}, medians of ${rounds} runs.\n\n${markdownTable(grid)}`
}

export function tabulate(found: Found<ServerResult>): Grid {
  return {
    head: [
      'load, server',
      'p50, ms',
      'p99',
      'p99.9',
      'worst',
      'longest pause',
      'collections per 1,000',
      'CPU, ms per request',
      'memory, MB',
    ],
    rows: WORKLOADS.flatMap(({ id, title }) =>
      CONTENDERS.flatMap((contender) => {
        const figures = found[id]?.[contender.id]
        return figures === undefined ? [] : [[`${title}: ${contender.title}`, ...cells(figures)]]
      }),
    ),
  }
}

function cells(figures: ServerResult): string[] {
  const { p50, p99, p999, worst, pause, collections, cpu, resident } = figures
  return [
    ...[p50, p99, p999, worst, pause].map((time) => show(time / 1_000)),
    show(collections),
    show(cpu / 1_000),
    show(resident / 1e6),
  ]
}

/** The figures of arenas relative to those of plain objects with a tuned collector. */
function ratiosOf({ machine, found }: Result): string {
  const ratios = WORKLOADS.flatMap(({ id, title }) => {
    const { tuned, arenas } = (found as Found<ServerResult>)[id] ?? {}
    if (tuned === undefined || arenas === undefined) return []
    const ratio = (figure: keyof ServerResult): string => show(arenas[figure] / tuned[figure])
    return [[title, ...(['p50', 'p99', 'p999', 'pause', 'cpu', 'resident'] as const).map(ratio)]]
  })
  const head = ['load', 'p50', 'p99', 'p99.9', 'longest pause', 'CPU', 'memory']
  return `Node ${machine.node}:\n\n${markdownTable({ head, rows: ratios })}`
}
