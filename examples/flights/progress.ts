import { Presets, SingleBar } from 'cli-progress'
import { whole } from './format.ts'

/** Shows the progress of a contender. */
export interface Progress {
  enter(stage: string): void
  reach(flights: number, total: number): void
  end(): void
}

/** Returns a progress bar on a terminal, and a few plain lines elsewhere, as in a log. */
export function progressOf(title: string): Progress {
  return process.stdout.isTTY ? barOf(title) : linesOf(title)
}

function barOf(title: string): Progress {
  const bar = new SingleBar(
    {
      format: `${title.padEnd(14)}{bar} {percentage} %, {value} flights, {stage}`,
      formatValue: (value) => whole(value),
      stream: process.stdout,
      hideCursor: true,
      barsize: 25,
    },
    Presets.shades_classic,
  )
  bar.start(1, 0, { stage: 'starting' })
  return {
    enter: (stage) => bar.update({ stage }),
    reach(flights, total) {
      bar.setTotal(total)
      bar.update(flights)
    },
    end: () => bar.stop(),
  }
}

const LINES = 4

function linesOf(title: string): Progress {
  let printed = 0
  return {
    enter: (stage) => console.log(`${title}: ${stage}`),
    reach(flights, total) {
      const reached = Math.floor((flights / total) * LINES)
      if (reached === printed) return
      printed = reached
      console.log(`${title}: ${whole(flights)} of ${whole(total)} flights`)
    },
    end: () => {},
  }
}
