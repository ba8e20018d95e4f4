import type { FixedArray, Flags, u16 } from 'offheap/schema'

/** Eight flags or fewer take one byte. */
export type State = Flags<'dead' | 'visible' | 'selected'>

/** The permissions of a file: nine flags take two bytes. */
export type Mode = Flags<
  | 'othersRun'
  | 'othersWrite'
  | 'othersRead'
  | 'groupRun'
  | 'groupWrite'
  | 'groupRead'
  | 'ownerRun'
  | 'ownerWrite'
  | 'ownerRead'
>

export interface Entity {
  /** Visible from the start, and selected. @default visible selected */
  state: State
  /** Written in place, it is called `EntityKeys`: seventeen flags take four bytes. */
  keys: Flags<
    | 'a'
    | 'b'
    | 'c'
    | 'd'
    | 'e'
    | 'f'
    | 'g'
    | 'h'
    | 'i'
    | 'j'
    | 'k'
    | 'l'
    | 'm'
    | 'n'
    | 'o'
    | 'p'
    | 'q'
  >
  health: u16
}

export interface Folder {
  /** @default ownerRead ownerWrite ownerRun */
  mode: Mode
  inherited: FixedArray<Mode, 4>
}
