import cliProgress from 'cli-progress'

/** Shows the progress of a run: as a bar on a terminal, and as one line per process elsewhere. */
export interface Progress {
  step(text: string): void
  stop(): void
}

export function showProgress(total: number): Progress {
  let done = 0
  if (!process.stderr.isTTY) {
    return {
      step: (text) => console.error(`${String(++done).padStart(3)} of ${total}  ${text}`),
      stop() {},
    }
  }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value} of {total}  {text}',
    clearOnComplete: true,
    hideCursor: true,
  })
  bar.start(total, 0, { text: '' })
  return {
    step: (text) => bar.increment({ text }),
    stop: () => bar.stop(),
  }
}
