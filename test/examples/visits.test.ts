import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { durationFrom, readVisits, topPaths } from '../../examples/visits/visits.ts'
import { Arena } from '../../src/arena.ts'

const visits = suite('examples/visits')

const LOG = `/home,Norway,120
/über,Österreich,80
/home,Österreich,30
/docs,Norway,400
/home,Norway,5
/docs,Chile,7
`

visits('a log is read into rows of codes, and counted by them', () => {
  const read = readVisits(new Arena(1 << 16), new TextEncoder().encode(LOG))
  assert.is(read.rows.length, 6)
  assert.equal(read.paths.toArray(), ['', '/home', '/über', '/docs'])
  assert.equal(topPaths(read, 2), [
    ['/home', 3],
    ['/docs', 2],
  ])
  assert.equal(topPaths(read, 2)[0], ['/home', 3])
  assert.is(durationFrom(read, 'Norway'), 525)
  assert.is(durationFrom(read, 'Österreich'), 110)
  assert.is(durationFrom(read, 'Peru'), 0)
})

visits.run()
