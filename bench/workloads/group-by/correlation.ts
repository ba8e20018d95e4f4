/** Returns the square of the correlation of two columns, from sums over their values. */
export function r2Of(
  count: number,
  x: number,
  y: number,
  xx: number,
  yy: number,
  xy: number,
): number {
  const covariance = count * xy - x * y
  return (covariance * covariance) / ((count * xx - x * x) * (count * yy - y * y))
}
