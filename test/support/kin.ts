import type { Arena } from '../../src/arena.ts'
import type { OwnedVisitor } from '../../src/block-type.ts'
import { readString, writeString } from '../../src/encoding/string.ts'
import { OwnList } from '../../src/fields/pointer-lists.ts'
import { U32List } from '../../src/fields/scalar-lists.ts'
import { StructList } from '../../src/fields/struct-list.ts'
import { abandon, beginAdoptions, endAdoptions } from '../../src/ownership/adoption.ts'
import { copyOwned } from '../../src/ownership/copy-owned.ts'
import { Deallocator } from '../../src/ownership/deallocator.ts'
import { replaceOwned } from '../../src/ownership/replace-owned.ts'
import type { Ptr, Target } from '../../src/pointer.ts'
import { readReference, writeReference } from '../../src/references/references.ts'
import type { Struct } from '../../src/struct.ts'

/** Structs that own data in every possible way, written as the compiler would. */

export interface KinInit {
  name?: string
  next?: Target<Kin> | KinInit
  kids?: readonly (Target<Kin> | KinInit)[]
  parts?: readonly PartInit[]
  scores?: readonly number[]
  friend?: Target<Kin>
}

/** 56 bytes: name, next, kids, parts, scores, friend. */
export class Kin implements Struct {
  static readonly typeName = 'Kin'
  static readonly size = 56
  static readonly align = 4

  declare readonly $: { Kin: true }
  declare readonly arena: Arena
  declare ptr: Ptr<Kin>

  constructor(arena: Arena, ptr: Ptr<Kin>) {
    this.arena = arena
    this.ptr = ptr
  }

  static at(arena: Arena, ptr: Ptr<Kin>): Kin {
    return new Kin(arena, ptr)
  }

  static allocate(arena: Arena): Ptr<Kin> {
    return arena.allocateZeroed(56, 4, Kin) as Ptr<Kin>
  }

  static create(arena: Arena, init?: KinInit): Kin {
    const created = Kin.at(arena, Kin.allocate(arena))
    if (init === undefined) return created
    const mark = beginAdoptions(arena)
    try {
      return endAdoptions(arena, initKin(created, init))
    } catch (error) {
      abandon(arena, mark, [created.ptr], Kin)
      throw error
    }
  }

  static deallocator(arena: Arena, inside: number): Deallocator {
    return new Deallocator(arena, inside)
  }

  static collect(_arena: Arena, ptr: number, owned: OwnedVisitor): void {
    owned.block(ptr)
    owned.own(ptr + 8, Kin)
    owned.ownList(ptr + 12, Kin)
    owned.list(ptr + 24, Part)
    owned.block(ptr + 36)
  }

  get name(): string {
    return readString(this.arena, this.ptr)
  }

  set name(value: string) {
    writeString(this.arena, this.ptr, value)
  }

  get next(): Ptr<Kin> | null {
    const target = this.arena.u32[(this.ptr + 8) >>> 2]!
    return target === 0 ? null : (target as Ptr<Kin>)
  }

  set next(value: Target<Kin> | KinInit) {
    replaceOwned(this.arena, this.ptr + 8, value, Kin)
  }

  get kids(): OwnList<Kin, KinInit> {
    return new OwnList<Kin, KinInit>(this.arena, this.ptr + 12, Kin)
  }

  get parts(): PartList {
    return new PartList(this.arena, this.ptr + 24)
  }

  get scores(): U32List {
    return new U32List(this.arena, this.ptr + 36)
  }

  get friend(): Ptr<Kin> | null {
    return readReference(this.arena, this.ptr + 48)
  }

  set friend(value: Target<Kin>) {
    writeReference(this.arena, this.ptr + 48, value)
  }
}

export function initKin(target: Kin, init: KinInit): Kin {
  if (init.name !== undefined) target.name = init.name
  if (init.next !== undefined) target.next = init.next
  if (init.kids !== undefined) target.kids.assign(init.kids)
  if (init.parts !== undefined) target.parts.assign(init.parts)
  if (init.scores !== undefined) target.scores.assign(init.scores)
  if (init.friend !== undefined) target.friend = init.friend
  return target
}

export interface PartInit {
  label?: string
  owner?: Target<Kin> | KinInit
}

/** 16 bytes: label, owner, weight. The default of weight is 7. */
export class Part implements Struct {
  static readonly typeName = 'Part'
  static readonly size = 16
  static readonly align = 4

  declare readonly $: { Part: true }
  declare readonly arena: Arena
  declare ptr: Ptr<Part>

  constructor(arena: Arena, ptr: Ptr<Part>) {
    this.arena = arena
    this.ptr = ptr
  }

  static at(arena: Arena, ptr: Ptr<Part>): Part {
    return new Part(arena, ptr)
  }

  static allocate(arena: Arena): Ptr<Part> {
    const ptr = arena.allocateZeroed(16, 4, Part) as Ptr<Part>
    Part.writeDefaults(arena, ptr)
    return ptr
  }

  static writeDefaults(arena: Arena, ptr: Ptr<Part>): void {
    arena.u32[(ptr + 12) >>> 2] = 7
  }

  static create(arena: Arena, init?: PartInit): Part {
    const created = Part.at(arena, Part.allocate(arena))
    if (init === undefined) return created
    const mark = beginAdoptions(arena)
    try {
      return endAdoptions(arena, initPart(created, init))
    } catch (error) {
      abandon(arena, mark, [created.ptr], Part)
      throw error
    }
  }

  static deallocator(arena: Arena, inside: number): Deallocator {
    return new Deallocator(arena, inside)
  }

  static collect(_arena: Arena, ptr: number, owned: OwnedVisitor): void {
    owned.block(ptr)
    owned.own(ptr + 8, Kin)
  }

  get label(): string {
    return readString(this.arena, this.ptr)
  }

  set label(value: string) {
    writeString(this.arena, this.ptr, value)
  }

  get owner(): Ptr<Kin> | null {
    const target = this.arena.u32[(this.ptr + 8) >>> 2]!
    return target === 0 ? null : (target as Ptr<Kin>)
  }

  set owner(value: Target<Kin> | KinInit) {
    replaceOwned(this.arena, this.ptr + 8, value, Kin)
  }

  get weight(): number {
    return this.arena.u32[(this.ptr + 12) >>> 2]!
  }
}

export function initPart(target: Part, init: Part | PartInit): Part {
  if ('ptr' in init) return copyOwned(target, init, Part)
  if (init.label !== undefined) target.label = init.label
  if (init.owner !== undefined) target.owner = init.owner
  return target
}

export class PartList extends StructList<Part, PartInit> {
  at(index: number): Part {
    return Part.at(this.arena, this.ptrAt(index))
  }

  ptrAt(index: number): Ptr<Part> {
    const { u32 } = this.arena
    const field = this.ptr >>> 2
    if (!(index >>> 0 === index && index < u32[field + 1]!)) throw this.outOfRange(index)
    return (u32[field]! + index * 16) as Ptr<Part>
  }

  protected override get type(): typeof Part {
    return Part
  }

  protected override write(element: Part, value: Part | PartInit): void {
    initPart(element, value)
  }
}
