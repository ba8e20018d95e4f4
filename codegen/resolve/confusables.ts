/** Names that a reader can't tell apart, or can't see whole: letters of several alphabets look alike. */
import type { SchemaErrorCode } from '../diagnostic.ts'

export interface NameProblem {
  readonly code: SchemaErrorCode
  readonly problem: string
  readonly fix: string
}

/** What is wrong with the spelling of one name by itself; `what` says what it names. */
export function checkSpelling(name: string, what: string): NameProblem | null {
  if (isAscii(name)) return null
  const hidden = /\p{Default_Ignorable_Code_Point}/u.exec(name)
  if (hidden !== null) {
    return {
      code: 'UNCLEAR_NAME',
      problem: `${what} \`${name}\` has a character that can't be seen, ${codePoint(hidden[0])}`,
      fix: 'delete that character',
    }
  }
  if (name === name.normalize('NFC')) return null
  return {
    code: 'UNCLEAR_NAME',
    problem: `${what} \`${name}\` is spelt with letters and accents apart, which looks like another name`,
    fix: 'type it anew: an editor writes each letter with its accent as one (Unicode calls it NFC)',
  }
}

/** Names that have to differ for the eye as well. */
export class LookalikeSet {
  readonly #names = new Map<string, string>()

  /** Enters a name, or says which earlier one it looks like; the same name again is no matter. */
  add(name: string, what: string): NameProblem | null {
    const looks = skeleton(name)
    const other = this.#names.get(looks)
    if (other === undefined) this.#names.set(looks, name)
    if (other === undefined || other === name) return null
    const [letters, others] = [[...name], [...other]]
    const at = letters.findIndex((letter, index) => letter !== others[index])
    const [here = '', there = ''] = [letters[at], others[at]]
    return {
      code: 'LOOKALIKE_NAME',
      problem: `${what} \`${name}\` only looks like \`${other}\`: letter ${at + 1} is ${codePoint(here)} here and ${codePoint(there)} there`,
      fix: 'rename one of the two, or write both with the same letters',
    }
  }
}

/** What a name looks like: letters of one look are one letter here. */
function skeleton(name: string): string {
  if (isAscii(name)) return name
  return name
    .normalize('NFKD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => LOOKS.get(letter) ?? letter)
}

function isAscii(name: string): boolean {
  return /^[\0-\x7f]*$/.test(name)
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Letters of Cyrillic, Greek, Armenian and Latin that look like letters of ASCII. */
const LOOKS: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕКМНОРСТУХІЈЅҮԌԚԜӀѴҺ', 'ABEKMHOPCTYXIJSYGQWlVh'],
    ['аеорсухіјѕһԁԛԝѵүӏԍґ', 'aeopcyxijshdqwvylGr'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'],
    ['αγικνορυχωηϲϳ', 'ayiknopuxwncj'],
    ['օոսհցզյԱՕՍՏ', 'onuhgqjUOUS'],
    ['ıɑɡʏɪ', 'iagyi'],
  ].flatMap(([letters, looks]) => [...letters!].map((letter, index) => [letter, looks![index]!])),
)
