import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena, observe } from '../../src/arena.ts'
import type { Dictionary } from '../../src/collections/dictionary.ts'
import { hashText } from '../../src/encoding/text-hash.ts'
import { convert } from '../../src/operations/convert.ts'
import { examine } from '../../src/operations/examine.ts'
import {
  Catalog,
  equalsCatalog,
  fromJSONCatalog,
  hashCatalog,
  Names,
  releaseCatalog,
} from '../golden/readable/dictionaries.gen.ts'
import { COLLIDING } from '../support/dictionary-trial.ts'
import { oddTexts } from '../support/odd-text.ts'
import { codeOf, errorOf } from '../support/refusal.ts'

const dictionaries = suite('collections/dictionary')

const encoder = new TextEncoder()

function catalogOf(init: Catalog.Init = {}, bytes = 1 << 16): Catalog {
  return new Arena(bytes).create(Catalog, init)
}

dictionaries('zeroed memory is a dictionary with the empty text, which takes no block', () => {
  const { words, arena } = catalogOf()
  assert.is(arena.blockCount, 1)
  assert.is(words.length, 1)
  assert.is(words.at(0), '')
  assert.is(words.intern(''), 0)
  assert.is(words.find(''), 0)
  assert.is(words.internBytes(new Uint8Array(0)), 0)
  assert.is(words.findBytes(new Uint8Array(4), 2, 2), 0)
  assert.is(words.find('a'), undefined)
  assert.is(words.findBytes(encoder.encode('a')), undefined)
  assert.equal([words.has(''), words.has('a')], [true, false])
  assert.equal([...words], [''])
  assert.equal([words.offsets, words.bytes], [new Int32Array(2), new Uint8Array(0)])
  assert.is(words.bytesAt(0).length, 0)
  words.clear()
  words.trim()
  assert.is(arena.blockCount, 1)
})

dictionaries('gives each text the next code, and always the same one', () => {
  const { words } = catalogOf()
  assert.is(words.intern('orc'), 1)
  assert.is(words.intern('elf'), 2)
  assert.is(words.intern('orc'), 1)
  assert.is(words.internBytes(encoder.encode('a dwarf'), 2), 3)
  assert.is(words.intern('dwarf'), 3)
  assert.is(words.internBytes(encoder.encode('elf')), 2)
  assert.is(words.findBytes(encoder.encode('xdwarfx'), 1, 6), 3)
  assert.is(words.length, 4)
  assert.equal(words.toArray(), ['', 'orc', 'elf', 'dwarf'])
  assert.equal(words.toArray()[words.intern('elf')], 'elf')
  assert.equal(Buffer.from(words.bytesAt(3)).toString(), 'dwarf')
  assert.is(inspect(words), "[ '', 'orc', 'elf', 'dwarf' ]")
})

dictionaries('finds odd texts as strings and as bytes, after growth', () => {
  const catalog = catalogOf({}, 1 << 20)
  const { words } = catalog
  const codes = new Map<string, number>()
  for (const [index, text] of oddTexts().entries()) {
    // Unpaired surrogates are written as U+FFFD.
    const bytes = encoder.encode(text)
    const plain = Buffer.from(bytes).toString()
    const code = index % 2 === 0 ? words.intern(text) : words.internBytes(bytes)
    assert.is(code, codes.get(plain) ?? (plain === '' ? 0 : words.length - 1))
    codes.set(plain, code)
    assert.is(words.at(code), plain)
    assert.is(words.find(text), code)
  }
  assert.is(words.length, codes.size)
  for (const [text, code] of codes) {
    assert.is(words.at(code), text)
    assert.is(words.find(text), code)
    assert.is(words.findBytes(encoder.encode(text)), code)
    assert.is(words.find(`${text}\u0001?`), undefined)
  }
  assert.equal(examine(catalog), [])
})

