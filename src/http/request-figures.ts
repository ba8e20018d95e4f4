/** Upper limits of the classes of waits, in seconds. */
export const WAIT_LIMITS: readonly number[] = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10]

/** What a server counts about its requests and the waits for arenas, for `metricsText`. */
export class RequestFigures {
  /** Number of requests that got no arena, and were answered with status 503. */
  refused = 0
  /** Number of requests whose client has gone, or whose time was over, while they waited. */
  abandoned = 0
  /** Number of requests that had to wait and then got an arena. */
  waits = 0
  /** Sum of the times of these waits, in seconds. */
  waitSeconds = 0
  /** Numbers of waits up to each of `WAIT_LIMITS`, those in lower classes not included. */
  readonly classes: number[] = WAIT_LIMITS.map(() => 0)

  /** Counts a wait of `seconds` seconds. */
  waited(seconds: number): void {
    this.waits++
    this.waitSeconds += seconds
    const place = WAIT_LIMITS.findIndex((limit) => seconds <= limit)
    if (place >= 0) this.classes[place]!++
  }
}
