import cliProgress from 'cli-progress'

/** What a run shows while it goes on: a bar on a terminal, else a line a process. */
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