dictionaries('tells texts with the same hash apart', () => {
  const { words } = catalogOf()
  for (const [index, text] of COLLIDING.entries()) {
    const other = COLLIDING[index ^ 1]!
    assert.is(hashText(text, 0), hashText(other, 0))
    if (index % 2 === 1) assert.is(words.find(text), undefined)
    if (index % 2 === 1) assert.is(words.findBytes(encoder.encode(text)), undefined)
    assert.is(words.intern(text), index + 1)
  }
  for (const [index, text] of COLLIDING.entries()) {
    assert.is(words.findBytes(encoder.encode(text)), index + 1)
    assert.is(words.find(text), index + 1)
  }
})

dictionaries('invalid UTF-8 is the text that it decodes to', () => {
  const { words } = catalogOf()
  const rows = [[0xff], [0x61, 0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc0, 0x80]]
  for (const row of rows) {
    const bytes = Uint8Array.from(row)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const known = words.find(text)
    assert.is(words.findBytes(bytes), known)
    const code = words.internBytes(bytes)
    assert.is(code, known ?? words.length - 1)
    assert.is(words.at(code), text)
    assert.is(words.intern(text), code)
    assert.is(words.findBytes(bytes), code)
    assert.is(words.internBytes(bytes), code)
  }
  assert.equal(
    words.toJSON(),
    fromJSONCatalog(
      new Arena(1 << 14),
      Catalog.create(words.arena as Arena, { words }).toJSON(),
    ).words.toJSON(),
  )
})

dictionaries('adds the right text when an observer of its growth uses another dictionary', () => {
  const { words, arena } = catalogOf()
  const other = catalogOf().words
  const read = (): unknown => other.find('another') ?? other.intern('another text')
  const observer = { allocated: read, moved: read, resized: read, freed: read }
  observe(arena as Arena, { ...observer, using() {}, reset() {}, restored() {} })
  for (let index = 1; index < 300; index++) assert.is(words.intern(`text ${index}`), index)
  for (let index = 1; index < 300; index++) assert.is(words.at(index), `text ${index}`)
})

dictionaries('takes bytes of its own arena, also when the memory is replaced meanwhile', () => {
  const arena = new Arena(1 << 12, { memory: new WebAssembly.Memory({ initial: 1, maximum: 64 }) })
  const catalog = arena.create(Catalog)
  const { words } = catalog
  const block = arena.allocate(64)
  for (let index = 0; index < 600; index++) {
    const text = `text number ${index}`
    const length = encoder.encodeInto(text, arena.u8.subarray(block, block + 64)).written
    const { u8 } = arena
    // A view of the whole arena, and a part of it.
    const code =
      index % 2 === 0
        ? words.internBytes(u8, block, block + length)
        : words.internBytes(u8.subarray(block, block + length))
    assert.is(words.at(code), text)
  }
  // Parts of its own texts, while these move.
  for (let index = 0; index < 3000; index++) {
    const code = 1 + ((index * 7919) % (words.length - 1))
    const text = words.at(code)
    const bytes = words.bytesAt(code)
    const cut = index % Math.max(1, bytes.length)
    const added = words.internBytes(arena.u8, bytes.byteOffset, bytes.byteOffset + cut)
    assert.is(words.at(added), text.slice(0, cut))
    const { bytes: all } = words
    const from = (index * 31) % Math.max(1, all.length - 40)
    const expected = Buffer.from(all.slice(from, from + 40)).toString()
    assert.is(words.at(words.internBytes(all, from, Math.min(all.length, from + 40))), expected)
  }
  assert.ok(arena.buffer.byteLength > 1 << 16)
  assert.equal(examine(catalog), [])
})

