import type { f32, u8 } from 'offheap/schema'

// A line comment is for who reads the schema, and stays there.

/**
 * Words of several lines,
 * with a list:
 *   - one
 *   - two
 *
 * and `code`, a {@link Documented}, a * star and a / slash.
 *
 * @see https://example.com
 */
export interface Documented {
  /** One line. */
  a: f32
  /**
   * Indented by hand:
   *
   *     x = 1
   *
   * @default 0.5
   */
  b: f32 /* An ordinary comment. */
  c: f32 // A trailing line comment.
  /* An ordinary comment is not carried over. */
  d: f32
  /** The doc comment, */ // then another comment.
  e: f32 /** A doc comment behind a field is not the next one's. */
  f: f32

  /** Apart. */

  g: f32
  /***/
  h: f32
}

/** All on one line. */ export interface OneLine { /** Width. */ w: u8; /** Height. */ h: u8 }
