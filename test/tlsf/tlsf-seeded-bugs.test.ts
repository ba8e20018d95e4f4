import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { harnessWith, type Mutation } from '../support/mutant.ts'

/**
 * Proves that the tests find bugs: each of these bugs is put into the source of the allocator, and must be
 * found by the same programs that pass with the original source. The test fails if the text that a bug
 * replaces is no longer in the source: adapt the bug then.
 */
const PROGRAMS = 150
const OPERATIONS = 400

const BUGS: Record<string, Mutation> = {
  'a request is rounded up to one byte less than necessary': {
    file: 'src/tlsf/tlsf.ts',
    from: '((size + 11) >>> 3)',
    to: '((size + 10) >>> 3)',
  },
  'a request is rounded up by one granule too much': {
    file: 'src/tlsf/tlsf.ts',
    from: '((size + 11) >>> 3)',
    to: '((size + 12) >>> 3)',
  },
  'a block at the boundary of two lists is inserted into the lower one': {
    file: 'src/tlsf/mapping.ts',
    from: 'const granules = size >> 1',
    to: 'const granules = (size >> 1) - (size === 64 ? 1 : 0)',
  },
  'the search of the higher lists includes the own list': {
    file: 'src/tlsf/bitmap.ts',
    from: 'const from = (list + 1) | 0',
    to: 'const from = list | 0',
  },
  'the search of the higher lists skips the first of them': {
    file: 'src/tlsf/bitmap.ts',
    from: 'const from = (list + 1) | 0',
    to: 'const from = (list + 2) | 0',
  },
  'the head of the own list is taken when it is a granule too small': {
    file: 'src/tlsf/search.ts',
    from: 'if ((words[own]! & SIZE) >= wanted) {',
    to: 'if ((words[own]! & SIZE) >= wanted - 2) {',
  },
  'the victim is taken when it is too small': {
    file: 'src/tlsf/search.ts',
    from: 'if (list !== 0 && (found < wanted ||',
    to: 'if (list !== 0 && (found < wanted - 2 ||',
  },
  'the last words of the bitmap are never searched': {
    file: 'src/tlsf/bitmap.ts',
    from: '(-2 << word)',
    to: '(-4 << word)',
  },
  'the bit of a list that empties stays set': {
    file: 'src/tlsf/bitmap.ts',
    from: '& ~(1 << list)',
    to: '& ~0',
  },
  'the bit of a level that empties stays set': {
    file: 'src/tlsf/bitmap.ts',
    from: 'if (lists === 0) words[base]! &= ~(1 << word)',
    to: '',
  },
  'the first block of a list does not set the bit of the first level': {
    file: 'src/tlsf/bitmap.ts',
    from: 'words[base]! |= 1 << (list >> 5)',
    to: '',
  },
  'inserting a block does not set the link back of the previous head': {
    file: 'src/tlsf/lists.ts',
    from: 'words[(head + PREVIOUS) | 0] = block',
    to: 'void 0',
  },
  'the neighbour of an unlinked block still links to it': {
    file: 'src/tlsf/lists.ts',
    from: 'words[(next + PREVIOUS) | 0] = previous',
    to: 'void 0',
  },
  'the search of the own list returns a block that is one granule too small': {
    file: 'src/tlsf/lists.ts',
    from: 'if ((words[block]! & SIZE) >= size) return block',
    to: 'if ((words[block]! & SIZE) >= size - 2) return block',
  },
  'the search of the own list examines one block less than documented': {
    file: 'src/tlsf/lists.ts',
    from: 'SEARCH_LIMIT = 8',
    to: 'SEARCH_LIMIT = 7',
  },
  'the own list is not searched': {
    file: 'src/tlsf/search.ts',
    from: 'block = searchOwnList(words, own, wanted)',
    to: 'block = NO_BLOCK',
  },
  'a remainder has no back link': {
    file: 'src/tlsf/search.ts',
    from: 'words[(remainder + rest - 1) | 0] = remainder',
    to: 'void 0',
  },
  'a remainder of less than a block is split off': {
    file: 'src/tlsf/search.ts',
    from: 'if (rest >= MIN_SIZE)',
    to: 'if (rest >= 2)',
  },
  'a remainder that is large enough for a block is not split off': {
    file: 'src/tlsf/search.ts',
    from: 'if (rest >= MIN_SIZE)',
    to: 'if (rest > MIN_SIZE)',
  },
  'the previous victim is lost': {
    file: 'src/tlsf/search.ts',
    from: 'if (former !== NO_BLOCK) insert(words, former, words[former]! & SIZE)',
    to: '',
  },
  'the victim is not replaced by the new remainder': {
    file: 'src/tlsf/search.ts',
    from: 'words[VICTIM] = remainder',
    to: 'void remainder',
  },
  'a victim that is used up stays the victim': {
    file: 'src/tlsf/search.ts',
    from: 'words[VICTIM] = NO_BLOCK',
    to: 'void 0',
  },
  'the block after one that is used entirely keeps the flag that it is free': {
    file: 'src/tlsf/search.ts',
    from: '&= ~PREVIOUS_FREE',
    to: '&= -1',
  },
  'the peak is the current value': {
    file: 'src/tlsf/split.ts',
    from: 'if (used > words[PEAK]!)',
    to: 'if (used !== words[PEAK]!)',
  },
  'a block is counted with less than its size': {
    file: 'src/tlsf/search.ts',
    from: 'countUse(words, block, taken, taken)',
    to: 'countUse(words, block, taken, wanted)',
  },
  'the high-water mark excludes the words after a live block': {
    file: 'src/tlsf/block.ts',
    from: 'FREE_HEADER_WORDS = 3',
    to: 'FREE_HEADER_WORDS = 0',
  },
  'freed words are not subtracted from the counter': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words[USED] = (words[USED]! - size) | 0',
    to: 'void 0',
  },
  'a free is not counted': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words[FREES] = (words[FREES]! + 1) | 0',
    to: 'void 0',
  },
  'a block is not coalesced with the next free block': {
    file: 'src/tlsf/coalesce.ts',
    from: 'const joinsNext = nextHeader < 0',
    to: 'const joinsNext = false',
  },
  'a block is not coalesced with the previous free block': {
    file: 'src/tlsf/coalesce.ts',
    from: 'if ((header & PREVIOUS_FREE) !== 0) {',
    to: 'if (header < 0) {',
  },
  'the block after a freed one has no flag for it': {
    file: 'src/tlsf/coalesce.ts',
    from: 'words[next] = nextHeader | PREVIOUS_FREE',
    to: 'void 0',
  },
  'a freed block has no back link': {
    file: 'src/tlsf/coalesce.ts',
    from: 'words[(end - 1) | 0] = start',
    to: 'void 0',
  },
  'the next free block stays on its list when it is coalesced': {
    file: 'src/tlsf/coalesce.ts',
    from: 'if (next !== victim) unlink(words, next, first)',
    to: '',
  },
  'the previous free block stays on its list when it is coalesced': {
    file: 'src/tlsf/coalesce.ts',
    from: 'if (start !== victim) unlink(words, start, first)',
    to: '',
  },
  'the victim is not updated when it is coalesced with a previous block': {
    file: 'src/tlsf/coalesce.ts',
    from: 'if (start === victim || (joinsNext && next === victim)) words[VICTIM] = start',
    to: 'if (start === victim) words[VICTIM] = start',
  },
  'reset keeps the lists': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words.fill(0, FIRST_LEVEL, first)',
    to: '',
  },
  'reset keeps the counter': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words[USED] = 0',
    to: 'void 0',
  },
  'the gap before an aligned block is lost': {
    file: 'src/tlsf/aligned.ts',
    from: 'insert(words, block, gap)',
    to: 'void insert',
  },
  'the gap before an aligned block is less than a block': {
    file: 'src/tlsf/aligned.ts',
    from: 'gap > 0 && gap < MIN_SIZE ? gap + align / 4 : gap',
    to: 'gap',
  },
  'an aligned block has no flag for the gap before it': {
    file: 'src/tlsf/aligned.ts',
    from: 'gap > 0 ? PREVIOUS_FREE : 0',
    to: '0',
  },
  'the gap has no back link': {
    file: 'src/tlsf/aligned.ts',
    from: 'words[aligned - 1] = block',
    to: '',
  },
  'the fit of an aligned request ignores the gap': {
    file: 'src/tlsf/aligned.ts',
    from: '(words[block]! & SIZE) >= size + gapOf(block, align)',
    to: '(words[block]! & SIZE) >= size',
  },
  'an aligned request never searches for a block with room for any gap': {
    file: 'src/tlsf/aligned.ts',
    from: 'if (generous <= most) {',
    to: 'if (generous < 0) {',
  },
  'an aligned block loses its alignment when it moves': {
    file: 'src/tlsf/aligned.ts',
    from: 'align > 8 ? ALIGNED : 0',
    to: '0',
  },
  'an aligned block moves down to a position without its alignment': {
    file: 'src/tlsf/resize.ts',
    from: 'payloadOf(previous) % alignmentOf(block) === 0',
    to: 'true',
  },
  'a block that grows in place keeps its old size': {
    file: 'src/tlsf/resize.ts',
    from: 'const taken = cut(words, block, room, wanted)',
    to: 'const taken = cut(words, block, room, wanted) && size',
  },
  'moving a block down copies one word less than its size': {
    file: 'src/tlsf/resize.ts',
    from: 'copyPayload(words, block, previous, size)',
    to: 'copyPayload(words, block, previous, size - 1)',
  },
  'moving a block elsewhere copies one word less than its size': {
    file: 'src/tlsf/tlsf.ts',
    from: 'copyPayload(words, block, blockAt(moved), size)',
    to: 'copyPayload(words, block, blockAt(moved), size - 1)',
  },
  'a long payload is copied to a wrong position': {
    file: 'src/tlsf/resize.ts',
    from: 'words.copyWithin(target + 1, source + 1, source + size)',
    to: 'words.copyWithin(target + 1, source + 2, source + size)',
  },
  'the rest of a shrunk block is not flagged in the next block': {
    file: 'src/tlsf/split.ts',
    from: 'words[end]! |= PREVIOUS_FREE',
    to: '',
  },
  'a resized block loses the flag for the free block before it': {
    file: 'src/tlsf/resize.ts',
    from: '(header & (PREVIOUS_FREE | ALIGNED))',
    to: '(header & ALIGNED)',
  },
  'the change of a size is not counted': {
    file: 'src/tlsf/resize.ts',
    from: 'countUse(words, block, taken, taken - size)',
    to: 'countUse(words, block, taken, 0)',
  },
  'zeroing does not clear the last back link': {
    file: 'src/tlsf/tlsf.ts',
    from: 'if (end >= this.tail) words[end - 1] = 0',
    to: '',
  },
  'zeroing omits the last word': {
    file: 'src/tlsf/tlsf.ts',
    from: '(size + 3) >>> 2',
    to: 'size >>> 2',
  },
  'trim loses the links of the last free block': {
    file: 'src/tlsf/tlsf.ts',
    from: 'tail - freeAtEnd / 4 + MIN_SIZE',
    to: 'tail - freeAtEnd / 4',
  },
  'growth extends the last free block and leaves it on its list': {
    file: 'src/tlsf/tlsf.ts',
    from: 'remove(words, start, first)',
    to: '',
  },
  'growth does not clear the previous tail inside the block': {
    file: 'src/tlsf/tlsf.ts',
    from: '    words[former] = 0',
    to: '',
  },
  'growth does not clear the previous back link inside the block': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words[former - 1] = 0',
    to: '',
  },
  'a heap in a used buffer assumes that it is zeroed': {
    file: 'src/tlsf/tlsf.ts',
    from: "typeof memory === 'number' || options.zeroed === true",
    to: 'true',
  },
  'a growable heap has list heads only for its initial size': {
    file: 'src/tlsf/format.ts',
    from: 'const heads = growable ? ALL_HEADS : headsFor(size)',
    to: 'const heads = headsFor(size)',
  },
  'largestFree ignores the victim': {
    file: 'src/tlsf/tlsf.ts',
    from: 'let largest = words[words[VICTIM]!]! & SIZE',
    to: 'let largest = 0',
  },
  'largestFree examines only the head of the highest list': {
    file: 'src/tlsf/tlsf.ts',
    from: 'for (let turn = 0; turn < SEARCH_LIMIT && block !== NO_BLOCK; turn++)',
    to: 'for (let turn = 0; turn < 1 && block !== NO_BLOCK; turn++)',
  },
  'a rest that is split off by a search of the own list stays on its list': {
    file: 'src/tlsf/search.ts',
    from: 'unlink(words, block, first)',
    to: '',
  },
}

