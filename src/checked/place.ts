/** A place in a program: which of its lines made a block, or freed one. */

export type AnyFunction = (...args: never[]) => unknown

/** A frame of a stack trace: `location` is `file:line:column`. */
export interface Frame {
  /** Empty for code outside of functions, and for functions without a name. */
  readonly name: string
  readonly location: string
}

/** What a trace shows above the program's own frame. */
export interface Above {
  /** The first frame is the arena's method that was called. */
  readonly arena: boolean
  /** Name of the class whose `create` and `allocate` may follow. */
  readonly type: string | null
}

/** `    at Enemy.create (file:///game.ts:12:9)`: V8. */
const V8_FRAME = /^\s*at (?:(?:async )?(.+?) \()?(.+?:\d+:\d+)\)?$/
/** `create@http://localhost/game.ts:12:9`: Firefox and Safari. */
const OTHER_FRAME = /^\s*([^@]*)@(.+:\d+:\d+)$/
/** What the schema compiler wrote, and this package, where nobody has bundled it. */
const OWN_FILE = /\.gen\.[cm]?[jt]sx?(?:\?.*)?:\d+:\d+$|\/offheap\/dist\/|\/\.vite\/deps\/offheap/
/** Frames to keep: a few of this package, then the program's. */
const DEPTH = 8

/**
 * Takes the stack down, at a cost of some microseconds; to find the line in it costs as much again,
 * and is left for when somebody asks.
 */
export class Place {
  private readonly above: Above
  private trace: Trace | null
  private line = ''

  /** Of the call of `boundary`: it and what it has called are left out. */
  constructor(boundary: AnyFunction, above: Above) {
    const exact = typeof Error.captureStackTrace === 'function'
    this.above = exact ? above : { ...above, arena: false }
    this.trace = exact ? capture(boundary) : captureAll()
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

/** Where the first frame is that belongs to the program: neither this package nor generated code. */
export function programLine(frames: readonly Frame[], { arena, type }: Above): string {
  // V8 says `Arena.free`, or how a bundler has renamed the class; the others say `free`.
  const prefix = arena ? (/^.*\./.exec(frames[0]?.name ?? '')?.[0] ?? '') : null
  const makers = type === null ? [] : [`${type}.allocate`, `${type}.create`]
  if (prefix !== null) makers.push(`${prefix}create`)
  if (prefix === '' && type !== null) makers.push('allocate')
  const below = frames.slice(arena ? 1 : 0)
  const first = below.find(({ name, location }) => !OWN_FILE.test(location) && !makers.includes(name))
  const location = (first ?? frames.at(-1))?.location ?? 'an unknown place'
  return location.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '')
}

type Trace = { readonly stack?: string | undefined }

function capture(boundary: AnyFunction): Trace {
  const limit = Error.stackTraceLimit
  // Not by assignment, which throws in programs that froze what the language brings along.
  Reflect.set(Error, 'stackTraceLimit', DEPTH)
  const trace: Trace = {}
  Error.captureStackTrace(trace, boundary)
  Reflect.set(Error, 'stackTraceLimit', limit)
  return trace
}

/** For engines that leave out nothing (Firefox before 138): the files beside this one, by name. */
function captureAll(): Trace {
  const frames = framesOf(new Error().stack)
  const folder = /^.*\/(?=(?:checked\/)?[^/]*$)/.exec(frames[0]?.location ?? '')?.[0] ?? ''
  const outside = frames.filter(({ location }) => !location.startsWith(folder))
  return { stack: outside.map(({ name, location }) => `${name}@${location}`).join('\n') }
}
