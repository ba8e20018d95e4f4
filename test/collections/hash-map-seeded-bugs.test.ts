import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleWith, type Mutation } from '../support/mutant.ts'

/** Proves that the random programs detect bugs: each of these is put into the sources. */
const bugs = suite('collections/hash-map-seeded-bugs')

const PROBE = 'src/probe.ts'
const INDEX = 'src/collections/hash-index.ts'
const MAP = 'src/collections/hash-map.ts'
const BASE = 'src/collections/hash-base.ts'
const KEY = 'src/collections/hash-key.ts'
const GENERATED = 'test/golden/readable/maps.gen.ts'

const BUGS: Record<string, Mutation> = {
  'removing a key hides the keys after it': {
    file: PROBE,
    from: '    if (distance < ((slot - free) & last)) continue\n',
    to: '    if (distance >= 0) continue\n',
  },
  'removing a key moves keys before their home slots': {
    file: PROBE,
    from: '    if (distance < ((slot - free) & last)) continue\n',
    to: '',
  },
  'a search ends at the end of the table': {
    file: PROBE,
    from: '      return true\n    }\n    slot = (slot + 1) & last',
    to: '      return true\n    }\n    slot = Math.min(slot + 1, last)',
  },
  'the index has the former numbers of entries after holes are closed': {
    file: INDEX,
    from: 'u32[at + 1] = before[first + (entry >>> 5)]! + bitsIn(lower) + 1',
    to: '',
  },
  'a removed entry is live': {
    file: INDEX,
    from: '  u32[(u32[head + LIVE]! >>> 2) + (entry >>> 5)]! &= ~(1 << entry)\n',
    to: '',
  },
  'the entries of a failed growth leak': {
    file: INDEX,
    from: '    if (entries !== 0) freeOwned(arena, entries)\n',
    to: '',
  },
  'a seed is not used for a larger index': {
    file: INDEX,
    from: 'fillIndex(u32, index >>> 2, shift, u32[head + MASK]!, former >>> 2, end, u32)',
    to: 'fillIndex(u32, index >>> 2, shift, 0, former >>> 2, end, u32)',
  },
  'trimming loses the last live bits': {
    file: INDEX,
    from: 'u8.copyWithin(end, live, live + ((size + 31) >>> 5) * 4)',
    to: 'u8.copyWithin(end, live, live + (size >>> 5) * 4)',
  },
  'a loop starts again after holes were closed': {
    file: 'src/collections/hash-steps.ts',
    from: 'this.hasKey(entry)) return (this.entry = entry + 1)',
    to: 'this.hasKey(entry)) return (this.entry = 0)',
  },
  'a loop skips keys that are added after all were removed': {
    file: 'src/collections/hash-steps.ts',
    from: 'head !== this.head || clears !== this.clears',
    to: 'head !== this.head',
  },
  'a loop returns the second of two removed entries': {
    file: 'src/collections/hash-steps.ts',
    from: 'while (entry < last && !isLive(u32, live, entry)) entry++',
    to: 'if (entry < last && !isLive(u32, live, entry)) entry++',
  },
  'equality depends on the order of entries': {
    file: 'src/collections/hash-contents.ts',
    from: '    sorted.sort((a, b) => compare(a.words, b.words))\n',
    to: '',
  },
  'zero and minus zero are two keys': {
    file: KEY,
    from: '  if (value !== value) return QUIET_NAN_HIGH\n  f64[0] = value + 0',
    to: '  if (value !== value) return QUIET_NAN_HIGH\n  f64[0] = value',
  },
  'a text that is added while the map grows is lost': {
    file: KEY,
    from: '  u32[(ptr >>> 2) + 1] = u32[(source >>> 2) + 1]!\n',
    to: '',
  },
  'a replaced value keeps a field': {
    file: GENERATED,
    from: '    words[at] = 0; words[at + 1] = 0\n    Order.writeDefaults(arena, ptr as Ptr as Ptr<Order>)\n    return ptr',
    to: '    words[at + 1] = 0\n    Order.writeDefaults(arena, ptr as Ptr as Ptr<Order>)\n    return ptr',
  },
  'a replaced value keeps what it owned': {
    file: MAP,
    from: '    former.free()\n',
    to: '',
  },
  'defaults that own blocks are written over by a value': {
    file: GENERATED,
    from: '  protected override bare$(key: number): number { return this.place$(key) }',
    to: '  protected override bare$(key: number): number { return this.slot(key) }',
  },
  'a removed value keeps what it owned': {
    file: BASE,
    from: '    value.collect?.(arena, at, owned)\n    owned.find()',
    to: '    owned.find()',
  },
  'all values keep what they owned when they are removed': {
    file: BASE,
    from: '    this.collectValues(owned)\n    owned.find()\n    clearMap',
    to: '    owned.find()\n    clearMap',
  },
  'the values of a freed map keep what they owned': {
    file: 'src/collections/hash-head.ts',
    from: '      value.collect?.(memory, ptr + entry * value.size, visitor)\n',
    to: '',
  },
  'a new value has no defaults': {
    file: GENERATED,
    from: 'this.fresh$(this.size, this.place$(key.from, key.to, key.day))',
    to: 'this.place$(key.from, key.to, key.day)',
  },
}

interface Harness {
  hashFailure(
    seeds: readonly number[],
    length: number,
    checked: boolean,
    pause?: number,
  ): string | undefined
}

for (const [name, mutation] of Object.entries(BUGS)) {
  bugs(`finds that ${name}`, async () => {
    const { hashFailure } = (await bundleWith('test/support/hash-trial.ts', [mutation])) as Harness
    assert.ok(hashFailure([1, 2, 3, 4, 6, 9], 1_500, false, 20) !== undefined)
  })
}

bugs.run()
