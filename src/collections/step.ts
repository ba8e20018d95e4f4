// Generated code names no global types, because schemas can have structs with their names.

/** What a step of an iterator returns. */
export type Step<T> = IteratorResult<T>

/** An iterator that `for … of` accepts. */
export type Steps<T> = IterableIterator<T>
