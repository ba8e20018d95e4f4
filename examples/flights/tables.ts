import Table from 'cli-table3'

/** A titled table: names on the left, the rest on the right. */
export function table(title: string, head: string[], rows: readonly string[][]): string {
  const table = new Table({
    head,
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  })
  table.push(...rows)
  return `\n${title}\n${table.toString()}`
}
