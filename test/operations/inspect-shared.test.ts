import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { Tree } from '../golden/drift/operations.gen.ts'
import { sharedLists } from '../support/shared-lists.ts'

/** Inspection of bytes in which lists share blocks, and of large structs. */
const shared = suite('operations/inspect-shared')

shared('ends before it prints exponentially many elements', () => {
  const text = inspect(sharedLists(new Arena(1 << 18), 60), { depth: 100 })
  assert.match(text, /<INVALID_BYTES>/)
  assert.ok(text.length < 2 ** 22)
})

shared('prints all lists of a large struct', () => {
  const children = Array.from({ length: 3_000 }, (_, value) => ({ value, children: [{}] }))
  const tree = new Arena(1 << 22).create(Tree, { children })
  const text = inspect(tree, { depth: 10, maxArrayLength: Infinity })
  assert.not.match(text, /INVALID_BYTES/)
  assert.match(text, /value: 2999/)
})

shared.run()
