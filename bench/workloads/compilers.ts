/**
 * What a compiler asks of its allocator, made up after the shape of the malloc lab's traces of
 * compilers: many blocks of 4,072 bytes (pools of nodes), small ones beside them, now and then a
 * large one; about a thousand live, and all freed in the end.
 */
import { drawFrom } from './draw.ts'
import { Recorder } from './recorder.ts'
import { parseTrace, type Trace } from './trace.ts'

interface Shape {
  readonly seed: number
  readonly blocks: number
  readonly live: number
  /** Of 100 blocks, those of 4,072 bytes. */
  readonly pools: number
  /** Bytes of the largest. */
  readonly most: number
}

const POOL = 4_072
const LEAST = 9
const SMALL = 512

/** Blocks that go together, at least. */
const FUNCTION = 48
/** Of 100 allocations, those before which a block goes that is none of the youngest. */
const STRAY = 8

const shapes: readonly Shape[] = [
  { seed: 101, blocks: 2_847, live: 932, pools: 54, most: 10_852 },
  { seed: 102, blocks: 2_924, live: 823, pools: 54, most: 21_604 },
  { seed: 103, blocks: 3_324, live: 1_153, pools: 60, most: 21_604 },
  { seed: 104, blocks: 2_690, live: 1_166, pools: 62, most: 43_108 },
]

export const compilers: Readonly<Record<string, () => Trace>> = Object.fromEntries(
  shapes.map((shape, index) => [`compiler-${index + 1}`, () => compiler(shape)]),
)

/**
 * Grows to `live` blocks and stays there: as a function of the program is done with, the youngest
 * blocks go, all of them in a row; one block in a while goes from anywhere. In the end all go.
 */
function compiler({ seed, blocks, live, pools, most }: Shape): Trace {
  const draw = drawFrom(seed)
  /** Any power of ten as likely as the next. */
  const between = (low: number, high: number) =>
    Math.floor(low * (high / low) ** (draw(65_536) / 65_535))
  const size = () => {
    const kind = draw(100)
    if (kind < pools) return POOL
    return kind < 95 ? between(LEAST, SMALL) : between(SMALL, most)
  }
  const recorder = new Recorder()
  const held: number[] = []
  for (let block = 0; block < blocks; block++) {
    if (held.length >= live) {
      for (const freed of held.splice(-FUNCTION - draw(FUNCTION))) recorder.freed(freed)
    }
    if (held.length > FUNCTION && draw(100) < STRAY) {
      const [freed] = held.splice(draw(held.length), 1)
      recorder.freed(freed!)
    }
    recorder.allocated(block, size())
    held.push(block)
  }
  for (const block of held) recorder.freed(block)
  return parseTrace(recorder.text)
}
