import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from './support/mutant.ts'
import type { campaigns } from './support/snapshot-campaigns.ts'

/** Proves that the campaigns detect bugs: each of these is put into the sources. */
const bugs = suite('arena-snapshot-seeded-bugs')

type Bug = Mutation & { readonly by: keyof typeof campaigns }

const FORMAT = 'src/snapshot/format.ts'
const WRITE = 'src/snapshot/write.ts'
const READ = 'src/snapshot/read.ts'
const ARENA = 'src/arena-snapshot.ts'
const SHADOW = 'src/checked/shadow.ts'

const BUGS: Record<string, Bug> = {
  'a long run lacks its last word': {
    by: 'programs',
    file: FORMAT,
    from: 'source.subarray(start, start + length)',
    to: 'source.subarray(start, start + length - 1)',
  },
  'a short run lacks its last word': {
    by: 'programs',
    file: FORMAT,
    from: 'k < length; k++',
    to: 'k < length - 1; k++',
  },
  'the back link of a free block is not saved': {
    by: 'programs',
    file: FORMAT,
    from: 'run = block + size - 1',
    to: 'run = block + size - 2',
  },
  'the marks of the saved sizes stay': {
    by: 'programs',
    file: WRITE,
    from: 'mark, FIRST_MARK)\n    at += run',
    to: 'mark, mark)\n    at += run',
  },
  'the marks of the restored sizes stay': {
    by: 'programs',
    file: READ,
    from: 'start + length, FIRST_MARK, mark)',
    to: 'start + length, FIRST_MARK, FIRST_MARK)',
  },
  'pointers from after the snapshot are not detected': {
    by: 'programs',
    file: ARENA,
    from: 'markAfter(words[MARK]!)',
    to: 'words[MARK]!',
  },
  'bytes from after the snapshot count as never written': {
    by: 'programs',
    file: ARENA,
    from: 'words[HIGH_WATER] = Math.max(highWater, words[HIGH_WATER]!)',
    to: 'void highWater',
  },
  'the saved high-water mark is too low': {
    by: 'programs',
    file: WRITE,
    from: 'words[tail - 1]! + FREE_HEADER_WORDS',
    to: 'words[tail - 1]!',
  },
  'a larger arena is not extended': {
    by: 'programs',
    file: ARENA,
    from: 'if (words.length > tail + 1) extend(heap, tail)',
    to: '',
  },
  'the words from the lock on are not restored': {
    by: 'programs',
    file: READ,
    from: 'copyRun(saved, at + FIRST_LEVEL, words, FIRST_LEVEL, length - FIRST_LEVEL)',
    to: '',
  },
  'what is opened is not verified': {
    by: 'mutants',
    file: ARENA,
    from: '  requireVerified(heap)\n',
    to: '',
  },
  'only the references of what is opened are not verified': {
    by: 'mutants',
    file: ARENA,
    from: ' ?? verifyReferences(memory, heap)[0]',
    to: '',
  },
  'other bytes are restored without verification': {
    by: 'mutants',
    file: ARENA,
    from: 'if (!isOwn) giveBack(load(bytes, {}))',
    to: '',
  },
  'the length is not compared': {
    by: 'whole',
    file: READ,
    from: 'if (bytes.byteLength !== length)',
    to: 'if (bytes.byteLength < length)',
  },
  'the checksum is not compared': {
    by: 'whole',
    file: READ,
    from: 'words[CHECKSUM] !== checksumOf(words)',
    to: 'checksumOf(words) === 0',
  },
  'the checksum skips a word of eight': {
    by: 'whole',
    file: FORMAT,
    from: 'mixed(d, words[at + 6]!, words[at + 7]!)',
    to: 'mixed(d, words[at + 6]!, 7)',
  },
  'structs from after the snapshot stay live in a checked arena': {
    by: 'checked',
    file: SHADOW,
    from: "for (const allocation of former) allocation.finish('restored', place)",
    to: 'void place',
  },
  'the shadow keeps the structs from after the snapshot': {
    by: 'checked',
    file: SHADOW,
    from: 'for (const { allocation } of saved) this.enter(allocation)',
    to: '',
  },
  'a restored struct has no new slot when its former one is lost': {
    by: 'checked',
    file: SHADOW,
    from: 'if (allocation.granules === 0) {',
    to: 'if (allocation.slot === 0) {',
  },
  'structs that were freed since are not revived': {
    by: 'checked',
    file: SHADOW,
    from: '    this.end = end\n    this.size = size\n',
    to: '    this.size = size\n',
  },
}

for (const [bug, { by, ...mutation }] of Object.entries(BUGS)) {
  bugs(`the campaign "${by}" detects the seeded bug: ${bug}`, async () => {
    const module = (await bundleWith('test/support/snapshot-campaigns.ts', [mutation])) as {
      campaigns: typeof campaigns
    }
    assert.throws(() => module.campaigns[by](), undefined, `the bug survived the campaign "${by}"`)
  })
}

bugs.run()
