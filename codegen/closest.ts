/** Suggests the known word that a misspelt one probably means. */

/**
 * Returns the word of `known` that `word` can be changed to with the fewest inserted, deleted,
 * replaced or swapped characters; null if the closest one differs too much. One change is tolerated
 * in up to five characters, and two in longer words. Words of up to two characters match nothing.
 */
export function closest(word: string, known: readonly string[]): string | null {
  let found: string | null = null
  let least = word.length <= 2 ? 0 : word.length <= 5 ? 1 : 2
  for (const other of known) {
    const changes = distance(word, other, least)
    if (changes > least || (changes === least && found !== null)) continue
    found = other
    least = changes
  }
  return found === word ? null : found
}

/** Returns the number of changes between two words, or a larger number than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = last[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let changes = Math.min(replaced, last[column]! + 1, next[column - 1]! + 1)
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (row > 1 && column > 1 && isSwapped) changes = Math.min(changes, before[column - 2]! + 1)
      next.push(changes)
    }
    before = last
    last = next
  }
  return last[b.length]!
}
