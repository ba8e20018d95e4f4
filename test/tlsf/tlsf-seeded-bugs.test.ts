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
/** Number of heaps with one overwritten word. */
const DAMAGED = 1000

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
    from: 'if (found >= wanted &&',
    to: 'if (found >= wanted - 2 &&',
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
  'removing the head does not set the link back of the next block': {
    file: 'src/tlsf/lists.ts',
    from: 'words[(next + PREVIOUS) | 0] = slot - NEXT',
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
    from: 'const block = searchOwnList(words, own, wanted)',
    to: 'const block = NO_BLOCK',
  },
  'a remainder has no back link': {
    file: 'src/tlsf/split.ts',
    from: 'words[(remainder + rest - 1) | 0] = remainder',
    to: 'void 0',
  },
  'a remainder of less than a block is split off': {
    file: 'src/tlsf/split.ts',
    from: 'if (rest >= MIN_SIZE)',
    to: 'if (rest >= 2)',
  },
  'a remainder that is large enough for a block is not split off': {
    file: 'src/tlsf/split.ts',
    from: 'if (rest >= MIN_SIZE)',
    to: 'if (rest > MIN_SIZE)',
  },
  'the previous victim is lost': {
    file: 'src/tlsf/split.ts',
    from: 'if (former !== NO_BLOCK) insert(words, former, words[former]! & SIZE)',
    to: '',
  },
  'the victim is not replaced by the new remainder': {
    file: 'src/tlsf/split.ts',
    from: 'words[VICTIM] = remainder',
    to: 'void remainder',
  },
  'a victim that is used up stays the victim': {
    file: 'src/tlsf/search.ts',
    from: 'if (list === 0) words[VICTIM] = NO_BLOCK',
    to: 'if (list === 0) void 0',
  },
  'the block after one that is used entirely keeps the flag that it is free': {
    file: 'src/tlsf/split.ts',
    from: '&= ~PREVIOUS_FREE',
    to: '&= -1',
  },
  'the peak is the current value': {
    file: 'src/tlsf/split.ts',
    from: 'if (used > words[PEAK]!)',
    to: 'if (used !== words[PEAK]!)',
  },
  'a block is counted with less than its size': {
    file: 'src/tlsf/split.ts',
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
    from: 'words[aligned]! |= PREVIOUS_FREE | flag',
    to: 'words[aligned]! |= flag',
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
    from: 'const flag = align > 8 ? ALIGNED : 0',
    to: 'const flag = 0',
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
    file: 'src/tlsf/resize.ts',
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
  'a block is pushed onto a full quick list': {
    file: 'src/tlsf/tlsf.ts',
    from: 'blocksFrom(words[slot]!) < DEPTH',
    to: 'blocksFrom(words[slot]!) <= DEPTH',
  },
  'a block larger than those of the last quick list is pushed': {
    file: 'src/tlsf/tlsf.ts',
    from: 'size <= this.largestQuick &&',
    to: 'size <= this.largestQuick + 2 &&',
  },
  'a push does not raise the number of blocks': {
    file: 'src/tlsf/quick-lists.ts',
    from: '((head & COUNT) + 1)',
    to: 'Math.max(head & COUNT, 1)',
  },
  'the quick list is that of blocks one granule larger': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'return (first + 1 - (size >> 1)) | 0',
    to: 'return (first - (size >> 1)) | 0',
  },
  'a request is popped from the quick list of blocks one granule smaller': {
    file: 'src/tlsf/tlsf.ts',
    from: 'quickSlot(this.first, wanted)',
    to: 'quickSlot(this.first, Math.max(wanted - 2, 4))',
  },
  'a popped block keeps the header of a listed one': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'words[block] = header ^ LISTED',
    to: 'words[block] = header',
  },
  'a pushed block keeps the header of a live one': {
    file: 'src/tlsf/quick-lists.ts',
    from: '(words[block]! ^ LISTED) & ~ALIGNED',
    to: 'words[block]! & ~ALIGNED',
  },
  'a pushed block keeps the mark of an aligned one': {
    file: 'src/tlsf/quick-lists.ts',
    from: '(words[block]! ^ LISTED) & ~ALIGNED',
    to: 'words[block]! ^ LISTED',
  },
  'a pushed block has no link': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'words[(block + NEXT) | 0] = head',
    to: 'void head',
  },
  'a popped block stays the first of its quick list': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'words[slot] = words[(block + NEXT) | 0]!',
    to: 'void slot',
  },
  'the words of a pushed block still count as used': {
    file: 'src/tlsf/tlsf.ts',
    from: 'pushQuick(words, slot, block)',
    to: 'pushQuick(words, slot, block), (words[USED]! += size)',
  },
  'the free of a pushed block is not counted': {
    file: 'src/tlsf/tlsf.ts',
    from: 'pushQuick(words, slot, block)',
    to: 'pushQuick(words, slot, block), words[FREES]!--',
  },
  'the words of a popped block do not count as used': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'words[USED] = used',
    to: '',
  },
  'the allocation of a popped block is not counted': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'words[ALLOCATIONS] = (words[ALLOCATIONS]! + 1) | 0',
    to: '',
  },
  'a popped block does not raise the peak': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'if (used > words[PEAK]!) words[PEAK] = used',
    to: '',
  },
  'the quick lists are not emptied before a request fails': {
    file: 'src/tlsf/tlsf.ts',
    from: 'return this.emptyQuickLists() ? this.allocate(size) : 0',
    to: 'return 0',
  },
  'the quick lists are not emptied before an aligned request fails': {
    file: 'src/tlsf/tlsf.ts',
    from: 'return heap.emptyQuickLists() ? heap.allocate(size, align) : 0',
    to: 'return 0',
  },
  'an aligned request is repeated without its alignment': {
    file: 'src/tlsf/tlsf.ts',
    from: 'heap.emptyQuickLists() ? heap.allocate(size, align) : 0',
    to: 'heap.emptyQuickLists() ? heap.allocate(size) : 0',
  },
  'largestFree does not empty the quick lists': {
    file: 'src/tlsf/tlsf.ts',
    from: 'this.emptyQuickLists()\n    return this.largestCoalesced',
    to: 'return this.largestCoalesced',
  },
  'trim does not empty the quick lists': {
    file: 'src/tlsf/tlsf.ts',
    from: 'this.emptyQuickLists()\n    return Math.max(',
    to: 'return Math.max(',
  },
  'the first quick list is not emptied': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'for (let list = 0; list < lists; list++)',
    to: 'for (let list = 1; list < lists; list++)',
  },
  'the last quick list is not emptied': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'for (let list = 0; list < lists; list++)',
    to: 'for (let list = 0; list < lists - 1; list++)',
  },
  'only the first block of a quick list is coalesced': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'for (let turn = 0; turn < DEPTH && link !== 0; turn++) {',
    to: 'for (let turn = 0; turn < 1 && link !== 0; turn++) {',
  },
  'an emptied quick list keeps its head': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'words[slot] = link',
    to: 'void 0',
  },
  'a reallocated block does not absorb the smallest listed blocks after it': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'listed < MIN_SIZE || listed > largest',
    to: 'listed <= MIN_SIZE || listed > largest',
  },
  'a reallocated block does not absorb the largest listed blocks after it': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'listed < MIN_SIZE || listed > largest',
    to: 'listed < MIN_SIZE || listed >= largest',
  },
  'a reallocated block absorbs no listed block after a free one': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'if (words[end]! < 0) end += words[end]! & SIZE',
    to: '',
  },
  'a reallocated block absorbs the listed blocks of one size only': {
    file: 'src/tlsf/quick-lists.ts',
    from: 'turn <= MOST_LISTS',
    to: 'turn < 1',
  },
  'a reallocated block is not resized after a failed move has emptied the quick lists': {
    file: 'src/tlsf/tlsf.ts',
    from: 'resized = resize(words, block, wanted, this.first)\n      return resized === NO_BLOCK ? 0 : payloadOf(resized)',
    to: 'return 0',
  },
  'reset keeps the heads of the quick lists': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words.fill(0, FIRST_LEVEL, first)',
    to: 'words.fill(0, FIRST_LEVEL, first - quickListsIn(words))',
  },
  'reset keeps the mark': {
    file: 'src/tlsf/tlsf.ts',
    from: 'words[MARK] = markAfter(words[MARK]!)',
    to: 'void markAfter',
  },
  'the mark after a mark is the same': {
    file: 'src/tlsf/block.ts',
    from: 'return bit > 1 ? mark ^ bit : mark',
    to: 'return mark ^ 0',
  },
  'marks count from the lowest bit on': {
    file: 'src/tlsf/block.ts',
    from: 'let bit = 2 ** 28',
    to: 'let bit = 2 ** 4',
  },
  'a block is joined with the victim after it although a free block is before it': {
    file: 'src/tlsf/tlsf.ts',
    from: 'next === words[VICTIM] && (header & PREVIOUS_FREE) === 0',
    to: 'next === words[VICTIM]',
  },
  'the victim joined with the block before it stays the victim': {
    file: 'src/tlsf/coalesce.ts',
    from: 'words[VICTIM] = block',
    to: '',
  },
  'a block joined with the victim has no back link': {
    file: 'src/tlsf/coalesce.ts',
    from: 'words[(end - 1) | 0] = block',
    to: '',
  },
  'a back link is compared with the word after it': {
    file: 'src/tlsf/lists.ts',
    from: 'if (words[(block + size - 1) | 0] !== block)',
    to: 'if (words[(block + size) | 0] !== block)',
  },
  'a header is compared with the back link of another block': {
    file: 'src/tlsf/lists.ts',
    from: 'const previous = words[(block - 1) | 0]! as Block',
    to: 'const previous = words[(block - 2) | 0]! as Block',
  },
  'a block that moved down leaves the header of a live block': {
    file: 'src/tlsf/resize.ts',
    from: 'words[block] = size | FREE',
    to: '',
  },
  'a coalesced block leaves the header of a live block': {
    file: 'src/tlsf/coalesce.ts',
    from: 'words[block] = size | FREE',
    to: '',
  },
  'the header of a freed block is not compared with the end of the heap': {
    file: 'src/tlsf/tlsf.ts',
    from: 'if ((size - MIN_SIZE) >>> 0 <= MAX_USED_SIZE && next <= tail) {',
    to: 'if ((size - MIN_SIZE) >>> 0 <= MAX_USED_SIZE) {',
  },
}

