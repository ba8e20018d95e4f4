import { readFileSync, writeFileSync } from 'node:fs'

const FOLDER = 'examples/pipeline'

/** Puts a table and the chart into the page of this example. */
export function writePage(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  chart: string,
): void {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const file = `${FOLDER}/README.md`
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/(<!-- versions -->\n)[^]*?(<!-- \/versions -->)/, `$1${table}\n$2`),
  )
  writeFileSync(`${FOLDER}/chart.svg`, chart)
}
