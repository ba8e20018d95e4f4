const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

export function whole(number: number): string {
  return WHOLE.format(number)
}

export function megabytes(bytes: number): string {
  return `${WHOLE.format(bytes / 1e6)} MB`
}

/** Formats a temperature in tenths of a degree. */
export function degrees(tenths: number): string {
  return (tenths / 10).toFixed(1)
}

/** Formats a duration in seconds. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}
