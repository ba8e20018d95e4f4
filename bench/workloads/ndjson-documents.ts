import { drawFrom } from './draw.ts'

export const ROWS = 20_000

export const QUALITIES = ['good', 'poor', 'bad'] as const

export interface PlainReading {
  readonly station: string
  readonly temperature: number
  readonly time: number
  readonly id: number
  readonly quality: (typeof QUALITIES)[number]
  readonly ok: boolean
}

export interface PlainVisit {
  readonly id: number
  readonly page: string
  readonly place: { readonly x: number; readonly y: number }
  readonly status: number
  readonly size?: number
}

/** Returns a document of NDJSON, the same in each run. */
export function documentOf(workload: string): Uint8Array {
  const draw = drawFrom(1)
  const lines = Array.from({ length: ROWS }, (_, row) => lineOf(workload, row, draw))
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
}

function lineOf(workload: string, row: number, draw: (below: number) => number): string {
  if (workload === 'visits') return JSON.stringify(visit(row, draw))
  const record = reading(row, draw)
  switch (workload) {
    case 'spaced':
      return JSON.stringify(record).replace(/(?<=["\da-z])([,:])/g, '$1 ')
    case 'shuffled': {
      const members = Object.entries(record).map((member) => [draw(1000), ...member] as const)
      members.sort(([a], [b]) => a - b)
      return JSON.stringify(Object.fromEntries(members.map(([, key, value]) => [key, value])))
    }
    case 'unknown': {
      const { station, temperature, ...rest } = record
      const tags = { unit: 'C', tags: ['a', 'b'], source: { host: 'h1', port: 80 }, note: null }
      return JSON.stringify({ station, ...tags, temperature, ...rest })
    }
    default:
      return JSON.stringify(record)
  }
}

function reading(row: number, draw: (below: number) => number): PlainReading {
  const number = draw(400)
  return {
    station: `Station ${'abcdefghijkl'.slice(0, number % 12)}${number}`,
    temperature: (draw(1000) - 500) / 10,
    time: 1_700_000_000 + row * 3,
    id: draw(1_000_000),
    quality: QUALITIES[draw(3)]!,
    ok: draw(10) > 0,
  }
}

function visit(row: number, draw: (below: number) => number): PlainVisit {
  const size = draw(3) === 0 ? {} : { size: draw(100_000) }
  return {
    id: row,
    page: `/articles/${draw(5000)}/${'comments'.slice(0, draw(9))}`,
    place: { x: draw(10_000) / 100, y: draw(10_000) / 100 },
    status: draw(20) === 0 ? 404 : 200,
    ...size,
  }
}
