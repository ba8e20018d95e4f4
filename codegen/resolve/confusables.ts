/**
 * Finds names that readers can confuse: letters of several alphabets look alike, and some are
 * invisible.
 */
import type { SchemaErrorCode } from '../diagnostic.ts'

export interface NameProblem {
  readonly code: SchemaErrorCode
  readonly problem: string
  readonly fix: string
}

/** Checks the spelling of one name; `what` is what it names, for the message. */
export function checkSpelling(name: string, what: string): NameProblem | null {
  if (isAscii(name)) return null
  const hidden = /\p{Default_Ignorable_Code_Point}/u.exec(name)
  if (hidden !== null) {
    return {
      code: 'UNCLEAR_NAME',
      problem: `${what} \`${name}\` contains an invisible character: ${codePoint(hidden[0])}`,
      fix: 'delete that character',
    }
  }
  if (name === name.normalize('NFC')) return null
  return {
    code: 'UNCLEAR_NAME',
    problem: `${what} \`${name}\` is not in Unicode's normalization form C: accents are separate characters`,
    fix: 'type the name again; editors write a letter with its accent as one character',
  }
}

/** A set of names that must differ visibly. */
export class LookalikeSet {
  readonly #names = new Map<string, string>()

  /** Adds a name. Returns a problem if it looks like a different name that was added before. */
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
      problem: `${what} \`${name}\` looks like \`${other}\` but differs: character ${at + 1} is ${codePoint(here)} here and ${codePoint(there)} there`,
      fix: 'rename one of the two, or write both with the same characters',
    }
  }
}

/** Returns the skeleton of a name: letters that look the same become the same letter. */
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
