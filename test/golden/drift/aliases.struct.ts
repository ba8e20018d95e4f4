import type { Enum, f32, FixedArray, Flags, List, Own, Ptr, Str, u32 } from 'offheap/schema'
import type { Direction as Heading, Mood } from './enums.struct.ts'
import type { Matrix4 } from './nested-arrays.struct.ts'
import type { Shape } from './unions.struct.ts'

/** Names for types that occur often. They don't affect the layout. */
export type Meters = f32
export type EntityId = u32
export type Title = Str<24>
export type Path = FixedArray<Step, 4>
export type Link = Ptr<Route> | null
export type Owned = Own<Route>

/** The names of an enum as a union type. */
export type ColorName = 'red' | 'green' | 'blue'
export type Color = Enum<ColorName>

/** Another name for an enum of another file, and one for a struct of this file. */
export type Temper = Mood
export type Stage = Step

export interface Step {
  at: FixedArray<Meters, 2>
  mood: Temper
}

export interface Route {
  id: EntityId
  title: Title
  path: Path
  next: Link
  detour: Owned | null
  color: Color
  mixed: Enum<ColorName | 'black'>
  heading: Heading
  stage: Stage
  stages: List<Stage>
  /** The structs in an alias of another file are imported together with it. */
  shape: Shape
  transform: Matrix4
  marks: Marks
}

export type Marks = Flags<'seen' | 'done'>
