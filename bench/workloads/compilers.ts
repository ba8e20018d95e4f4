// Synthetic traces of compilers, modelled on those of the malloc lab: many blocks of 4,072 bytes
// (pools of nodes), small blocks between them, and a few large ones. About a thousand blocks are
// live, and all are freed in the end.
import { drawFrom } from './draw.ts'
import { Recorder } from './recorder.ts'
import { parseTrace, type Trace } from './trace.ts'

interface Shape {
  readonly seed: number
  readonly blocks: number
  readonly live: number
  /** Percentage of blocks of 4,072 bytes. */
  readonly pools: number
  /** Size of the largest block in bytes. */
  readonly most: number
}

const POOL = 4_072
const LEAST = 9
const SMALL = 512

// Minimum number of blocks that are freed together, as after compiling a function.
const FUNCTION = 48
// Percentage of allocations before which a random block is freed.
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
 * Grows to `live` blocks and stays at that number: after each function of the compiled program, the
 * youngest blocks are freed together, and occasionally a random block is freed. Finally, all are
 * freed.
 */
function compiler({ seed, blocks, live, pools, most }: Shape): Trace {
  const draw = drawFrom(seed)
  // Distributes sizes logarithmically.
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
