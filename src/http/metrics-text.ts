import type { PoolStatistics } from '../arena-pool.ts'
import { WAIT_LIMITS, type RequestFigures } from './request-figures.ts'

/** The media type of the text. */
export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

type Row = readonly [
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  value: (statistics: PoolStatistics) => number,
]

const ROWS: readonly Row[] = [
  ['leased', 'gauge', 'Arenas that are lent.', ({ leased }) => leased],
  ['leased_max', 'gauge', 'Maximum of arenas that were lent at a time.', (all) => all.mostLeased],
  ['idle', 'gauge', 'Arenas that wait for a lease.', ({ idle }) => idle],
  ['waiting', 'gauge', 'Calls that wait for an arena.', ({ waiting }) => waiting],
  ['leases_total', 'counter', 'Leases.', ({ leases }) => leases],
  ['growths_total', 'counter', 'Times that a lease has grown.', ({ growths }) => growths],
  ['dropped_total', 'counter', 'Leases that were dropped without dispose.', (all) => all.dropped],
  ['bytes', 'gauge', 'Bytes of all buffers, with pages never written.', ({ bytes }) => bytes],
  ['idle_bytes', 'gauge', 'Bytes written in idle arenas.', ({ idleBytes }) => idleBytes],
  [
    'peak_used_bytes',
    'gauge',
    'Maximum of bytes that a lease has used.',
    (all) => all.peakUsedSize,
  ],
]

/**
 * Returns the figures of a pool in the text format of Prometheus, version 0.0.4.
 *
 * @param pool An `ArenaPool`.
 * @param figures Those of the server, with the times of waits.
 */
export function metricsText(
  pool: { statistics(): PoolStatistics },
  figures?: RequestFigures,
): string {
  const statistics = pool.statistics()
  const lines = ROWS.flatMap(([name, type, help, value]) =>
    metric(name, type, help, [['', value(statistics)]]),
  )
  if (figures !== undefined) {
    const { refused, abandoned, waits, waitSeconds, classes } = figures
    let sum = 0
    const buckets = WAIT_LIMITS.map(
      (limit, index) => [`_bucket{le="${limit}"}`, (sum += classes[index]!)] as const,
    )
    lines.push(
      ...metric('refused_total', 'counter', 'Requests without an arena.', [['', refused]]),
      ...metric('abandoned_total', 'counter', 'Clients that left while they waited.', [
        ['', abandoned],
      ]),
      ...metric('wait_seconds', 'histogram', 'Times of waits for an arena.', [
        ...buckets,
        ['_bucket{le="+Inf"}', waits],
        ['_sum', waitSeconds],
        ['_count', waits],
      ]),
    )
  }
  return `${lines.join('\n')}\n`
}

function metric(
  name: string,
  type: string,
  help: string,
  samples: readonly (readonly [suffix: string, value: number])[],
): string[] {
  const full = `offheap_pool_${name}`
  return [
    `# HELP ${full} ${help}`,
    `# TYPE ${full} ${type}`,
    ...samples.map(([suffix, value]) => `${full}${suffix} ${value}`),
  ]
}