/**
 * Bugs that only a damaged heap shows: a check of one word is missing. The damage is to words of the
 * given kind.
 */
const MISSING_CHECKS: Record<string, readonly [kind: string, Mutation]> = {
  'a free block is taken without a look at its back link': [
    'header of a free block',
    {
      file: 'src/tlsf/lists.ts',
      from: 'if (words[(block + size - 1) | 0] !== block) throw corruptedBlock(block)',
      to: '',
    },
  ],
  'a victim is taken without a look at its back link': [
    'victim',
    { file: 'src/tlsf/search.ts', from: 'requireWhole(words, block, found)\n  if', to: 'if' },
  ],
  'the back link of a free block is not compared with its header': [
    'header of a free block',
    {
      file: 'src/tlsf/lists.ts',
      from: 'if (words[previous] !== ((block - previous) | FREE)) throw corruptedBlock(previous)',
      to: '',
    },
  ],
  'a block is popped without a look at its header': [
    'head of a quick list',
    {
      file: 'src/tlsf/quick-lists.ts',
      from: 'if (sizeOfListed(header, words[MARK]!) !== size) throw brokenQuickList(block)',
      to: '',
    },
  ],
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

for (const [bug, [kind, mutation]] of Object.entries(MISSING_CHECKS)) {
  bugs(`found: ${bug}`, async () => {
    const { withBadWord } = await harnessWith([mutation])
    const overlaps = range(DAMAGED).filter((seed) => withBadWord(seed, kind) === 'overlap')
    assert.ok(overlaps.length > 1, `${overlaps.length} of ${DAMAGED} heaps with overlapping blocks`)
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
