import type { Memory } from '../memory.ts'
import { CHUNK_BYTES, LENGTH, OWNER, SLOT_WORDS, SLOTS, START, STRIDE } from '../slots.ts'
import { isRetired } from './handle-form.ts'
import { eachChunk, entriesOf, isChunkEntry, type SlotMapHead } from './slot-map-blocks.ts'
import {
  ABSENT,
  CAPACITY,
  DIRECTORY,
  FORMER,
  FREE,
  NUMBER,
  RETIRED_COUNT,
} from './slot-map-words.ts'

/**
 * Compares the bytes of the slot map at `field` with its invariants, and reports what is wrong:
 *
 *   M1  the head, the directory and the chunks are live blocks, with the geometry of the type
 *   M2  an entry of the directory is a chunk with its number, or a generation; those before the
 *       word `absent` are chunks, or have no generation left
 *   M3  the word of a live slot has its index, that of a free one a generation and another index;
 *       slot 0 is retired, and the number of retired slots of a chunk is right
 *   M4  the stack of free slots has each free slot once
 *   M5  the number of structs and the capacity are right
 */
export function verifySlotMap(
  memory: Memory,
  field: number,
  layout: SlotMapHead,
  report: (message: string) => void,
): void {
  const { u32 } = memory
  const owner = u32[field >>> 2]!
  if (owner === 0) return
  const head = owner >>> 2
  const { form } = layout
  const { stride, slots, start, bytes } = layout.chunk
  const expect = (what: string, got: number, expected: number): void => {
    if (got !== expected) report(`${what} of a slot map: got ${got}, expected ${expected}`)
  }
  const geometry = [STRIDE, SLOTS, START, CHUNK_BYTES].map((index) => u32[head + index])
  if (String(geometry) !== String([stride, slots, start, bytes])) {
    report(`geometry of a slot map: got ${geometry}, expected ${[stride, slots, start, bytes]}`)
    return
  }
  const free = new Map<number, number>()
  let [length, capacity] = [0, 0]
  const chunks = new Set<number>()
  eachChunk(memory, field, (at, number) => {
    const chunk = at >>> 2
    chunks.add(number)
    expect('owner of a chunk', u32[chunk + OWNER]!, owner)
    expect('number of a chunk', u32[chunk + NUMBER]!, number)
    let retired = 0
    for (let slot = 0; slot < slots; slot++) {
      const word = u32[chunk + SLOT_WORDS + slot]!
      const index = number * slots + slot
      if (isRetired(word)) retired++
      else if (word >>> 31 === 1) free.set(index, form.nextFree(u32, chunk, slot, slots))
      else {
        length++
        if (word !== (form.isWide ? form.generationOf(word) : form.handleOf(word, index))) {
          report(`handle in slot ${index} of a slot map: got ${word}`)
        }
      }
      if (index === 0 && !isRetired(word)) report('slot 0 of a slot map: got a slot in use')
    }
    expect('number of retired slots in a chunk', u32[chunk + RETIRED_COUNT]!, retired)
    capacity += slots - retired
  })
  const entries = entriesOf(memory, head)
  for (let number = 0; number < entries; number++) {
    const entry = u32[(u32[head + DIRECTORY]! >>> 2) + number]!
    if (chunks.has(number) || (!isChunkEntry(entry) && entry >>> 1 > form.lastGeneration)) continue
    if (entry === 0) report(`entry ${number} in the directory of a slot map: got 0`)
    else if (number < u32[head + ABSENT]!) {
      report(
        `first absent chunk of a slot map: got ${u32[head + ABSENT]}, expected at most ${number}`,
      )
    }
  }
  expect('number of structs', u32[head + LENGTH]!, length)
  expect('capacity', u32[head + CAPACITY]!, capacity)
  expect('former head', u32[head + FORMER]!, 0)
  let index = u32[head + FREE]!
  while (index !== 0) {
    const next = free.get(index)
    if (next === undefined || !free.delete(index)) {
      report(`free slot of a slot map: got ${index}, expected a free slot, once`)
      return
    }
    index = next
  }
  expect('number of further free slots', free.size, 0)
}
