import { Presets, SingleBar } from 'cli-progress'
import { duration, megabytes } from './format.ts'

/** Shows how far a stage is, its rate and the time left. */
export interface Progress {
  reach(done: number): void
  end(): void
}

const LINES = 4

/**
 * Returns a progress bar on a terminal, and a few plain lines elsewhere, as in a log.
 *
 * @param total What `reach` ends with.
 * @param unit The unit of `total`: bytes, or rows.
 */
export function progressOf(title: string, total: number, unit: 'bytes' | 'rows'): Progress {
  const start = performance.now()
  const figures = (done: number): string => {
    const seconds = (performance.now() - start) / 1000
    const rate = done / seconds
    const speed =
      unit === 'bytes' ? `${megabytes(rate)}/s` : `${(rate / 1e6).toFixed(1)} million rows/s`
    return `${speed}, ${duration(rate === 0 ? 0 : (total - done) / rate)} left`
  }
  return process.stdout.isTTY ? barOf(title, total, figures) : linesOf(title, total, figures)
}

type Figures = (done: number) => string

function barOf(title: string, total: number, figures: Figures): Progress {
  const bar = new SingleBar(
    {
      format: `${title.padEnd(14)}{bar} {percentage} %, {figures}`,
      stream: process.stdout,
      hideCursor: true,
      barsize: 25,
    },
    Presets.shades_classic,
  )
  bar.start(total, 0, { figures: 'starting' })
  return {
    reach: (done) => bar.update(done, { figures: figures(done) }),
    end: () => bar.stop(),
  }
}

function linesOf(title: string, total: number, figures: Figures): Progress {
  let printed = 0
  return {
    reach(done) {
      const reached = Math.floor((done / total) * LINES)
      if (reached === printed) return
      printed = reached
      console.log(`${title}: ${Math.round((done / total) * 100)} %, ${figures(done)}`)
    },
    end: () => {},
  }
}
