import { strict as assert } from 'node:assert'
import { Arena } from '../../src/arena.ts'
import type { Dictionary } from '../../src/collections/dictionary.ts'
import { OffheapError } from '../../src/errors.ts'
import { examine } from '../../src/operations/examine.ts'
import { verifyOwners } from '../../src/ownership/verify-owners.ts'
import {
  Catalog,
  equalsCatalog,
  fromJSONCatalog,
  hashCatalog,
} from '../golden/readable/dictionaries.gen.ts'
import { failureOf, type CollectionTrial, type Op } from './collection-trial.ts'
import { Failures } from './failing-arena.ts'
import { oddText } from './odd-text.ts'
import { codeOf } from './pool-trial.ts'
import { Random } from './random.ts'

/** Runs the campaign of dictionaries. Returns the first failure as text; undefined if there is none. */
export function dictionaryFailure(
  seeds: readonly number[],
  length: number,
  checked: boolean,
  pause = 200,
): string | undefined {
  return failureOf((seed) => new DictionaryTrial(seed, checked), seeds, length, pause)
}

type Name = 'words' | 'names'
const NAMES: readonly Name[] = ['words', 'names']

/** Texts with the same length and, for seed 0, the same hash. */
export const COLLIDING: readonly string[] = ['was1trx', 'wt04g1e']

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The models are arrays of the texts, in which a text is searched from the start. */
class DictionaryTrial implements CollectionTrial {
  private arena: Arena
  private catalog: Catalog
  /** A second accessor, whose changes the first one can't see. */
  private other: Catalog
  private readonly checked: boolean
  private readonly failures = new Failures()
  private readonly models: Record<Name, string[]> = { words: [''], names: [''] }
  private readonly shelves: string[][] = []
  private readonly empty: number
  private readonly most: number

  constructor(seed: number, checked: boolean) {
    this.checked = checked
    // Some arenas are so small that they are often full, and some grow.
    const isSmall = seed % 3 === 0
    this.most = isSmall ? 40 : 300
    this.arena =
      seed % 3 === 1
        ? new Arena(1 << 10, {
            checked,
            memory: new WebAssembly.Memory({ initial: 1, maximum: 64 }),
          })
        : new Arena(isSmall ? 1 << 12 : 1 << 18, { checked })
    // The first page of a growing memory is nearly full, so its buffer is replaced soon.
    if (seed % 3 === 1) this.arena.allocate(62_000)
    this.failures.rig(this.arena, { canShrink: true })
    this.empty = this.arena.usedSize
    this.catalog = this.arena.create(Catalog)
    this.other = Catalog.at(this.arena, this.catalog.ptr)
  }

  step({ action, value }: Op): void {
    const random = new Random(value)
    const actions = [
      () => this.intern(random),
      () => this.intern(random),
      () => this.internBytes(random),
      () => this.internBytes(random),
      () => this.internOwn(random),
      () => this.read(random),
      () => this.read(random),
      () => this.read(random),
      () => this.shelf(random),
      () => this.iterate(random),
      () => this.wrong(random),
      () => this.rare(random),
    ]
    actions[action % actions.length]!()
  }

  private pick(random: Random): [Dictionary, string[], Name] {
    const name = random.pick(NAMES)
    return [(random.chance(0.7) ? this.catalog : this.other)[name], this.models[name], name]
  }

  /** Returns a text of few, so that it is often there, or any text. */
  private text(random: Random): string {
    const number = random.below(this.most)
    if (random.chance(0.04)) return random.pick(COLLIDING)
    if (random.chance(0.6)) return `${'long '.repeat(number % 5)}text ${number}`
    return random.chance(0.1) ? '' : oddText(random, random.pick([2, 8, 30, 100]))
  }

  /** Calls `use`, which can run out of memory: then nothing has changed. */
  private attempt<T>(random: Random, use: () => T): T | undefined {
    const { arena, failures } = this
    const isFailing = random.chance(0.1)
    const before = isFailing ? JSON.stringify(this.catalog) : undefined
    const used = arena.usedSize
    if (isFailing) failures.left = random.below(4)
    try {
      return use()
    } catch (error) {
      if (!(error instanceof OffheapError) || error.code !== 'OUT_OF_MEMORY') throw error
      failures.left = Infinity
      // Each of two blocks that grew and shrank again can keep a rest that is too small for a block.
      assert.ok(arena.usedSize <= used + 16, 'bytes used after a failed call')
      if (before !== undefined) {
        assert.equal(JSON.stringify(this.catalog), before, 'contents after a failed call')
      }
      return undefined
    } finally {
      failures.left = Infinity
    }
  }

