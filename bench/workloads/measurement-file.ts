/** Documents for the bench of CSV, the same in each run. */

/** Returns a generator of integers below `limit` (splitmix32). */
export function drawing(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x9e37_79b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0_aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a_2d97)
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * limit)
  }
}

const SYLLABLES = [
  'ka',
  'lo',
  'mün',
  'ster',
  'vi',
  'ra',
  'ós',
  'bad ',
  'New ',
  'san',
  'to',
  'pe',
  'gra',
  'ul',
]

/** Returns `count` different names of one to six syllables. */
export function stationNames(count: number): string[] {
  const draw = drawing(413)
  const names = new Set<string>()
  while (names.size < count) {
    let name = ''
    for (let part = draw(6); part >= 0; part--) name += SYLLABLES[draw(SYLLABLES.length)]
    names.add(name.trim())
  }
  return [...names]
}

/** Returns `rows` lines `station;12.3`, without a header. */
export function measurementFile(rows: number, stations = 413): Uint8Array {
  const draw = drawing(7)
  const encoder = new TextEncoder()
  const names = stationNames(stations).map((name) => encoder.encode(`${name};`))
  let bytes = new Uint8Array(1 << 20)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const name = names[draw(stations)]!
    if (end + 128 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes.set(name, end)
    const value = draw(1400) - 400
    const line = encoder.encode(`${(value / 10).toFixed(1)}\n`)
    bytes.set(line, end + name.length)
    end += name.length + line.length
  }
  return bytes.slice(0, end)
}
