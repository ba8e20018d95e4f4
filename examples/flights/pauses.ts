import { PerformanceObserver } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

/** Records the pauses of the garbage collector in this thread, in milliseconds. */
export class Pauses {
  private readonly durations: number[] = []
  private readonly observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) this.durations.push(duration)
  })

  constructor() {
    this.observer.observe({ entryTypes: ['gc'] })
  }

  async end(): Promise<{ readonly longest: number; readonly total: number }> {
    // Pauses are reported a few turns of the event loop after they happen.
    await sleep(50)
    this.observer.disconnect()
    return {
      longest: Math.max(0, ...this.durations),
      total: this.durations.reduce((sum, duration) => sum + duration, 0),
    }
  }
}
