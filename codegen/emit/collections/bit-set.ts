/** `BitSet`: a set of indices, one bit each. Its class is one of the run time. */
import { classText } from '../printer.ts'
import type { CollectionEmitter } from './collection.ts'

export const bitSetEmitter: CollectionEmitter = {
  className: 'BitSet',
  accessor: (_, { names }) => names.runtime('BitSet'),
  inputTypes: () => ['number'],
  contents: (_, { names }) => names.runtime('bitSetContents'),
  classText: (_type, head, _name, more, { names }) =>
    classText('The elements of a `BitSet`.', `${head} extends ${names.runtime('BitSet')} {`, more),
}
