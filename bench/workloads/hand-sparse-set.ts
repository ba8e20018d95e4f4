/** Number of keys of a page, as a power of two: the same as that of a `SparseSet`. */
const PAGE_SHIFT = 10
const PAGE = 1 << PAGE_SHIFT
const NO_PAGE = new Uint32Array(PAGE)

/** The names of the fields. */
const FIELDS = ['x', 'y', 'z', 'vx', 'vy', 'vz'] as const

/** A sparse set as one writes it by hand: a typed array for each field, and a paged index. */
export class HandSparseSet {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly z: Float32Array
  readonly vx: Float32Array
  readonly vy: Float32Array
  readonly vz: Float32Array
  readonly keys: Uint32Array
  private readonly pages: Uint32Array[] = []
  count = 0

  constructor(capacity: number) {
    const column = (): Float32Array => new Float32Array(capacity)
    const [x, y, z, vx, vy, vz] = FIELDS.map(column)
    this.x = x!
    this.y = y!
    this.z = z!
    this.vx = vx!
    this.vy = vy!
    this.vz = vz!
    this.keys = new Uint32Array(capacity)
  }

  row(key: number): number {
    const page = key >>> PAGE_SHIFT
    if (page >= this.pages.length) return -1
    const row = this.pages[page]![key & (PAGE - 1)]!
    return row < this.count && this.keys[row] === key ? row : -1
  }

  /** Adds a key that isn't in the set. */
  add(key: number): number {
    const { pages } = this
    const page = key >>> PAGE_SHIFT
    while (pages.length <= page) pages.push(NO_PAGE)
    if (pages[page] === NO_PAGE) pages[page] = new Uint32Array(PAGE)
    const row = this.count++
    pages[page]![key & (PAGE - 1)] = row
    this.keys[row] = key
    return row
  }

  set(key: number, x: number, y: number, z: number, vx: number, vy: number, vz: number): void {
    let row = this.row(key)
    if (row < 0) row = this.add(key)
    this.x[row] = x
    this.y[row] = y
    this.z[row] = z
    this.vx[row] = vx
    this.vy[row] = vy
    this.vz[row] = vz
  }

  delete(key: number): boolean {
    const row = this.row(key)
    if (row < 0) return false
    const last = --this.count
    const moved = this.keys[last]!
    this.pages[moved >>> PAGE_SHIFT]![moved & (PAGE - 1)] = row
    this.keys[row] = moved
    this.x[row] = this.x[last]!
    this.y[row] = this.y[last]!
    this.z[row] = this.z[last]!
    this.vx[row] = this.vx[last]!
    this.vy[row] = this.vy[last]!
    this.vz[row] = this.vz[last]!
    return true
  }

  clear(): void {
    this.count = 0
  }
}
