import type { MakeChecks } from './allocator.ts'
import { bufferToOpen, reserve } from './arena-growth.ts'
import {
  LOCK_TIMEOUT,
  requireOptions,
  type ArenaMemory,
  type ArenaOptions,
} from './arena-options.ts'
import { requireInPlace } from './arena-snapshot.ts'
import { checksFor } from './checked/enabled.ts'
import { bytesFor, requireBuffer } from './tlsf/format.ts'
import { Tlsf } from './tlsf/tlsf.ts'

/** What an arena consists of when it starts. */
export type Opening = readonly [
  heap: Tlsf,
  memory: ArenaMemory | undefined,
  /** Milliseconds. */
  lockTimeout: number,
  makeChecks: MakeChecks | null,
]

/** The property by which a pool passes an `Opening` of its own in place of options. */
export const OPENING: unique symbol = Symbol()

/**
 * Creates a heap of `bytes` bytes, or opens the one in a buffer.
 * @throws The errors of `new Arena`.
 */
export function openingFor(
  bytes: number | ArrayBufferLike,
  options: ArenaOptions & { readonly [OPENING]?: Opening },
): Opening {
  const given = options?.[OPENING]
  if (given !== undefined) return given
  const opened = typeof bytes === 'object' && bytes !== null ? bytes : undefined
  if (opened !== undefined) requireBuffer(opened)
  requireOptions(options, opened)
  const makeChecks = checksFor(options.checked, opened)
  const { memory, lockTimeout = LOCK_TIMEOUT } = options
  return [
    opened === undefined
      ? new Tlsf(reserve(bytesFor(bytes), options), { zeroed: !memory, growable: !!memory })
      : Tlsf.from(requireInPlace(memory === undefined ? opened : bufferToOpen(memory))),
    memory,
    lockTimeout,
    makeChecks,
  ]
}
