/** What a trial puts in place of `Atomics`, to run other threads between two of its operations. */
export interface Script {
  /** Called before each operation. The operations that it makes itself are not scripted. */
  readonly step?: (operation: string) => void
  /** Replaces `Atomics.wait`. */
  readonly wait?: (ms: number) => 'ok' | 'not-equal' | 'timed-out'
}

/** Number of operations of a thread that is certainly in an endless loop. */
const MOST = 1_000_000

const SCRIPTED = ['compareExchange', 'exchange', 'load', 'store', 'notify'] as const

/** Runs `act` with scripted operations. Returns their names in order, waiting included. */
export function scripted(script: Script, act: () => void): string[] {
  const names: string[] = []
  let isNested = false
  let failure: Error | undefined
  /** Records an operation. A failure is thrown again by each later one, since threads catch some. */
  const record = (name: string): void => {
    if (names.push(name) > MOST) failure ??= new Error('the thread never ends')
    if (failure !== undefined) throw failure
  }
  /** Runs what the script says, with the real operations. */
  const nested = <T>(part: () => T): T => {
    isNested = true
    try {
      return part()
    } finally {
      isNested = false
    }
  }
  const originals = Object.getOwnPropertyDescriptors(Atomics)
  for (const name of SCRIPTED) {
    const original: (...args: never[]) => unknown = Atomics[name]
    Object.defineProperty(Atomics, name, {
      configurable: true,
      value: (...args: never[]) => {
        if (!isNested) {
          record(name)
          nested(() => script.step?.(name))
        }
        return original(...args)
      },
    })
  }
  Object.defineProperty(Atomics, 'wait', {
    configurable: true,
    value: (_array: Int32Array, _index: number, _value: number, ms: number) => {
      const { wait } = script
      if (isNested || wait === undefined) failure ??= new Error('the thread waits')
      record('wait')
      return nested(() => wait!(ms))
    },
  })
  try {
    act()
  } finally {
    Object.defineProperties(Atomics, originals)
  }
  return names
}
