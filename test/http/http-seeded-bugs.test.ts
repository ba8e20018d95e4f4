import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'
import type { Listen } from '../support/request-isolation.ts'

/** Proves that the requests detect bugs: each of these is put into the sources. */
const bugs = suite('http/http-seeded-bugs')

const LEASES = 'src/http/request-leases.ts'

const BUGS: Record<string, Mutation> = {
  'a lease ends when the handler has begun': {
    file: LEASES,
    from: 'return ending.promise',
    to: 'return undefined',
  },
  'late users are not told which request has ended': {
    file: LEASES,
    from: '        labelLease(arena, label)\n',
    to: '',
  },
  'a lease that has ended is still usable': {
    file: 'src/arena.ts',
    from: '    this.detach(memory?.reason)\n',
    to: '',
  },
  'two requests have the same memory': {
    file: 'src/leases/stock.ts',
    from: 'const buffer = this.buffers.pop()',
    to: 'const buffer = this.buffers.at(-1)',
  },
  'the words of the last lease count as never written': {
    file: 'src/leases/stock.ts',
    from: 'words[PEAK] = 0',
    to: 'words[HIGH_WATER] = heap.first + MIN_SIZE',
  },
  'the blocks of the last lease stay': {
    file: 'src/leases/stock.ts',
    from: '    heap.reset()\n',
    to: '',
  },
  'a client that leaves does not end the lease': {
    file: 'src/http/ending.ts',
    from: '      ending.end()\n    })\n    if',
    to: '      if (response.writableFinished) ending.end()\n    })\n    if',
  },
}

interface Harness {
  readonly listenHttp: Listen
  requestFailure(listen: Listen, count: number, seed: number): Promise<string | undefined>
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const entry = 'test/support/request-isolation.ts'
    const { requestFailure, listenHttp } = (await bundleWith(entry, [mutation])) as Harness
    const failure = await requestFailure(listenHttp, 1_500, 1).catch(String)
    assert.ok(failure !== undefined)
  })
}

bugs.run()
