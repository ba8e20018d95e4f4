/** Call sites: the lines of a program that allocated, moved or freed a block. */

export type AnyFunction = (...args: never[]) => unknown

/** A frame of a stack trace. */
export interface Frame {
  /** Empty for code outside functions, and for functions without a name. */
  readonly name: string
  /** `file:line:column` */
  readonly location: string
}

/**
 * The frames of this package above the program's own frame. Classes are identified by their names at
 * run time, which a minifier may have shortened.
 */
export interface SkippedFrames {
  /** The observer's method that was called. Frames with this name belong to composite observers. */
  readonly event: string | null
  /** The number of frames that certainly belong to this package, after those of composites. */
  readonly frames: number
  /** Name of the arena's class. */
  readonly arena: string
  /** Name of the generated class, whose `allocate` and `create` are skipped. */
  readonly type: string | null
}

/** Matches a frame of V8: `    at Enemy.create (file:///game.ts:12:9)`. */
const V8_FRAME = /^\s*at (?:(?:async )?(.+?) \()?(.+?:\d+:\d+)\)?$/
/** Matches a frame of Firefox and Safari: `create@http://localhost/game.ts:12:9`. */
const OTHER_FRAME = /^\s*([^@]*)@(.+:\d+:\d+)$/
/** Matches generated files and files of this package, unless a bundler has merged them. */
const OWN_FILE = /\.gen\.[cm]?[jt]sx?(?:\?.*)?:\d+:\d+$|\/offheap\/dist\/|\/\.vite\/deps\/offheap/
/** The folder of this package, when its source files run without a bundler. */
const ownFolder = /* @__PURE__ */ findOwnFolder()
/**
 * Number of frames to capture: enough for those of this package and the program's innermost ones.
 */
const DEPTH = 14

/**
 * Captures the stack, which takes some microseconds. Finding the line in it takes as long again,
 * and is postponed to the first call of `toString`.
 */
export class CallSite {
  private readonly skipped: SkippedFrames
  private trace: Trace | null
  private line = ''

  /** Captures the callers of `boundary`. Requires: `boundary` is running. */
  constructor(boundary: AnyFunction, skipped: SkippedFrames) {
    const trace = capture(boundary)
    this.skipped = trace === null ? { ...skipped, event: null, frames: 0 } : skipped
    this.trace = trace ?? new Error()
  }

  /** Returns the line as `game.ts:12:9`, with the path in the engine's notation. */
  toString(): string {
    if (this.trace !== null) {
      this.line = programLine(framesOf(this.trace.stack), this.skipped)
      this.trace = null
    }
    return this.line
  }
}

/** Returns the frames in `stack`, innermost first, in the notation of any engine. */
export function framesOf(stack: unknown): Frame[] {
  if (typeof stack !== 'string') return []
  return stack.split('\n').flatMap((line) => {
    const match = V8_FRAME.exec(line) ?? OTHER_FRAME.exec(line)
    return match === null ? [] : [{ name: match[1] ?? '', location: match[2]! }]
  })
}

/** Returns the location of the first frame outside this package and generated code. */
export function programLine(all: readonly Frame[], skipped: SkippedFrames): string {
  const { event, arena, type } = skipped
  const isEvent = ({ name }: Frame): boolean =>
    event !== null && (name === event || name.endsWith(`.${event}`))
  const composites = all.findIndex((frame) => !isEvent(frame))
  const frames = all.slice(Math.max(composites, 0) + skipped.frames)
  // Firefox and Safari omit the class: there, only frames in the first frame's file are skipped.
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

/** Returns null where the engine can't leave frames out: Firefox before 138. */
function capture(boundary: AnyFunction): Trace | null {
  // Read by name, since only type declarations for V8 have this property.
  const captureStackTrace: unknown = Reflect.get(Error, 'captureStackTrace')
  if (typeof captureStackTrace !== 'function') return null
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit')
  // `Reflect.set`, since an assignment throws in programs that froze the built-in objects.
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