const bugs = suite('tlsf/seeded-bugs')

bugs('the original source passes', async () => {
  const { campaign } = await harnessWith([])
  assert.is(campaign(range(PROGRAMS), OPERATIONS)?.reason, undefined)
})

for (const [bug, mutation] of Object.entries(BUGS)) {
  bugs(`found: ${bug}`, async () => {
    const { campaign } = await harnessWith([mutation])
    const failure = campaign(range(PROGRAMS), OPERATIONS)
    assert.ok(failure, `survived ${PROGRAMS} programs`)
  })
}

bugs('a failing program is reduced to the failing operations and reports its seed', async () => {
  const { campaign, explain, run, shrink } = await harnessWith([
    BUGS['a block is not coalesced with the next free block']!,
  ])
  const failure = campaign(range(PROGRAMS), OPERATIONS)!
  const shortest = shrink(failure.program)
  assert.ok(shortest.ops.length <= 4, `${shortest.ops.length} operations`)
  assert.ok(run(shortest))
  assert.match(explain(failure), `SEED=${failure.seed}`)
  assert.match(explain(failure), '0: {"kind":"allocate"')
})

bugs('a bug whose text is not in the source is an error and does not count as found', async () => {
  const rotten = { file: 'src/tlsf/tlsf.ts', from: 'no such text', to: '' }
  await harnessWith([rotten]).then(
    () => assert.unreachable('the harness was built'),
    (error: Error) => assert.match(error.message, 'no such text'),
  )
})

bugs.run()

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
