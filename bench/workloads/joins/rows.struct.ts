import type { Code, Dictionary, f64, HashSet, Table, u32 } from 'offheap/schema'

export type Names = Dictionary

/** A row of the large table. */
export interface Fact {
  id1: u32
  id2: u32
  id3: u32
  id4: Code<Names>
  id5: Code<Names>
  id6: Code<Names>
  v1: f64
}

export interface Small {
  id1: u32
  id4: Code<Names>
  v2: f64
}

export interface Medium {
  id1: u32
  id2: u32
  id4: Code<Names>
  id5: Code<Names>
  v2: f64
}

export interface Big {
  id1: u32
  id2: u32
  id3: u32
  id4: Code<Names>
  id5: Code<Names>
  id6: Code<Names>
  v2: f64
}

export interface Data {
  facts: Table<Fact>
  small: Table<Small>
  medium: Table<Medium>
  big: Table<Big>
}

/**
 * The keys of the rows of a table, each of which occurs once. They are added in the order of the
 * rows, so the number of an entry is that of its row.
 */
export type Keys = HashSet<u32>

/** Rows of the large table, and the rows of the other one that they are joined with. */
export interface Match {
  fact: u32
  other: u32
}

export type Matches = Table<Match>

/** The fields of a row of the large table, and those of the small one. */
export interface WithSmall {
  id1: u32
  id2: u32
  id3: u32
  id4: Code<Names>
  id5: Code<Names>
  id6: Code<Names>
  v1: f64
  otherId4: Code<Names>
  v2: f64
}

export type WithSmalls = Table<WithSmall>

export interface WithMedium {
  id1: u32
  id2: u32
  id3: u32
  id4: Code<Names>
  id5: Code<Names>
  id6: Code<Names>
  v1: f64
  otherId1: u32
  /** The id of the medium table that isn't the key: `id5` or `id2`. */
  otherId: u32
  otherId4: Code<Names>
  /** Missing if the row has no match, and the other ids are 0 then. */
  v2?: f64
}

export type WithMediums = Table<WithMedium>

export interface WithBig {
  id1: u32
  id2: u32
  id3: u32
  id4: Code<Names>
  id5: Code<Names>
  id6: Code<Names>
  v1: f64
  otherId1: u32
  otherId2: u32
  otherId4: Code<Names>
  otherId5: Code<Names>
  otherId6: Code<Names>
  v2: f64
}

export type WithBigs = Table<WithBig>
