const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const TENTHS = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

export function whole(number: number): string {
  return WHOLE.format(number)
}

export function tenths(number: number): string {
  return TENTHS.format(number)
}

export function milliseconds(time: number): string {
  if (time === 0) return 'none'
  return `${time < 100 ? tenths(time) : whole(time)} ms`
}

export function megabytes(bytes: number): string {
  return `${tenths(bytes / 1e6)} MB`
}
