/// <reference lib="esnext.disposable" preserve="true" />
import type { Adoptions, OwnPins } from './adoptions.ts'
import { mismatch, requireKind, type OffheapError } from './errors.ts'
import { hide } from './hidden.ts'
import { isArrayBuffer, isSameHeap, type Memory } from './memory.ts'
import { PINS } from './tlsf/block.ts'

// A pin keeps bytes of an arena where they are, while others read them through views of their own:
// columns that were handed to Arrow, for example.
//
// A control word has the number of pins, of all threads. It is 0 where nothing is pinned, and that
// is all that calls test which could move or end bytes. The blocks, and the pins of this thread,
// are in an object. In unshared memory it is at the buffer, where all arenas on that find it, and
// neither copies of the buffer have it nor a buffer that was transferred; the control word of such
// a buffer can be stale, so it decides only in shared memory. There, the object is at the arena
// that made the pin, because memory stays where it is when another arena is disposed or grows, and
// because the buffers of a WebAssembly.Memory are frozen.

/** Keeps an arena, and blocks of it, where they are until `release`. */
export interface Pin {
  /** Ends the pin. Further calls do nothing. */
  release(): void
  [Symbol.dispose](): void
}

/** A block that a pin keeps: its byte offset, and what it is, for messages. */
export type PinnedBlock = readonly [ptr: number, name: string]

/** A collection whose blocks a pin can keep: a table, a sparse set, or a dictionary. */
export interface Pinnable {
  readonly arena: Memory
  /** Returns the blocks that others can have views of. */
  pinned$(): readonly PinnedBlock[]
}

/** An arena, as far as pins are concerned. */
interface Pinned {
  readonly i32: Int32Array
  readonly buffer: ArrayBufferLike
  readonly adoptions: Adoptions
}

/** The property of a buffer that has its pins. */
const OWN: unique symbol = Symbol('pins')

/**
 * Pins the heap of `memory`, and blocks of `collections`.
 * @throws INVALID_VALUE when one isn't a collection with such blocks, or is in another arena.
 */
export function pinOf(memory: Memory & Pinned, collections: readonly Pinnable[]): Pin {
  const blocks: PinnedBlock[] = []
  for (const collection of collections) {
    const isIn = typeof collection?.pinned$ === 'function' && isSameHeap(collection.arena, memory)
    const expected = 'a table, a sparse set or a dictionary of this arena'
    requireKind(isIn, 'collection to pin', collection, expected)
    blocks.push(...collection.pinned$())
  }
  const pins = ownOf(memory) ?? made(memory)
  const { i32 } = memory
  pins.count++
  Atomics.add(i32, PINS, 1)
  for (const [ptr, name] of blocks) {
    const block = pins.blocks.get(ptr)
    if (block === undefined) pins.blocks.set(ptr, { count: 1, name })
    else block.count++
  }
  let isHeld = true
  const release = (): void => {
    if (!isHeld) return
    isHeld = false
    unpin(i32, pins, blocks)
  }
  return { release, [Symbol.dispose]: release }
}

function unpin(i32: Int32Array, pins: OwnPins, blocks: readonly PinnedBlock[]): void {
  pins.count--
  // The words of a buffer that was given back have no elements.
  if ((i32[PINS] ?? 0) > 0) Atomics.sub(i32, PINS, 1)
  for (const [ptr] of blocks) {
    const block = pins.blocks.get(ptr)
    if (block !== undefined && --block.count === 0) pins.blocks.delete(ptr)
  }
}

/** Returns the number of pins in unshared memory. */
export function pinsIn(buffer: ArrayBufferLike): number {
  return ofBuffer(buffer)?.count ?? 0
}

/** @throws ARENA_PINNED when the unshared memory, or this arena in shared memory, is pinned. */
export function requireNoOwnPins(arena: Pinned): void {
  if (arena.i32[PINS] === 0) return
  const count = ownOf(arena)?.count ?? 0
  if (count > 0) throw pinned('arena pinned', shown(count), ', or pass { force: true }')
}

/** @throws ARENA_PINNED when any thread has pinned the heap. */
export function requireNoPins({ i32, buffer }: Pick<Pinned, 'i32' | 'buffer'>): void {
  if (i32[PINS] === 0) return
  const count = isArrayBuffer(buffer) ? pinsIn(buffer) : i32[PINS]!
  if (count > 0) throw pinned('arena pinned', shown(count))
}

/** @throws ARENA_PINNED when the block at `ptr`, which would move or end, is known to be pinned. */
export function requireNotPinned(arena: Pinned, ptr: number): void {
  if (arena.i32[PINS] === 0) return
  const block = ownOf(arena)?.blocks.get(ptr)
  if (block !== undefined) throw pinned(`${block.name} pinned`, shown(block.count))
}

function ownOf({ buffer, adoptions }: Pinned): OwnPins | null {
  return isArrayBuffer(buffer) ? ofBuffer(buffer) : adoptions.pins
}

function ofBuffer(buffer: ArrayBufferLike): OwnPins | null {
  return (buffer as { readonly [OWN]?: OwnPins })[OWN] ?? null
}

function made({ buffer, adoptions }: Pinned): OwnPins {
  const pins = { count: 0, blocks: new Map() }
  if (isArrayBuffer(buffer)) hide(buffer, OWN, pins)
  else adoptions.pins = pins
  return pins
}

function shown(count: number): string {
  return count === 1 ? '1 pin' : `${count} pins`
}

function pinned(what: string, got: string, force = ''): OffheapError {
  return mismatch(
    'ARENA_PINNED',
    what,
    got,
    'none when its bytes move or end',
    `Call release() of each Pin, or of the object that has the views${force}`,
  )
}
