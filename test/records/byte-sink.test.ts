import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Arena } from '../../src/arena.ts'
import { ByteSink, type ByteSinkOptions } from '../../src/records/byte-sink.ts'
import { refused } from '../support/refused.ts'

const sinks = suite('records/byte-sink')

function textOf({ bytes }: ByteSink): string {
  return Buffer.from(bytes).toString()
}

sinks('appends texts and bytes, and grows in its arena', () => {
  const arena = new Arena(1 << 16)
  const before = arena.usedSize
  const sink = new ByteSink(arena, { bytes: 4 })
  assert.is(sink.length, 0)
  let expected = ''
  for (let part = 0; part < 300; part++) {
    const text = `${part}é`.repeat(part % 5)
    if (part % 2 === 0) sink.write(text)
    else sink.write(new TextEncoder().encode(text))
    expected += text
  }
  assert.is(textOf(sink), expected)
  assert.is(sink.length, sink.bytes.length)
  sink.clear()
  assert.is(textOf(sink), '')
  sink.write('again')
  assert.is(textOf(sink), 'again')
  sink.free()
  assert.is(arena.usedSize, before)
  assert.equal(arena.verify(), [])
})

sinks('keeps what it has when the arena has no room', () => {
  const arena = new Arena(4096)
  const sink = new ByteSink(arena, { bytes: 100 })
  sink.write('kept')
  refused(() => sink.write('x'.repeat(5000)), 'OUT_OF_MEMORY')
  assert.is(textOf(sink), 'kept')
  sink.write(', and more')
  assert.is(textOf(sink), 'kept, and more')
})

sinks('takes exactly the room that is left when it can not double', () => {
  const arena = new Arena(4096)
  const sink = new ByteSink(arena, { bytes: 2500 })
  sink.write('x'.repeat(2500))
  sink.write('y'.repeat(1000))
  assert.is(sink.length, 3500)
})

sinks('hands over what it has instead of growing', () => {
  const arena = new Arena(1 << 16)
  const parts: string[] = []
  const flush = (bytes: Uint8Array): void => void parts.push(Buffer.from(bytes).toString())
  const sink = new ByteSink(arena, { bytes: 10, flush })
  const used = arena.usedSize
  for (const text of ['0123', '4567', '89ab', 'cdef', '']) sink.write(text)
  assert.equal(parts, ['01234567'])
  assert.is(textOf(sink), '89abcdef')
  sink.flush()
  assert.equal(parts, ['01234567', '89abcdef'])
  assert.is(sink.length, 0)
  sink.flush()
  assert.is(parts.length, 2)
  assert.is(arena.usedSize, used)
  // One part that is larger than the room.
  sink.write('x')
  sink.write('y'.repeat(50))
  sink.flush()
  assert.equal(parts.slice(2), ['x', 'y'.repeat(50)])
})

sinks('keeps the bytes that a function has refused', () => {
  const arena = new Arena(1 << 16)
  let isFull = true
  const flush = (): void => {
    if (isFull) throw new Error('disk full')
  }
  const sink = new ByteSink(arena, { bytes: 8, flush })
  sink.write('12345678')
  assert.throws(() => sink.write('9'), /disk full/)
  assert.throws(() => sink.flush(), /disk full/)
  assert.is(textOf(sink), '12345678')
  isFull = false
  sink.write('9')
  assert.is(textOf(sink), '9')
})

sinks('refuses calls during others, and after it was freed', () => {
  const arena = new Arena(1 << 16)
  let reenter: () => void = () => {}
  const sink = new ByteSink(arena, { bytes: 8, flush: () => reenter() })
  const calls = [
    () => sink.write('x'),
    () => sink.flush(),
    () => sink.clear(),
    () => sink.free(),
    () => sink.start$(),
  ]
  for (const call of calls) {
    reenter = call
    sink.write('12345678')
    refused(() => sink.flush(), 'INVALID_VALUE')
    reenter = () => {}
    sink.flush()
  }
  sink.free()
  for (const call of [...calls, () => sink.bytes]) refused(call, 'INVALID_VALUE')
  sink[Symbol.dispose]()
  assert.equal(arena.verify(), [])
})

sinks('refuses invalid options', () => {
  const arena = new Arena(1 << 17)
  const options: unknown[] = [{ bytes: 0 }, { bytes: 1.5 }, { bytes: '5' }, { flush: 5 }]
  for (const one of options) {
    refused(() => new ByteSink(arena, one as ByteSinkOptions), 'INVALID_OPTION')
  }
  refused(() => new ByteSink(arena, { bytes: 1 << 20 }), 'OUT_OF_MEMORY')
  refused(() => new ByteSink(arena).flush(), 'INVALID_OPTION')
})

sinks.run()
