import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { harnessWith, type Mutation } from '../support/mutant.ts'
import { seeds } from '../support/random.ts'

/**
 * Bugs of the quick lists, of the marks that `reset` changes and of the checks of overwritten words,
 * as in `tlsf-seeded-bugs.test.ts`.
 */
const PROGRAMS = 150
const OPERATIONS = 400
/** Number of heaps with one overwritten word. */
const DAMAGED = 1000

const BUGS: Record<string, Mutation> = {
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
    { file: 'src/tlsf/search.ts', from: 'requireBackLink(words, block, found)\n  let', to: 'let' },
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

const bugs = suite('tlsf/quick-lists-seeded-bugs')

for (const [bug, mutation] of Object.entries(BUGS)) {
  bugs(`found: ${bug}`, async () => {
    const { campaign } = await harnessWith([mutation])
    assert.ok(campaign(seeds(PROGRAMS), OPERATIONS), `survived ${PROGRAMS} programs`)
  })
}

for (const [bug, [kind, mutation]] of Object.entries(MISSING_CHECKS)) {
  bugs(`found: ${bug}`, async () => {
    const { withBadWord } = await harnessWith([mutation])
    const overlaps = seeds(DAMAGED).filter((seed) => withBadWord(seed, kind) === 'overlap')
    assert.ok(overlaps.length > 1, `${overlaps.length} of ${DAMAGED} heaps with overlapping blocks`)
  })
}

bugs.run()