dictionaries(
  'at returns current texts after clear, restore, and changes through another accessor',
  () => {
    const { words, arena } = catalogOf()
    const other = new (words.constructor as new (arena: Arena, ptr: number) => Dictionary)(
      arena as Arena,
      words.ptr,
    )
    const read = (): string[] => Array.from({ length: words.length }, (_, code) => words.at(code))
    words.assign(['a', 'b'])
    for (let turn = 0; turn < 20; turn++) assert.equal(read(), ['', 'a', 'b'])
    const before = (arena as Arena).snapshot()
    other.intern('c')
    assert.equal(read(), ['', 'a', 'b', 'c'])
    assert.is(words.find('c'), 3)
    ;(arena as Arena).restore(before)
    assert.is(words.find('c'), undefined)
    assert.is(words.intern('d'), 3)
    assert.equal(read(), ['', 'a', 'b', 'd'])
    ;(arena as Arena).restore(before)
    other.intern('e')
    assert.equal(read(), ['', 'a', 'b', 'e'])
    assert.is(words.find('d'), undefined)
    other.clear()
    assert.equal(read(), [''])
    assert.is(words.find('a'), undefined)
    other.intern('f')
    assert.equal(read(), ['', 'f'])
    words.clear()
    words.intern('g')
    assert.equal([...other], ['', 'g'])
  },
)

dictionaries('one accessor reads the dictionaries of several structs', () => {
  const arena = new Arena(1 << 16)
  const one = arena.create(Catalog, { words: ['a', 'b', 'c'] })
  const two = arena.create(Catalog, { words: ['c', 'b'] })
  const none = arena.create(Catalog)
  const catalog = Catalog.at(arena, one.ptr)
  for (let turn = 0; turn < 100; turn++) {
    const [struct, texts] = [
      [one, ['', 'a', 'b', 'c']],
      [two, ['', 'c', 'b']],
      [none, ['']],
    ][turn % 3] as [Catalog, string[]]
    catalog.ptr = struct.ptr
    const { words } = catalog
    assert.equal(
      texts.map((_, code) => words.at(code)),
      texts,
    )
    for (const text of ['', 'a', 'b', 'c', 'd']) {
      const code = texts.indexOf(text)
      assert.is(words.find(text), code < 0 ? undefined : code)
    }
  }
})

dictionaries(
  'equality, hash, JSON, copies and conversion have the texts in the order of their codes',
  () => {
    const catalog = catalogOf({
      words: ['b', 'a', 'b', ''],
      names: ['x'],
      shelves: [['y', 'z'], []],
      pairs: [['1'], ['2', '3']],
      rare: ['q'],
    })
    assert.equal(catalog.words.toJSON(), ['', 'b', 'a'])
    const copy = fromJSONCatalog(new Arena(1 << 16), JSON.parse(JSON.stringify(catalog)))
    assert.equal(copy.toJSON(), catalog.toJSON())
    copy.words.reserve(1000, 5000)
    assert.ok(equalsCatalog(copy, catalog))
    assert.is(hashCatalog(copy), hashCatalog(catalog))
    copy.words.intern('c')
    assert.not(equalsCatalog(copy, catalog))
    copy.words = ['a', 'b']
    assert.not(equalsCatalog(copy, catalog))
    copy.words = catalog.words
    assert.ok(equalsCatalog(copy, catalog))
    const third = Catalog.create(new Arena(1 << 16), catalog)
    third.words.intern('only here')
    assert.is(catalog.words.find('only here'), undefined)
    assert.equal(examine(third), [])
    const converted = convert(catalog, Catalog, new Arena(1 << 16))
    assert.ok(equalsCatalog(converted, catalog))
  },
)

dictionaries('a cleared dictionary equals a new one', () => {
  const [one, two] = [catalogOf({ words: ['a'] }), catalogOf()]
  one.words.clear()
  assert.ok(equalsCatalog(one, two))
  assert.is(hashCatalog(one), hashCatalog(two))
  assert.equal(one.toJSON(), two.toJSON())
})

