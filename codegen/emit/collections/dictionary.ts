/** `Dictionary`: texts with codes. Its class is one of the run time. */
import { classText } from '../printer.ts'
import type { CollectionEmitter } from './collection.ts'

export const dictionaryEmitter: CollectionEmitter = {
  className: 'Dictionary',
  accessor: (_, { names }) => names.runtime('Dictionary'),
  inputTypes: () => ['string'],
  contents: (_, { names }) => names.runtime('dictionaryContents'),
  classText: (_type, head, _name, more, { names }) => {
    const base = `${head} extends ${names.runtime('Dictionary')} {`
    return classText('The texts of a `Dictionary`.', base, more)
  },
}
