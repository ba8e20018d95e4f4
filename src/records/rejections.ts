import type { Settings } from './options.ts'
import type { RecordError } from './record-error.ts'

/** The records that were refused. */
export class Rejections {
  readonly errors: RecordError[] = []
  count = 0
  readonly #onError: Settings['onError']
  readonly #most: number

  constructor({ onError, maxErrors }: Pick<Settings, 'onError' | 'maxErrors'>) {
    this.#onError = onError
    this.#most = maxErrors
  }

  /** Whether the next error is read by anybody. Otherwise it need not be made. */
  get needsError(): boolean {
    return this.#onError === 'throw' || (this.#onError === 'collect' && this.hasRoom)
  }

  private get hasRoom(): boolean {
    return this.errors.length < this.#most
  }

  /** Counts a refused record. Throws its error if the first one ends the reading. */
  add(make: () => RecordError): void {
    if (this.#onError === 'throw') throw make()
    this.count++
    if (this.needsError) this.errors.push(make())
  }
}