dictionaries('a named dictionary stands alone', () => {
  const arena = new Arena(1 << 16)
  const names = Names.create(arena, ['orc'])
  const code = names.intern('elf')
  assert.is(names.at(code), 'elf')
  assert.equal(Names.at(arena, names.ptr).toArray(), ['', 'orc', 'elf'])
  arena.root = names
  const bytes = arena.snapshot()
  assert.equal(Arena.from(bytes).open(Names).toArray(), ['', 'orc', 'elf'])
  arena.root = 0
  arena.free(names)
  assert.is(arena.blockCount, 0)
})

dictionaries('an assignment reads its values first, and a failed one changes nothing', () => {
  const catalog = catalogOf({ words: ['a', 'b'], names: ['n'] })
  const { words, arena } = catalog
  words.assign(words)
  assert.equal([...words], ['', 'a', 'b'])
  words.assign(
    (function* () {
      yield 'c'
      words.intern('lost')
      yield* words
    })(),
  )
  assert.equal([...words], ['', 'c', 'a', 'b', 'lost'])
  const before = arena.usedSize
  assert.is(
    codeOf(() => words.assign(['x', 5 as never])),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => words.assign(7 as never)),
    'INVALID_VALUE',
  )
  assert.is(
    codeOf(() => words.assign(['y'.repeat(1 << 16)])),
    'OUT_OF_MEMORY',
  )
  assert.equal([arena.usedSize, ...words], [before, '', 'c', 'a', 'b', 'lost'])
  releaseCatalog(catalog)
  assert.equal([...words], [''])
  assert.is(arena.blockCount, 1)
})

dictionaries('refuses wrong arguments', () => {
  const { words } = catalogOf({ words: ['a'] })
  for (let turn = 0; turn < 20; turn++) words.find('a')
  for (const wrong of [undefined, null, 5, {}, Symbol('s'), encoder.encode('a')] as never[]) {
    assert.is(
      codeOf(() => words.intern(wrong)),
      'INVALID_VALUE',
    )
    assert.is(words.find(wrong), undefined)
    assert.is(words.has(wrong), false)
  }
  for (const wrong of ['a', null, [1], new Uint16Array(2)] as never[]) {
    assert.is(
      codeOf(() => words.internBytes(wrong, 0, 0)),
      'INVALID_VALUE',
    )
    assert.is(
      codeOf(() => words.findBytes(wrong, 0, 0)),
      'INVALID_VALUE',
    )
  }
  const bytes = encoder.encode('text')
  for (const [from, to] of [
    [-1, 2],
    [2, 1],
    [0, 5],
    [0.5, 1],
    [0, NaN],
    ['0', 1],
  ] as [number, number][]) {
    assert.is(
      codeOf(() => words.internBytes(bytes, from, to)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => words.findBytes(bytes, from, to)),
      'INDEX_OUT_OF_RANGE',
    )
  }
  for (const code of [-1, 2, 0.5, NaN, '1', null, undefined, 2 ** 32] as never[]) {
    assert.is(
      codeOf(() => words.at(code)),
      'INDEX_OUT_OF_RANGE',
    )
    assert.is(
      codeOf(() => words.bytesAt(code)),
      'INDEX_OUT_OF_RANGE',
    )
  }
  for (const size of [-1, 0.5, NaN, 2 ** 31, '5' as never]) {
    assert.is(
      codeOf(() => words.reserve(size)),
      'INVALID_SIZE',
    )
    assert.is(
      codeOf(() => words.reserve(1, size)),
      'INVALID_SIZE',
    )
  }
  assert.match(
    errorOf(() => words.at(9)).message,
    'invalid code of a dictionary: got 9, expected an integer from 0 to 1. Use codes that intern or find of this dictionary returned.',
  )
})

dictionaries('room that was reserved is used without an allocation, and trim gives it back', () => {
  const { words, arena } = catalogOf()
  words.reserve(100, 1000)
  const before = arena.usedSize
  for (let index = 1; index < 100; index++) words.intern(`name ${index}`)
  assert.is(arena.usedSize, before)
  words.trim()
  assert.ok(arena.usedSize < before)
  assert.is(words.at(99), 'name 99')
  assert.is(words.find('name 50'), 50)
  assert.is(words.intern('one more'), 100)
  words.clear()
  words.trim()
  assert.is(arena.blockCount, 1)
})