  /** Checks the code of a text after it was interned. */
  private added(model: string[], text: string, code: number | undefined): void {
    if (code === undefined) return
    const plain = decoder.decode(encoder.encode(text))
    const known = model.indexOf(plain)
    assert.equal(code, known < 0 ? model.length : known, `code of ${JSON.stringify(text)}`)
    if (known < 0) model.push(plain)
  }

  private intern(random: Random): void {
    const [words, model] = this.pick(random)
    const text = this.text(random)
    this.added(
      model,
      text,
      this.attempt(random, () => words.intern(text)),
    )
  }

  private internBytes(random: Random): void {
    const [words, model] = this.pick(random)
    const bytes = encoder.encode(this.text(random))
    // Some bytes are invalid UTF-8.
    if (bytes.length > 0 && random.chance(0.2)) bytes[random.below(bytes.length)]! ^= 0x80
    const before = random.below(4)
    const u8 = new Uint8Array(bytes.length + before + 3).fill(0x41)
    u8.set(bytes, before)
    const use = (): number => words.internBytes(u8, before, before + bytes.length)
    this.added(model, decoder.decode(bytes), this.attempt(random, use))
  }

  /** Interns bytes of the arena itself: a part of the texts of any dictionary, which can move. */
  private internOwn(random: Random): void {
    const [words, model] = this.pick(random)
    const [source] = this.pick(random)
    const { arena } = this
    // Without room, the texts move to a larger block.
    if (random.chance(0.5)) words.trim()
    const { bytes } = source
    const from = random.chance(0.3) ? 0 : random.below(bytes.length + 1)
    const to = Math.min(bytes.length, from + random.below(20))
    const text = decoder.decode(bytes.slice(from, to))
    const at = bytes.byteOffset
    const use = (): number =>
      random.chance(0.5)
        ? words.internBytes(arena.u8, at + from, at + to)
        : words.internBytes(bytes, from, to)
    this.added(model, text, this.attempt(random, use))
  }

  private read(random: Random): void {
    const [words, model] = this.pick(random)
    assert.equal(words.length, model.length, 'length')
    const text = random.chance(0.5) ? random.pick(model) : this.text(random)
    const bytes = encoder.encode(text)
    const known = model.indexOf(decoder.decode(bytes))
    const code = known < 0 ? undefined : known
    assert.equal(words.find(text), code, `find of ${JSON.stringify(text)}`)
    assert.equal(words.findBytes(bytes), code, `findBytes of ${JSON.stringify(text)}`)
    assert.equal(words.has(text), known >= 0)
    const any = random.below(model.length)
    assert.equal(words.at(any), model[any], `text of ${any}`)
    assert.equal(decoder.decode(words.bytesAt(any).slice()), model[any])
    const { offsets } = words
    assert.equal(offsets.length, model.length + 1)
    const part = words.bytes.slice(offsets[any], offsets[any + 1])
    assert.equal(decoder.decode(part), model[any])
  }

  private wrong(random: Random): void {
    const [words, model] = this.pick(random)
    for (const code of [-1, model.length, 0.5, NaN, '0' as never, null as never]) {
      codeOf(() => words.at(code), ['INDEX_OUT_OF_RANGE'])
    }
    codeOf(() => words.intern(random.below(5) as never), ['INVALID_VALUE'])
    codeOf(() => words.internBytes('a' as never, 0, 0), ['INVALID_VALUE'])
    codeOf(() => words.internBytes(new Uint8Array(2), 1, 3), ['INDEX_OUT_OF_RANGE'])
    codeOf(() => words.reserve(-1), ['INVALID_SIZE'])
    assert.equal(words.find(5 as never), undefined)
  }

  /** Adds dictionaries to a list, whose elements move, and changes them. */
  private shelf(random: Random): void {
    const { catalog, shelves } = this
    if (shelves.length > 0 && random.chance(0.6)) {
      const at = random.below(shelves.length)
      const text = this.text(random)
      const code = this.attempt(random, () => catalog.shelves.at(at).intern(text))
      return this.added(shelves[at]!, text, code)
    }
    if (shelves.length > 4) {
      catalog.shelves.pop()
      shelves.pop()
      return
    }
    // Checked arenas refuse initial values with halves of surrogate pairs.
    const value = (): string => decoder.decode(encoder.encode(this.text(random)))
    const values = Array.from({ length: random.below(4) }, value)
    const pushed = this.attempt(random, () => catalog.shelves.push(values))
    if (pushed !== undefined) shelves.push(modelOf(values))
  }

