import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { convert } from '../../src/operations/convert.ts'
import { Tree } from '../golden/drift/operations.gen.ts'
import { errorOf } from '../support/refusal.ts'
import { sharedLists } from '../support/shared-lists.ts'

/** Conversions of bytes in which lists share blocks. */
const shared = suite('operations/convert-shared')

shared('are refused before they take exponential time, with the path', () => {
  const arena = new Arena(1 << 18)
  const other = new Arena(1 << 18)
  const error = errorOf(() => convert(sharedLists(arena, 60), Tree, other))
  assert.is(error.code, 'INVALID_BYTES')
  assert.match(
    error.message,
    /^can't convert tree(\.children\[\d\])+.*: blocks with several owners/,
  )
  assert.is(other.blockCount, 0)
})

shared('still take all lists of a struct whose lists are large', () => {
  const arena = new Arena(1 << 23)
  const children = Array.from({ length: 20_000 }, (_, value) => ({ value, label: 'x'.repeat(40) }))
  const made = convert(arena.create(Tree, { children }), Tree, new Arena(1 << 23))
  assert.is(made.children.length, 20_000)
})

shared.run()
