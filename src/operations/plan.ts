/**
 * The plan of a struct, compiled once for equality and hashing: runs of bytes, which are compared
 * or hashed directly, and steps for the fields that refer to other blocks or contain such fields.
 *
 *     Enemy  │ position │ health │ padding │ name: Str │ target │
 *     runs   ├──────────────────┤                      ├────────┤
 *     steps                                ├───────────┤
 */
import type { Contents } from './contents.ts'
import {
  holdsStructsIn,
  type FieldInfo,
  type StructInfo,
  type TypeInfo,
  type UnionInfo,
} from './reflection.ts'

/** Text in a block; the field has its pointer, then its length in bytes. */
export const STRING = 0
/** A list whose elements are compared as bytes. */
export const BYTES_LIST = 1
/** A list with a step for each element, unless the elements are structs of bytes only. */
export const LIST = 2
/** A fixed array with a step for each element. */
export const ARRAY = 3
/** An inline struct that has steps itself, or padding as an element of an array. */
export const STRUCT = 4
export const OWN = 5
export const REFERENCE = 6
export const UNION = 7
/** Bytes that are compared, as those of an optional field, only if they are present. */
export const BYTES = 8
/** Booleans, of which each byte other than 0 is true. */
export const BOOLS = 9
/** Text inside the struct: the bytes before the first zero. */
export const TEXT = 10
/** The bits of a byte that are presence bits. */
export const BITS = 11
/** A collection with a step for each element. */
export const COLLECTION = 12

/** A field or element that is not compared as bytes. One class for all kinds keeps reads fast. */
export class Step {
  readonly op: number
  /** Offset in bytes from the start of the struct; 0 for an element. */
  readonly offset: number
  /** Offset of the byte with the presence bit. */
  presence = 0
  /** The presence bit in that byte; 0 for a field that is always present. */
  mask = 0
  /**
   * Number of elements of an array; for nested arrays, of the innermost elements. Number of bytes,
   * or a mask of bits. For lists, 1 if they count as an owner.
   */
  count = 0
  /** Distance between adjacent elements in bytes. */
  stride = 0
  /** Offset of the members of a union from its tag. */
  body = 0
  element: Step | null = null
  /** The plan of the inline struct, or of the target of the pointer. */
  struct: StructPlan | null = null
  members: readonly StructPlan[] = []
  /** The reader of a collection. */
  contents: Contents | null = null

  constructor(op: number, offset: number) {
    this.op = op
    this.offset = offset
  }
}

export class StructPlan {
  readonly info: StructInfo
  /** Size of the struct in bytes if it is a single run; otherwise 0. */
  bytes = 0
  /** `bytes` in words, for structs with an alignment of 4 or more. */
  wholeWords = 0
  /** Alternating offsets and lengths of the runs, in bytes. */
  runs: readonly number[] = []
  /**
   * For structs with an alignment of 4 or more: the start index and the end index (exclusive) of
   * each sequence of words that are entirely in runs.
   */
  words: Int32Array | null = null
  /** Index and mask of each word that is only partly in runs. */
  partial: Int32Array | null = null
  steps: readonly Step[] = []
  /** Whether a step is for a field that owns blocks, or for one with such a field inside. */
  owns = false
  /**
   * Size in words of a struct whose values are equal if its words are, although other words can
   * have equal values; 0 for other structs.
   */
  looseWords = 0
  private readonly plans: Plans
  private isFilled = false

  constructor(info: StructInfo, plans: Plans = new Plans()) {
    this.info = info
    this.plans = plans
    plans.add(this)
  }

  /**
   * The plan with its runs and steps, which are made on demand, because structs can own each other.
   */
  filled(): StructPlan {
    if (this.isFilled) return this
    this.isFilled = true
    const runs: number[] = []
    const steps: Step[] = []
    for (const field of this.piecesInOrder()) {
      const { type, offset } = field
      let step = type === null ? null : this.plans.stepOf(type, offset)
      if (field.bits !== undefined) step = elementsStep(BITS, offset, null, 1, field.bits)
      else if (step === null && field.presence)
        step = elementsStep(BYTES, offset, null, 1, field.bytes)
      if (step === null) {
        addRun(runs, field.offset, field.bytes)
      } else if (isRuns(step) && field.presence === undefined) {
        const inner = step.struct!.runs
        for (let index = 0; index < inner.length; index += 2) {
          addRun(runs, field.offset + inner[index]!, inner[index + 1]!)
        }
      } else {
        if (field.presence !== undefined) {
          step.presence = field.presence.offset
          step.mask = 1 << field.presence.bit
        }
        steps.push(step)
      }
    }
    this.runs = runs
    this.steps = steps
    this.owns = steps.some(ownsBlocks)
    const { size, align } = this.info
    if (steps.length === 0 && runs.length === 2 && runs[1] === size) this.bytes = size
    if (align >= 4) this.setWords(runs, size)
    if (align >= 4) this.wholeWords = this.bytes >>> 2
    if (align >= 4 && steps.every(({ op }) => op >= BYTES && op <= BITS))
      this.looseWords = size >>> 2
    return this
  }

  private setWords(runs: readonly number[], size: number): void {
    const words: number[] = []
    const partial: number[] = []
    masksOf(runs, size).forEach((mask, index) => {
      if (mask === -1) addRun(words, index, 1)
      else if (mask !== 0) partial.push(index, mask)
    })
    for (let index = 0; index < words.length; index += 2) words[index + 1]! += words[index]!
    this.words = Int32Array.from(words)
    this.partial = Int32Array.from(partial)
  }

