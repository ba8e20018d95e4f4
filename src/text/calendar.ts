// The proleptic Gregorian calendar, as `Date` has it: days since 1970-01-01.

/** The first and the last day that `Date` has, as days since 1970: ±100,000,000. */
export const MOST_DAYS = 100_000_000

const DAYS_OF_ERA = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468

/** Returns the number of days of a month, from 1 to 12. */
export function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return isLeap ? 29 : 28
}

/** Returns the days from 1970-01-01 to a date; negative before it. */
// Years begin in March, so that the day that only some have is the last one (Howard Hinnant,
// "chrono-compatible low-level date algorithms").
export function daysOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const leapDays = (yearOfEra >> 2) - Math.floor(yearOfEra / 100)
  return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - DAYS_TO_1970
}

/** Returns a date as one integer: `(year × 16 + month) × 32 + day`, with months from 1. */
export function dateOf(days: number): number {
  const shifted = days + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const day = shifted - era * DAYS_OF_ERA
  const leapDays = ((day / 1460) | 0) - ((day / 36_524) | 0) + ((day / (DAYS_OF_ERA - 1)) | 0)
  const yearOfEra = ((day - leapDays) / 365) | 0
  const dayOfYear = day - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const dayOfMonth = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year * 16 + month) * 32 + dayOfMonth
}