  /** Iterates while texts are added: those are visited, too. */
  private iterate(random: Random): void {
    const [words, model] = this.pick(random)
    let code = 0
    for (const text of words) {
      assert.equal(text, model[code++], 'the order of iteration')
      if (!random.chance(0.02)) continue
      const more = this.text(random)
      this.added(
        model,
        more,
        this.attempt(random, () => words.intern(more)),
      )
    }
    assert.equal(code, model.length, 'all texts were visited')
  }

  private rare(random: Random): void {
    const { catalog, models } = this
    const [words, model, name] = this.pick(random)
    switch (random.below(8)) {
      case 0:
        words.clear()
        return void (model.length = 1)
      case 1:
        words.trim()
        return
      case 2: {
        const [count, bytes] = [random.below(200), random.below(2_000)]
        this.attempt(random, () => words.reserve(count, bytes))
        return
      }
      case 3: {
        const kept = model.filter(() => random.chance(0.8)).reverse()
        const value = random.pick([kept, new Set(kept), kept.values(), catalog.names])
        const expected = modelOf(value === catalog.names ? models.names : kept)
        const use = (): true => ((catalog[name] = value as string[]), true)
        if (this.attempt(random, use) !== undefined) models[name] = expected
        return
      }
      case 4: {
        const before = JSON.stringify(catalog)
        codeOf(() => words.assign(['a', 1 as never]), ['INVALID_VALUE', 'OUT_OF_MEMORY'])
        assert.equal(JSON.stringify(catalog), before, 'contents after a call that threw')
        return
      }
      case 5: {
        const copy = this.attempt(random, () => Catalog.create(this.arena, catalog))
        if (copy === undefined) return
        assert.equal(equalsCatalog(copy, catalog), true, 'a copy is equal')
        assert.equal(hashCatalog(copy), hashCatalog(catalog))
        this.rebuild(random)
        if (this.attempt(random, () => copy.words.intern('only in the copy')) !== undefined) {
          assert.equal(equalsCatalog(copy, catalog), false, 'a changed copy is not')
        }
        assert.deepEqual(examine(copy), [])
        return this.arena.free(copy)
      }
      default:
        return this.reopen(random)
    }
  }

  /** Compares with a new one that has the same texts, but not the same room. */
  private rebuild(random: Random): void {
    const { catalog } = this
    const other = this.attempt(random, () => fromJSONCatalog(this.arena, catalog.toJSON()))
    if (other === undefined) return
    assert.equal(equalsCatalog(other, catalog), true, 'what has the same texts is equal')
    assert.equal(hashCatalog(other), hashCatalog(catalog))
    this.arena.free(other)
  }

  /** Opens a snapshot, or restores one after changes, which accessors must not remember. */
  private reopen(random: Random): void {
    const { arena, catalog } = this
    arena.root = catalog
    const bytes = arena.snapshot()
    if (this.checked || random.chance(0.5)) {
      const [words] = this.pick(random)
      if (random.chance(0.3)) words.clear()
      for (let turn = random.below(4); turn > 0; turn--) {
        this.attempt(random, () => words.at(words.intern(this.text(random))))
      }
      arena.restore(bytes)
    } else {
      this.arena = Arena.from(bytes)
      this.failures.rig(this.arena, { canShrink: true })
      this.catalog = this.arena.open(Catalog)
      this.other = Catalog.at(this.arena, this.catalog.ptr)
      arena.dispose()
    }
    this.arena.root = 0
  }

  check(): void {
    const { arena, catalog, models, shelves } = this
    assert.deepEqual(arena.verify(), [])
    assert.deepEqual(examine(catalog), [])
    assert.deepEqual(verifyOwners(catalog), [])
    for (const name of NAMES) assert.deepEqual([...catalog[name]], models[name], name)
    assert.deepEqual(
      catalog.shelves.toArray().map((shelf) => shelf.toArray()),
      shelves,
    )
  }

  end(): void {
    this.arena.free(this.catalog)
    assert.equal(this.arena.usedSize, this.empty, 'bytes after the owner was freed')
  }
}

/** Returns the texts in the order of their codes. */
function modelOf(texts: readonly string[]): string[] {
  return [...new Set(['', ...texts.map((text) => decoder.decode(encoder.encode(text)))])]
}
