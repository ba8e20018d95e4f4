/** The airports' codes, interned: each is known by the number of those that came before it. */
export class Airports {
  /** By number. */
  readonly codes: string[] = []
  private readonly numbers = new Map<string, number>()

  /** The number of the airport with this code; a new one gets the next. */
  numberOf(code: string): number {
    const known = this.numbers.get(code)
    if (known !== undefined) return known
    const number = this.codes.push(code) - 1
    this.numbers.set(code, number)
    return number
  }
}
