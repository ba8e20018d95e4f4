/**
 * The table of a struct, compiled once for equality and hashing: runs of bytes, which are compared
 * or hashed unchanged, and steps for the fields that are more than their bytes.
 *
 *     Enemy  │ position │ health │ padding │ name: Str │ target │
 *     runs   ├──────────────────┤                      ├────────┤
 *     steps                                ├───────────┤
 */
import type { FieldInfo, StructInfo, TypeInfo, UnionInfo } from './reflection.ts'

/** Text in a block: pointer, then length in bytes. */
export const STRING = 0
/** A list whose elements are compared as bytes. */
export const BYTES_LIST = 1
/** A list with a step for each element, unless the elements are structs that are bytes. */
export const LIST = 2
/** A fixed array with a step for each element. */
export const ARRAY = 3
/** A struct in place that has steps of its own, or padding in an array. */
export const STRUCT = 4
export const OWN = 5
export const REFERENCE = 6
export const UNION = 7

/** A field, or an element of one, that is more than its bytes. It has one class for fast reads. */
export class Step {
  readonly op: number
  /** In bytes, from the start of the struct; 0 for an element. */
  readonly offset: number
  /** Offset of the byte with the presence bit. */
  presence = 0
  /** The presence bit in that byte; 0 for a field that is always present. */
  mask = 0
  /** Number of elements of an array, those of arrays in it counted one by one. */
  count = 0
  /** Bytes from one element to the next. */
  stride = 0
  /** Offset of the members of a union from its tag. */
  body = 0
  element: Step | null = null
  /** The struct in place, or the one that is pointed to. */
  struct: StructPlan | null = null
  members: readonly StructPlan[] = []

  constructor(op: number, offset: number) {
    this.op = op
    this.offset = offset
  }
}

export class StructPlan {
  readonly info: StructInfo
  /** Bytes of the struct where it is one run from its first byte to its last; otherwise 0. */
  bytes = 0
  /** The same in words, for structs with an alignment of 4 or more. */
  wholeWords = 0
  /** Offset and length in bytes of each run in turn. */
  runs: readonly number[] = []
  /**
   * The same in words, for structs with an alignment of 4 or more: index of the first word and of
   * the one after the last, for each row of words that are in runs as a whole.
   */
  words: Int32Array | null = null
  /** Index and mask of each word that is in runs in part. */
  partial: Int32Array | null = null
  steps: readonly Step[] = []
  private readonly plans: Plans
  private isFilled = false

  constructor(info: StructInfo, plans: Plans = new Plans()) {
    this.info = info
    this.plans = plans
    plans.add(this)
  }

  /** The plan with its runs and steps. They are made on demand: structs can own each other. */
  filled(): StructPlan {
    if (this.isFilled) return this
    this.isFilled = true
    const runs: number[] = []
    const steps: Step[] = []
    for (const field of this.piecesInOrder()) {
      const step = field.type === null ? null : this.plans.stepOf(field.type, field.offset)
      if (step === null) {
        addRun(runs, field.offset, field.bytes)
      } else if (step.op === STRUCT && step.struct!.steps.length === 0) {
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
    const { size, align } = this.info
    if (steps.length === 0 && runs.length === 2 && runs[1] === size) this.bytes = size
    if (align >= 4) this.setWords(runs, size)
    if (align >= 4) this.wholeWords = this.bytes >>> 2
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

  /** The fields that have bytes, and the bytes with presence bits. */
  private piecesInOrder(): Piece[] {
    const pieces: Piece[] = this.info.fields.filter(({ bytes }) => bytes > 0)
    const presences = new Set<number>()
    for (const { presence } of this.info.fields) if (presence) presences.add(presence.offset)
    for (const offset of presences) pieces.push({ offset, bytes: 1, type: null })
    return pieces.sort((a, b) => a.offset - b.offset)
  }
}

interface Piece extends Pick<FieldInfo, 'offset' | 'bytes' | 'presence'> {
  /** Null for a byte of presence bits. */
  readonly type: TypeInfo | null
}

function addRun(runs: number[], offset: number, bytes: number): void {
  const last = runs.length - 2
  if (last >= 0 && runs[last]! + runs[last + 1]! === offset) runs[last + 1]! += bytes
  else runs.push(offset, bytes)
}

/** For each word of the struct, the bits of it that are in runs. Requires: whole words. */
function masksOf(runs: readonly number[], size: number): Int32Array {
  const bytes = new Uint8Array(size)
  for (let index = 0; index < runs.length; index += 2) {
    bytes.fill(0xff, runs[index]!, runs[index]! + runs[index + 1]!)
  }
  return new Int32Array(bytes.buffer)
}

/** The plans of all structs that one struct reaches. */
export class Plans {
  private readonly byInfo = new Map<StructInfo, StructPlan>()

  of(info: StructInfo): StructPlan {
    return this.byInfo.get(info) ?? new StructPlan(info, this)
  }

  add(plan: StructPlan): void {
    this.byInfo.set(plan.info, plan)
  }

  /** The step for a value of `type` at `offset`, or null where its bytes are all there is to it. */
  stepOf(type: TypeInfo, offset: number): Step | null {
    switch (type.kind) {
      case 'string':
        return new Step(STRING, offset)
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
        if (element.op !== ARRAY) return elementsStep(ARRAY, offset, element, stride, length)
        const { count, stride: inner } = element
        return elementsStep(ARRAY, offset, element.element, inner, count * length)
      }
      case 'list': {
        if (type.element.kind === 'struct') {
          // Elements may contain the struct that is being filled, so they are filled on demand.
          const element = this.structStep(STRUCT, 0, this.of(type.element.struct()))
          return elementsStep(LIST, offset, element, type.stride, 0)
        }
        const element = this.stepOf(type.element, 0)
        return elementsStep(element === null ? BYTES_LIST : LIST, offset, element, type.stride, 0)
      }
      case 'union':
        return this.unionStep(type, offset)
      default:
        return null
    }
  }

  private structStep(op: number, offset: number, struct: StructPlan): Step {
    const step = new Step(op, offset)
    step.struct = struct
    return step
  }

  /** Members of one size without padding leave no byte of the union unused, and it is its bytes. */
  private unionStep({ body, members }: UnionInfo, offset: number): Step | null {
    const plans = members.map(({ struct }) => this.of(struct()).filled())
    const { size } = plans[0]!.info
    if (body === 1 && plans.every((plan) => plan.bytes === size)) return null
    const step = new Step(UNION, offset)
    step.body = body
    step.members = plans
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
