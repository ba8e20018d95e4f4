import type { Answer, Answering } from './answering.ts'
import { requireEqual, type DigestFigures } from './digest.ts'
import { measured } from './measured.ts'
import { keepDigests, keptDigest } from './reference.ts'

/** The forms of the data of a bench. */
export interface Forms {
  readonly name: string
  /** Numbers of rows of a thorough run and of a quick one, which only shows that everything works. */
  readonly rows: number
  readonly quickRows: number
  readonly forms: Readonly<Record<string, (rows: number) => Answering | Promise<Answering>>>
  /** Returns the digests of the answers of DuckDB, by the ids of the questions. */
  reference(rows: number): Promise<Readonly<Record<string, DigestFigures>>>
}

/**
 * Runs the process of a contender with the arguments of its command line:
 *
 *     FORM QUESTION BUDGET [ROWS]    checks the answer, then prints figures as JSON
 *     reference BUDGET [ROWS]        keeps the digests of the answers of DuckDB
 */
export async function answerQuestion(bench: Forms): Promise<void> {
  const { name, forms } = bench
  const [form = '', ...rest] = process.argv.slice(2)
  const isReference = form === 'reference'
  const [id, budgetText, rowsText] = isReference ? ['', ...rest] : rest
  const budget = Number(budgetText)
  const usual = budget < 100 ? bench.quickRows : bench.rows
  const rows = rowsText === undefined ? usual : Number(rowsText)
  if (isReference) return keepDigests(name, rows, await bench.reference(rows))
  const { questions } = await forms[form]!(rows)
  let answer: Answer | null = null
  const run = (): void | Promise<void> => {
    answer?.free?.()
    // The former answer is garbage.
    answer = null
    const found = questions[id!]!()
    if (!(found instanceof Promise)) answer = found
    else return found.then((each) => void (answer = each))
  }
  const check = async (): Promise<void> => {
    const expected = keptDigest(name, rows, id!)
    requireEqual(`${form} ${id}`, await answer!.digest(), expected)
  }
  console.log(JSON.stringify(await measured(run, check, budget)))
}
