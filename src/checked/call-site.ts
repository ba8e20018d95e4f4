/** A place in a program: which of its lines made a block, or freed one. */

export type AnyFunction = (...args: never[]) => unknown

/** A frame of a stack trace: `location` is `file:line:column`. */
export interface Frame {
  /** Empty for code outside of functions, and for functions without a name. */
  readonly name: string
  readonly location: string
}

/** What of this package stands above the program's own frame: classes by their names at run time. */
export interface Above {
  /** The first frames, so many. */
  readonly frames: number
  readonly arena: string
  /** With its `allocate` and `create`. */
  readonly type: string | null
}

/** `    at Enemy.create (file:///game.ts:12:9)`: V8. */
const V8_FRAME = /^\s*at (?:(?:async )?(.+?) \()?(.+?:\d+:\d+)\)?$/
/** `create@http://localhost/game.ts:12:9`: Firefox and Safari. */
const OTHER_FRAME = /^\s*([^@]*)@(.+:\d+:\d+)$/
/** What the schema compiler wrote, and this package, where nobody has bundled it. */
const OWN_FILE = /\.gen\.[cm]?[jt]sx?(?:\?.*)?:\d+:\d+$|\/offheap\/dist\/|\/\.vite\/deps\/offheap/
/** The folder of this package, where its files are what they were written as. */
const ownFolder = /* @__PURE__ */ findOwnFolder()
/** Frames to keep: a few of this package, then the program's. */
const DEPTH = 12

/**
 * Takes the stack down, at a cost of some microseconds; to find the line in it costs as much again,
 * and is left for when somebody asks.
 */
export class Place {
  private readonly above: Above
  private trace: Trace | null
  private line = ''

  /** Of the call of `boundary`, which has to be running. */
  constructor(boundary: AnyFunction, above: Above) {
    const trace = capture(boundary)
    this.above = trace === null ? { ...above, frames: 0 } : above
    this.trace = trace ?? new Error()
  }

  /** `game.ts:12:9`, with the path as the engine tells it. */
  toString(): string {
    if (this.trace !== null) {
      this.line = programLine(framesOf(this.trace.stack), this.above)
      this.trace = null
    }
    return this.line
  }
}

/** The frames in `stack`, innermost first, in the notation of any engine. */
export function framesOf(stack: unknown): Frame[] {
  if (typeof stack !== 'string') return []
  return stack.split('\n').flatMap((line) => {
    const match = V8_FRAME.exec(line) ?? OTHER_FRAME.exec(line)
    return match === null ? [] : [{ name: match[1] ?? '', location: match[2]! }]
  })
}

/** Where the first frame of the program is: neither of this package nor of generated code. */
export function programLine(all: readonly Frame[], { frames: own, arena, type }: Above): string {
  const frames = all.slice(own)
  // Firefox and Safari leave out the class: there, only what shares a file with the first frame.
  const makers = type === null ? [] : ['allocate', 'create']
  const file = fileOf(frames[0])
  const isOwn = (frame: Frame): boolean =>
    OWN_FILE.test(frame.location) ||
    (ownFolder !== null && frame.location.startsWith(ownFolder)) ||
    makers.some(
      (maker) =>
        frame.name === `${type}.${maker}` || (frame.name === maker && fileOf(frame) === file),
    )
  const inArena = ({ name }: Frame): boolean =>
    name.startsWith(`${arena}.`) && name !== `${arena}.walk`
  const below = frames.slice(frames.findLastIndex(inArena) + 1)
  const { location } = below.find((frame) => !isOwn(frame)) ?? all.at(-1) ?? UNKNOWN
  return location.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '')
}

const UNKNOWN: Frame = { name: '', location: 'an unknown place' }

function fileOf(frame: Frame | undefined): string {
  return frame?.location.replace(/:\d+:\d+$/, '') ?? ''
}

interface Trace {
  readonly stack?: string | undefined
}

/** Null where the engine leaves out nothing: Firefox before 138. */
function capture(boundary: AnyFunction): Trace | null {
  // Asked for by name: V8 alone has types for them.
  const captureStackTrace: unknown = Reflect.get(Error, 'captureStackTrace')
  if (typeof captureStackTrace !== 'function') return null
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit')
  // Not by assignment, which throws in programs that froze what the language brings along.
  Reflect.set(Error, 'stackTraceLimit', DEPTH)
  const trace: Trace = {}
  captureStackTrace.call(Error, trace, boundary)
  Reflect.set(Error, 'stackTraceLimit', limit)
  return trace
}

function findOwnFolder(): string | null {
  const here = framesOf(new Error().stack)[0]?.location ?? ''
  return /^(.*\/)checked\/[^/]*$/.exec(here)?.[1] ?? null
}
