import { OffheapError, type OffheapErrorCode } from '../../src/errors.ts'

/** Throws unless a call is refused with an error of a code. */
export function refused(use: () => unknown, code: OffheapErrorCode = 'STALE_HANDLE'): void {
  try {
    use()
  } catch (error) {
    if (error instanceof OffheapError && error.code === code) return
    throw error
  }
  throw new Error(`not refused with ${code}`)
}
