import cliProgress from 'cli-progress'

/** Shows the progress of a run: as a bar on a terminal, and as one line per process elsewhere. */
export interface Progress {
  /** @param left - Milliseconds that the run may still take; by default, it is estimated. */
  step(text: string, left?: number): void
  stop(): void
}

/** @param total - Number of steps, or more if time ends before them. */
export function showProgress(total: number): Progress {
  const begin = performance.now()
  let done = 0
  const show = (text: string, left: number = Infinity): string => {
    const estimate = ((performance.now() - begin) / ++done) * (total - done)
    return `${timeOf(Math.min(left, estimate))} left  ${text}`
  }
  if (!process.stderr.isTTY) {
    return {
      step(text, left) {
        const line = show(text, left)
        console.error(`${String(done).padStart(3)} of ${total}, ${line}`)
      },
      stop() {},
    }
  }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value} of {total}, {text}',
    clearOnComplete: true,
    hideCursor: true,
  })
  bar.start(total, 0, { text: '' })
  return {
    step: (text, left) => bar.increment({ text: show(text, left) }),
    stop: () => bar.stop(),
  }
}

function timeOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
