import type { f32 as float, FixedArray as List, Ptr as Link, u8 as byte } from 'offheap/schema'
import type { Vec2 as Point2, Vec2 } from '../readable/vector.struct.ts'

/** Names with another meaning in JavaScript. */
export interface Keywords {
  class: byte
  default: byte
  extends: byte
  function: byte
  get: byte
  in: byte
  instanceof: byte
  is: byte
  new: byte
  readonly: byte
  set: byte
  static: byte
  async: byte
  await: byte
  declare: byte
  yield: byte
  null: byte
  true: byte
  this: byte
  delete: byte
}

/** Names that accessors and classes have, in other places. */
export interface Members {
  size: float
  align: float
  offsets: float
  at: float
  allocate: float
  create: float
  writeDefaults: float
  name: float
  length: float
  prototype: float
  value: float
  init: float
  index: float
  source: float
  target: Link<Members> | null
  from: Vec2
  to: Point2
  kind: List<float, 2>
  arguments: float
  eval: float
  undefined: float
  then: float
}

/** Letters beyond ASCII, and none. */
export interface Größe {
  größe: float
  高さ: float
  𝒳: float
  $cash: float
  _: float
  $1: float
}

/** Long enough to break lines. */
export interface ParticleEmitterBlueprint {
  particlesAtTheSameTime: float
  next: Link<ParticleEmitterBlueprint> | null
  alternatives: List<Link<ParticleEmitterBlueprint> | null, 4>
}

export interface ParticleEmitterBlueprints {
  /** @default 0.000001 */
  secondsBetweenParticles: float
  first: ParticleEmitterBlueprint
  theOtherBlueprints: List<ParticleEmitterBlueprint, 3>
}

export interface Breaking {
  aNameThatIsSoLongThatEvenItsAssignmentHasToBreak: float
}
