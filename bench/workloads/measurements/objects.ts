import { summarizeObjects } from '../../../examples/pipeline/object-summaries.ts'
import { answerOf, type StationFigures } from './answer.ts'

/** An object for each measurement and a `Map`, as in the pipeline. */
export async function objects(path: string): Promise<StationFigures[]> {
  return answerOf(await summarizeObjects(path, () => {}))
}
