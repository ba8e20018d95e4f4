import Table from 'cli-table3'

/**
 * Formats a table with a title. The first column is aligned to the left, the others to the right.
 */
export function table(title: string, head: string[], rows: readonly string[][]): string {
  const table = new Table({
    head,
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  })
  table.push(...rows)
  return `\n${title}\n${table.toString()}`
}
