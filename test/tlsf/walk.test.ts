import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { statisticsOf } from '../../src/tlsf/statistics.ts'
import { verify } from '../../src/tlsf/verify.ts'
import { walk } from '../../src/tlsf/walk.ts'
import { sample } from '../support/damage.ts'
import { forEachSeed } from '../support/random.ts'

const walking = suite('tlsf/walk')

walking('walk, statistics and verify write nothing and leave the quick lists as they are', () => {
  forEachSeed(50, (_, seed) => {
    const { heap, words, listed } = sample(seed)
    const before = words.slice()
    let found = 0
    walk(heap, (_block, _size, _free, _previousFree, isListed) => {
      if (isListed) found++
    })
    const { freeBlocks, liveBlocks, freeSize } = statisticsOf(heap)
    assert.equal(verify(heap), [])
    assert.equal(words, before)
    assert.is(found, listed.length)
    assert.is(liveBlocks, heap.blockCount)
    assert.ok(freeBlocks >= listed.length && freeSize > 0)
  })
})

walking('shows listed blocks as free, and the same bytes free after they are coalesced', () => {
  const { heap, listed } = sample()
  assert.ok(listed.length > 0)
  const freeBytes = (): number => {
    let bytes = 0
    walk(heap, (_block, size, free) => (bytes += free ? size * 4 : 0))
    return bytes
  }
  const before = freeBytes()
  assert.is(before, heap.freeSize)
  assert.ok(heap.emptyQuickLists())
  assert.is(freeBytes(), before)
  assert.not(heap.emptyQuickLists())
})

walking.run()
