/**
 * The interface of a collection. Each collection is a file in this folder, which returns the text
 * of its accessor class.
 */
import type { CollectionType } from '../../ir.ts'
import type { Context } from '../kinds/kind.ts'

export interface CollectionEmitter {
  /** The class of the run time that all fields use; missing for a class that is generated. */
  readonly className?: string
  /** Returns the type of the accessor: `Pool<Body, Body.Init>`. */
  accessor(type: CollectionType, context: Context): string
  /** Returns the types of an element that `assign` and an init accept. */
  inputTypes(type: CollectionType, context: Context): readonly string[]
  /** Returns the object of the run time that reads the elements, an expression. */
  contents(type: CollectionType, context: Context): string
  /**
   * Returns the text of the accessor class.
   *
   * @param head `class BodyPool$` or `export class Bodies`.
   * @param name The name of the class.
   * @param more Additional members of a named collection.
   */
  classText(
    type: CollectionType,
    head: string,
    name: string,
    more: readonly string[],
    context: Context,
  ): string
}
