export { OffheapError, type OffheapErrorCode } from './errors.ts'
export { Tlsf } from './tlsf/tlsf.ts'
export { verify, type Violation } from './tlsf/verify.ts'
export { walk, type Visit } from './tlsf/walk.ts'
