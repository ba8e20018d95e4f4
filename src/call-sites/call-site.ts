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
/** The start of the locations of this package's files; null in a program's bundle. */
const here = /* @__PURE__ */ findHere()
/** Maximum number of paths, and of files on them, that are remembered. */
const MOST = 10_000
/** Number of frames that contain one of the program after all calls except deeply nested ones. */
const MANY = 32
/** Number of frames that are enough for most calls, where those of this package are known. */
const FEW = 6
/** Maximum number of characters of a line's text. The URL of a module can contain the module. */
const LONGEST = 1000
const UNKNOWN = 'an unknown place'

/** A line of the program, and whether it called `create` of the type, which returns no address. */
export interface Call {
  readonly line: string
  readonly isCreate: boolean
}

/**
 * The lines of calls, by the paths on which the calls came. It keeps strings only, because a stack
 * trace of V8 keeps the receiver of each call in it alive. Finding the path takes some
 * microseconds, and the line ten times as long.
 */
export class Lines {
  private readonly lines = new Map<string, Call | null>()
  /** Numbers of files, since the names of some contain all of their text. */
  private readonly files = new Map<unknown, number>()

  /**
   * Returns the line of the program that called this package, as `game.ts:12:9`, with the path in
   * the engine's notation.
   *
   * @param boundary The innermost function of this package that is running; its callers are
   *   searched.
   */
  callOf(boundary: AnyFunction, skipped: SkippedFrames): Call {
    const line = here === null ? null : this.find(boundary, skipped, FEW)
    return line ?? this.find(boundary, skipped, MANY) ?? { line: UNKNOWN, isCreate: false }
  }

  /** Returns null if none of the `depth` innermost callers of `boundary` is the program's. */
  private find(boundary: AnyFunction, skipped: SkippedFrames, depth: number): Call | null {
    const { event, frames, arena, type } = skipped
    const stack = capture(boundary, depth, this.pathOf)
    const path = `${event} ${frames} ${arena} ${type} ${depth}${stack ?? new Error().stack}`
    let line = this.lines.get(path)
    if (line === undefined) {
      const all = framesOf(stack === null ? new Error().stack : capture(boundary, depth, null))
      const found =
        stack === null
          ? programLine(all, { ...skipped, event: null, frames: 0 })
          : programLine(all, skipped, depth < MANY)
      const isCreate = all.some(({ name }) => name === `${type}.create` || name === 'create')
      line = found === null ? null : { line: found, isCreate }
      this.lines.set(path, line)
      if (this.lines.size > MOST || this.files.size > MOST) {
        this.lines.clear()
        this.files.clear()
      }
    }
    return line
  }

  /** Formats a stack trace as the positions of all calls in it. */
  private readonly pathOf: Prepare = (_, sites) => {
    const { files } = this
    let path = ''
    for (const site of sites) {
      const name = site.getScriptNameOrSourceURL?.()
      let file = files.get(name)
      if (file === undefined) files.set(name, (file = files.size))
      path += ` ${file} ${site.getPosition?.() ?? String(site)}`
    }
    return path
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

/**
 * Returns the location of the first frame outside this package and generated code. Without such a
 * frame, returns null if frames are left out, and that of the last frame otherwise.
 */
export function programLine(
  all: readonly Frame[],
  skipped: SkippedFrames,
  isPart: boolean = false,
): string | null {
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
    (here !== null && frame.location.startsWith(here)) ||
    frame.name === `${arena}.scope` ||
    makers.some(
      (maker) =>
        frame.name === `${type}.${maker}` || (frame.name === maker && fileOf(frame) === file),
    )
  // These two call functions of the program.
  const inArena = ({ name }: Frame): boolean =>
    name.startsWith(`${arena}.`) && name !== `${arena}.walk` && name !== `${arena}.scope`
  const below = frames.slice(frames.findLastIndex(inArena) + 1)
  const found = below.find((frame) => !isOwn(frame)) ?? (isPart ? undefined : all.at(-1))
  if (found === undefined) return isPart ? null : UNKNOWN
  const location = found.location.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, '')
  const end = location.length <= LONGEST ? location : location.slice(-60)
  const start = location.length <= LONGEST ? '' : `${location.slice(0, 60)}…`
  // A part of a string keeps all of it alive. This makes a copy.
  return ` ${start}${end}`.slice(1)
}

function fileOf(frame: Frame | undefined): string {
  return frame?.location.replace(/:\d+:\d+$/, '') ?? ''
}

/** The methods of V8's call sites that are used; other engines lack some of them. */
interface Site {
  getScriptNameOrSourceURL?(): unknown
  getPosition?(): number
}

type Prepare = (error: unknown, sites: readonly Site[]) => string

/**
 * Returns the `depth` innermost callers of `boundary`, in the form that `prepare` gives them, or
 * that of the program if it is null. Engines without V8's interface ignore `prepare`. Returns null
 * where the engine can't leave frames out: Firefox before 138.
 */
function capture(boundary: AnyFunction, depth: number, prepare: Prepare | null): unknown {
  const { captureStackTrace, stackTraceLimit, prepareStackTrace } = errors
  if (typeof captureStackTrace !== 'function') return null
  const trace: { readonly stack?: unknown } = {}
  configure(depth, prepare ?? prepareStackTrace)
  try {
    captureStackTrace.call(Error, trace, boundary)
    // V8 formats the trace when it is read, and keeps nothing else of it then.
    return trace.stack
  } catch {
    // The function with which the program formats traces throws.
    return ''
  } finally {
    configure(stackTraceLimit, prepareStackTrace)
  }
}

function configure(stackTraceLimit: unknown, prepareStackTrace: unknown): void {
  try {
    errors.stackTraceLimit = stackTraceLimit
    errors.prepareStackTrace = prepareStackTrace
  } catch {
    // The program froze the built-in objects.
  }
}

/** `Error`, with properties that only the type declarations for V8 have. */
const errors: {
  readonly captureStackTrace?: unknown
  stackTraceLimit?: unknown
  prepareStackTrace?: unknown
} = Error as object

/**
 * Returns the start of the location of each file of this package: its folder, when its source files
 * run without a bundler, or the file into which they were bundled, if a program's file can't have
 * such a name. Returns null in bundles of programs.
 */
function findHere(): string | null {
  const { location = '' } = framesOf(new Error().stack)[0] ?? {}
  return (
    /^(.*\/)call-sites\/[^/]*$/.exec(location)?.[1] ?? (OWN_FILE.test(location) ? location : null)
  )
}
