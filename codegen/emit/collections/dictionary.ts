/** `Dictionary`: texts with codes. Its class is one of the run time. */
import type { Context } from '../kinds/kind.ts'
import { call, called, classText, line, method, returns } from '../printer.ts'
import type { CollectionEmitter } from './collection.ts'

export const dictionaryEmitter: CollectionEmitter = {
  className: 'Dictionary',
  accessor: (_, { names }) => names.runtime('Dictionary'),
  inputTypes: () => ['string'],
  contents: (_, { names }) => names.runtime('dictionaryContents'),
  classText: ({ numbers }, head, _name, more, context) => {
    const base = `${head} extends ${context.names.runtime('Dictionary')} {`
    return classText('The texts of a `Dictionary`.', base, [
      ...more,
      hotMethods(numbers[0], context),
    ])
  },
}

/**
 * Returns the methods that run in loops. With six named dictionaries that shared them, each call
 * took twice as long (measured).
 *
 * @param limit The largest number of codes; undefined for that of every dictionary.
 */
function hotMethods(limit: number | undefined, { names }: Context): string {
  const most = limit === undefined ? [] : [String(limit)]
  const code = `${names.runtimeType('Code')}<this>`
  const found = `${code} | undefined`
  const ofCode = `code: ${names.runtimeType('CodeOrNumber')}<this>`
  const ofBytes = [
    `u8: ${names.runtimeType('Arena')}['u8']`,
    'start: number = 0',
    // A missing array is refused by name.
    'end: number = u8?.length',
  ]
  const state = ['arena', 'ptr', 'cache$']
  const fields = state.map((name) => `this.${name}`)
  const kept = line(
    'const { arena, ptr, cache$ } = this, code = cache$.codeOf(arena.i32, ptr, text)',
  )
  const other = (name: string, args: readonly string[]): string =>
    `${names.runtime(name)}(${args.join(', ')})`
  const range = ['u8', 'start', 'end']
  return [
    method(null, `  override intern(text: string): ${code} {`, [
      kept,
      returns(`(code ?? ${other('internText', [...state, 'text', ...most])}) as ${code}`),
    ]),
    method(null, called('  override internBytes', ofBytes, `: ${code} {`), [
      returns(call(names.runtime('internUtf8'), [...fields, ...range, ...most], ` as ${code}`)),
    ]),
    method(null, `  override find(text: string): ${found} {`, [
      kept,
      returns(`(code ?? ${other('findText', [...state, 'text'])}) as ${found}`),
    ]),
    method(null, called('  override findBytes', ofBytes, `: ${found} {`), [
      returns(call(names.runtime('findUtf8'), [...fields, ...range], ` as ${found}`)),
    ]),
    method(null, `  override at(${ofCode}): string {`, [
      line('const { arena, ptr, cache$ } = this'),
      // The cache would throw a TypeError for a bigint.
      line(
        "const text = typeof code === 'number' ? cache$.textOf(arena.i32, ptr, code) : undefined",
      ),
      returns(`text ?? ${other('textAt', [...state, 'code'])}`),
    ]),
  ].join('\n')
}
