/** Objects from files, which uDSV reads, the fastest parser of CSV in JavaScript, to a file. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { inferSchema, initParser } from 'udsv'
import type { Answer } from '../answers/answering.ts'
import { joined, type Sale } from './objects.ts'
import { fileOf, outputOf } from './questions.ts'
import { digestOfFile } from './sales.ts'

const OUTPUT = outputOf('objects')

export function objectFiles(count: number): Answer {
  const sales = joined<string>({
    customers: read(fileOf(count, 'customers')),
    products: read(fileOf(count, 'products')),
    orders: read(fileOf(count, 'orders')),
    lines: read(fileOf(count, 'lines')),
  })
  sales.sort((a, b) => {
    if (a.country !== b.country) return a.country < b.country ? -1 : 1
    if (a.day !== b.day) return a.day < b.day ? -1 : 1
    return b.amount - a.amount || a.line - b.line
  })
  write(sales)
  return { digest: () => digestOfFile(OUTPUT) }
}

/** Reads a file as objects. Days stay texts, whose order is that of the days. */
function read<Row>(file: string): Row[] {
  const text = readFileSync(file, 'utf8')
  const schema = inferSchema(text)
  for (const column of schema.cols) if (column.name === 'day') column.type = 's'
  return initParser(schema).typedObjs(text) as unknown as Row[]
}

/** Number of rows that are joined to a text before it is written. */
const PART = 10_000

function write(sales: readonly Sale<string>[]): void {
  const file = openSync(OUTPUT, 'w')
  writeSync(file, 'line,order,day,name,country,category,quantity,amount\n')
  for (let start = 0; start < sales.length; start += PART) {
    let text = ''
    for (const sale of sales.slice(start, start + PART)) {
      const { line, order, day, name, country, category, quantity, amount } = sale
      text += `${line},${order},${day},${quoted(name)},${quoted(country)},${quoted(category)},`
      text += `${quantity},${amount.toFixed(2)}\n`
    }
    writeSync(file, text)
  }
  closeSync(file)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
