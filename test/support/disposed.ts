import { measureResident } from './resident.ts'

/** The memory that arenas leave after they were disposed, each figure from a process of its own. */
export interface DisposedFigures {
  /** Growth of the resident memory in MiB, over that after a tenth of the arenas. */
  readonly arenas: number
  /** The same for as many buffers with the views of an arena, without this package. */
  readonly buffers: number
}

const ARENA = `
  const one = () => {
    const arena = new Arena(4096)
    arena.u8[1024] = 1
    arena.dispose()
  }`

const BUFFER = `
  const { port1, port2 } = new MessageChannel()
  port1.close()
  port2.close()
  const one = () => {
    const buffer = new ArrayBuffer(4504)
    const memory = {
      buffer,
      i8: new Int8Array(buffer), u8: new Uint8Array(buffer),
      i16: new Int16Array(buffer), u16: new Uint16Array(buffer),
      i32: new Int32Array(buffer), u32: new Uint32Array(buffer),
      f32: new Float32Array(buffer), f64: new Float64Array(buffer),
      i64: new BigInt64Array(buffer), u64: new BigUint64Array(buffer),
      view: new DataView(buffer),
    }
    memory.u8[1024] = 1
    if (buffer.transfer) buffer.transfer(0)
    else port1.postMessage(null, [buffer])
  }`

/** Makes and disposes `count` arenas, and as many buffers. */
export function disposedFigures(count: number): DisposedFigures {
  const growth = (one: string): number =>
    measureResident(`${one}
      for (let made = 0; made < ${count / 10}; made++) one()
      const before = resident()
      for (let made = 0; made < ${count}; made++) one()
      return resident() - before`) as number
  return { arenas: growth(ARENA), buffers: growth(BUFFER) }
}

/**
 * Returns the bytes of the old generation of an engine's heap that a disposed arena takes until the
 * next full collection. They make the heap, and with it the resident memory, grow between two.
 */
export function oldBytesOfDisposed(): number {
  return measureResident(`${ARENA}
    const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8')
    setFlagsFromString('--expose-gc')
    const collect = process.getBuiltinModule('node:vm').runInNewContext('gc')
    const old = () =>
      getHeapSpaceStatistics()
        .filter(({ space_name }) => !space_name.startsWith('new_'))
        .reduce((sum, { space_used_size }) => sum + space_used_size, 0)
    for (let made = 0; made < 3000; made++) one()
    collect()
    collect()
    const before = old()
    for (let made = 0; made < 5000; made++) one()
    return (old() - before) / 5000`) as number
}
