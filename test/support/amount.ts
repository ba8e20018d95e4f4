/** Length of a soak: a number of operations or of seconds, whichever is given. */
export interface Amount {
  readonly operations: number
  readonly seconds: number
}

/** Reads `200000000`, `200M`, `90s` or `5m`. Returns undefined for any other text. */
export function amountOf(text: string): Amount | undefined {
  const match = /^(\d+(?:\.\d+)?)(|k|M|s|m|h)$/.exec(text)
  if (match === null) return undefined
  const [, digits, unit] = match
  const count = Number(digits)
  if (count === 0) return undefined
  const times = { k: 1e3, M: 1e6, s: 1, m: 60, h: 3600 }[unit!] ?? 1
  return unit === '' || unit === 'k' || unit === 'M'
    ? { operations: count * times, seconds: Infinity }
    : { operations: Infinity, seconds: count * times }
}
