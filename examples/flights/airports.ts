/** Interns the airports' codes: each gets the next integer, from 0 on, when it first appears. */
export class Airports {
  /** The code of each airport, indexed by its number. */
  readonly codes: string[] = []
  private readonly numbers = new Map<string, number>()

  /** Returns the number of the airport with this code, and assigns one to a new code. */
  numberOf(code: string): number {
    const known = this.numbers.get(code)
    if (known !== undefined) return known
    const number = this.codes.push(code) - 1
    this.numbers.set(code, number)
    return number
  }
}
