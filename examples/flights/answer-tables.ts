/** The answers, as tables. */
import { tenths, whole } from './format.ts'
import type { Replies } from './messages.ts'
import type { Answer } from './questions.ts'
import { table } from './tables.ts'

const ROWS = 10
/** Fewer flights than these say little about an airport, or a route. */
const ENOUGH_FROM_AIRPORT = 5000
const ENOUGH_ON_ROUTE = 500
const BAR = 30
const AIRPORTS = `${ROWS} worst with ${whole(ENOUGH_FROM_AIRPORT)} flights or more`

export function answerTables({ origins, routes, hours }: Replies): string {
  return [
    table(
      `Mean delay on arrival by origin: the ${AIRPORTS}`,
      ['from', 'flights', 'minutes late'],
      worst(origins.answers, ENOUGH_FROM_AIRPORT).map(row),
    ),
    table(
      `The ${ROWS} worst routes with ${ENOUGH_ON_ROUTE} flights or more`,
      ['route', 'flights', 'minutes late', 'miles'],
      worst(routes.answers, ENOUGH_ON_ROUTE).map((answer) => [
        ...row(answer),
        whole(answer.distance),
      ]),
    ),
    table(
      'Mean delay on arrival by hour of departure: who leaves at three at night is late already',
      ['hour', 'flights', 'minutes late', ''.padEnd(BAR)],
      hours.answers.map((answer) => [...row(answer), bar(answer, hours.answers)]),
    ),
  ].join('\n')
}

function worst(answers: readonly Answer[], enough: number): Answer[] {
  return answers.filter(({ flights }) => flights >= enough).slice(0, ROWS)
}

function row({ name, flights, delay }: Answer): string[] {
  return [name, whole(flights), tenths(delay)]
}

function bar({ delay }: Answer, all: readonly Answer[]): string {
  const longest = Math.max(...all.map(({ delay }) => delay))
  return '█'.repeat(Math.max(0, Math.round((delay / longest) * BAR))).padEnd(BAR)
}
