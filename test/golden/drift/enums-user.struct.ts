import type { Mood as Temper } from './enums.struct.ts'
import type { Badges as Medals } from './flags.struct.ts'

/** Types with a name, from other files and under another name. */
export interface Patient {
  temper: Temper
  medals: Medals
}