dictionaries('works on in an arena without room for a larger index', () => {
  const arena = new Arena(1 << 12)
  const catalog = arena.create(Catalog)
  const { words } = catalog
  const added: string[] = ['']
  const full = codeOf(() => {
    for (let index = 0; ; index++) {
      words.intern(`w${index}`)
      added.push(`w${index}`)
    }
  })
  assert.is(full, 'OUT_OF_MEMORY')
  assert.equal([...words], added)
  for (const [code, text] of added.entries()) assert.is(words.find(text), code)
  assert.is(words.find('another one'), undefined)
  assert.equal(examine(catalog), [])
  assert.equal(arena.verify(), [])
})

dictionaries('examine reports each invariant that bytes violate', () => {
  const faultsOf = (change: (u32: Uint32Array, head: number) => void): string => {
    const catalog = catalogOf({ words: ['a', 'bc', 'def'] })
    const { u32 } = catalog.arena
    change(u32, u32[catalog.words.ptr >>> 2]! >>> 2)
    return examine(catalog)
      .map(({ message }) => message)
      .join('; ')
  }
  assert.is(
    faultsOf(() => {}),
    '',
  )
  assert.match(
    faultsOf((u32, head) => (u32[head + 2] = 0)),
    'overwritten',
  )
  assert.match(
    faultsOf((u32, head) => (u32[head + 6] = 12)),
    'overwritten',
  )
  assert.match(
    faultsOf((u32, head) => (u32[head + 3] = u32[head + 4]!)),
    'different',
  )
  assert.match(
    faultsOf((u32, head) => (u32[u32[head + 3]! >>> 2] = 1)),
    'code 0',
  )
  assert.match(
    faultsOf((u32, head) => (u32[(u32[head + 3]! >>> 2) + 3] = 1)),
    'end of code 2',
  )
  assert.match(
    faultsOf((u32, head) => (u32[u32[head + 4]! >>> 2] = 0xff636261)),
    'invalid UTF-8',
  )
  assert.match(
    faultsOf((u32, head) => u32.fill(0, u32[head + 5]! >>> 2, (u32[head + 5]! >>> 2) + 32)),
    'in the index',
  )
  assert.match(
    faultsOf((u32, head) => (u32[head + 1] ^= 2)),
    'stamp',
  )
})

dictionaries('any bytes end in a result or in an error', () => {
  const catalog = catalogOf({ words: ['a', 'bc', 'def'] })
  const { words } = catalog
  const { u32 } = catalog.arena
  const head = u32[words.ptr >>> 2]! >>> 2
  const former = u32.slice(head, head + 10)
  for (let word = 0; word < 10; word++) {
    for (const value of [0, 1, 3, 8, 0xffff, 0x7fff_ffff, 0xffff_ffff, head * 4, 1 << 14]) {
      u32[head + word] = value
      for (const use of [
        () => words.find('a'),
        () => words.intern('a'),
        () => words.find('other'),
        () => words.findBytes(encoder.encode('bc')),
        () => words.at(2),
        () => words.bytesAt(1),
        () => words.toArray(),
        () => words.bytes,
        () => words.offsets,
        () => hashCatalog(catalog),
        () => examine(catalog),
      ]) {
        const code = codeOf(use)
        assert.ok(
          code.startsWith('no error') ||
            ['INVALID_BYTES', 'INDEX_OUT_OF_RANGE', 'TEXT_TOO_LONG'].includes(code),
          `${code}`,
        )
      }
      u32.set(former, head)
    }
  }
  assert.equal([...words], ['', 'a', 'bc', 'def'])
})

dictionaries.run()