  /** Returns the fields that take bytes, and the bytes with presence bits, by offset. */
  private piecesInOrder(): Piece[] {
    const pieces: Piece[] = this.info.fields.filter(({ bytes }) => bytes > 0)
    const presences = new Map<number, number>()
    for (const { presence } of this.info.fields) {
      if (presence === undefined) continue
      const { offset, bit } = presence
      presences.set(offset, (presences.get(offset) ?? 0) | (1 << bit))
    }
    for (const [offset, bits] of presences) pieces.push({ offset, bytes: 1, type: null, bits })
    return pieces.sort((a, b) => a.offset - b.offset)
  }
}

interface Piece extends Pick<FieldInfo, 'offset' | 'bytes' | 'presence'> {
  /** Null for a byte of presence bits. */
  readonly type: TypeInfo | null
  /** The bits of such a byte that are used. */
  readonly bits?: number
}

function ownsBlocks({ op, element, struct, members }: Step): boolean {
  if (op === STRUCT) return struct!.owns
  if (op === ARRAY) return ownsBlocks(element!)
  if (op === UNION) return members.some(({ owns }) => owns)
  return op <= LIST || op === OWN || op === COLLECTION
}

/** Returns whether the step is for an inline struct that has padding but no steps. */
function isRuns({ op, struct }: Step): boolean {
  return op === STRUCT && struct!.steps.length === 0
}

function addRun(runs: number[], offset: number, bytes: number): void {
  const last = runs.length - 2
  if (last >= 0 && runs[last]! + runs[last + 1]! === offset) runs[last + 1]! += bytes
  else runs.push(offset, bytes)
}

/** Returns, for each word of the struct, a mask of the bits that are in runs. */
function masksOf(runs: readonly number[], size: number): Int32Array {
  const bytes = new Uint8Array(size)
  for (let index = 0; index < runs.length; index += 2) {
    bytes.fill(0xff, runs[index]!, runs[index]! + runs[index + 1]!)
  }
  return new Int32Array(bytes.buffer)
}

/** The plans of all structs that are reachable from one struct. */
export class Plans {
  private readonly byInfo = new Map<StructInfo, StructPlan>()

  of(info: StructInfo): StructPlan {
    return this.byInfo.get(info) ?? new StructPlan(info, this)
  }

  add(plan: StructPlan): void {
    this.byInfo.set(plan.info, plan)
  }

  /** Returns the step for a value of `type` at `offset`, or null if its bytes are compared. */
  stepOf(type: TypeInfo, offset: number): Step | null {
    switch (type.kind) {
      case 'scalar':
        return type.scalar === 'bool' ? elementsStep(BOOLS, offset, null, 1, 1) : null
      case 'text':
        return elementsStep(TEXT, offset, null, type.bytes, type.bytes)
      case 'string':
        return elementsStep(STRING, offset, null, 1, 0)
      case 'own':
        return this.structStep(OWN, offset, this.of(type.target()))
      case 'reference':
        return new Step(REFERENCE, offset)
      case 'struct': {
        const plan = this.of(type.struct()).filled()
        return plan.bytes > 0 ? null : this.structStep(STRUCT, offset, plan)
      }
      case 'array': {
        const element = this.stepOf(type.element, 0)
        if (element === null) return null
        const { length, stride } = type
        if (element.op === BOOLS) {
          return elementsStep(BOOLS, offset, null, 1, length * element.count)
        }
        if (element.op !== ARRAY) return elementsStep(ARRAY, offset, element, stride, length)
        const { count, stride: inner } = element
        return elementsStep(ARRAY, offset, element.element, inner, count * length)
      }
      case 'list': {
        if (type.element.kind === 'struct') {
          const element = this.elementStep(type.element.struct())
          return elementsStep(LIST, offset, element, type.stride, 0)
        }
        const element = this.stepOf(type.element, 0)
        const op = element === null ? BYTES_LIST : LIST
        return elementsStep(op, offset, element, type.stride, Number(holdsStructsIn(type.element)))
      }
      case 'collection': {
        const [first] = type.elements
        const value = first!.kind === 'entry' ? first!.value : first!
        let element: Step | null = null
        if (value.kind === 'struct') element = this.elementStep(value.struct())
        // Those of a dictionary are compared as the bytes of all texts, with their ends as keys.
        else if (type.word !== 'Dictionary') element = this.stepOf(value, 0)
        const step = elementsStep(COLLECTION, offset, element, 0, 0)
        step.contents = type.contents
        return step
      }
      case 'union':
        return this.unionStep(type, offset)
      default:
        return null
    }
  }

  // Elements may contain the struct that is being filled, so they are filled on demand.
  private elementStep(info: StructInfo): Step {
    return this.structStep(STRUCT, 0, this.of(info))
  }

  private structStep(op: number, offset: number, struct: StructPlan): Step {
    const step = new Step(op, offset)
    step.struct = struct
    return step
  }

  private unionStep({ body, members }: UnionInfo, offset: number): Step {
    const step = new Step(UNION, offset)
    step.body = body
    step.members = members.map(({ struct }) => this.of(struct()).filled())
    return step
  }
}

function elementsStep(
  op: number,
  offset: number,
  element: Step | null,
  stride: number,
  count: number,
): Step {
  const step = new Step(op, offset)
  step.element = element
  step.stride = stride
  step.count = count
  return step
}
