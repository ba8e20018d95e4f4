/**
 * What does a dictionary cost, compared with one that is written by hand, and with a `Map`?
 *
 * The hand-written one has typed arrays of a fixed size, for ASCII only.
 */
import { combineTimings, methodOfTimings } from './harness/combine.ts'
import type { Question } from './harness/question.ts'
import { show } from './harness/report.ts'
import type { Timing } from './harness/timing.ts'

const works = [
  { id: 'bytes', title: 'a code from bytes of a file' },
  { id: 'strings', title: 'a code from a string that is kept' },
  { id: 'fresh', title: 'a code from a new string, with `split`' },
  { id: 'texts', title: 'the text of a code' },
  { id: 'fill', title: 'filled from bytes' },
  { id: 'fillStrings', title: 'filled from strings' },
] as const

const vocabularies = [
  { id: 'airports', title: 'airports' },
  { id: 'randoms', title: 'random texts' },
] as const

const workloads = vocabularies.flatMap((vocabulary) =>
  works.map((work) => ({
    id: `${vocabulary.id}-${work.id}`,
    title: `${vocabulary.title}: ${work.title}`,
  })),
)

const contenders = [
  { id: 'hand', title: 'hand-written' },
  { id: 'dictionary', title: 'dictionary' },
  { id: 'map', title: '`Map`' },
] as const

export const dictionaries: Question<Timing> = {
  name: 'dictionaries',
  title: 'What does a dictionary cost?',
  workloads,
  contenders,
  combine: combineTimings,
  method: methodOfTimings,
  tabulate: (timings) => ({
    head: ['work', 'hand-written, ns', 'dictionary, ns', 'garbage', '`Map`, ns', '`Map` ÷ ours'],
    rows: workloads.map(({ id, title }) => {
      const { hand, dictionary, map } = timings[id]!
      return [
        title,
        show(hand!.p50),
        show(dictionary!.p50),
        `${Math.round(dictionary!.bytes ?? 0)} bytes`,
        show(map!.p50),
        `${show(map!.p50 / dictionary!.p50)}×`,
      ]
    }),
  }),
  notes: () => [
    'Airports: 10,000 origins and destinations of flights, three letters each, of 305 airports. Random texts: 10,000 of 100,000 texts of 5 to 25 letters and digits. Times are for a text, and include the loop.',
    '`Map`: from strings to numbers, with an array of the texts; bytes are decoded by a `TextDecoder` first.',
    'Garbage: bytes that the operation of the dictionary leaves on the JavaScript heap for a text, counted.',
  ],
}
