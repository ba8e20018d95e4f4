// Prints the answers to the three questions as tables.
import { tenths, whole } from './format.ts'
import type { Replies } from './messages.ts'
import type { Answer } from './questions.ts'
import { table } from './tables.ts'

const ROWS = 10
// The mean of fewer flights says little about an airport or a route.
const MIN_FLIGHTS_FROM_AIRPORT = 5000
const MIN_FLIGHTS_ON_ROUTE = 500
const BAR = 30
const AIRPORTS = `${ROWS} worst airports with at least ${whole(MIN_FLIGHTS_FROM_AIRPORT)} flights`

export function resultTables({ origins, routes, hours }: Replies): string {
  return [
    table(
      `Mean arrival delay by airport of departure:\nthe ${AIRPORTS}`,
      ['from', 'flights', 'minutes late'],
      worst(origins.answers, MIN_FLIGHTS_FROM_AIRPORT).map(row),
    ),
    table(
      `Mean arrival delay by route:\nthe ${ROWS} worst routes with at least ${MIN_FLIGHTS_ON_ROUTE} flights`,
      ['route', 'flights', 'minutes late', 'miles'],
      worst(routes.answers, MIN_FLIGHTS_ON_ROUTE).map((answer) => [
        ...row(answer),
        whole(answer.distance),
      ]),
    ),
    table(
      'Mean arrival delay by hour of departure\n(flights that leave around 3 a.m. are already late)',
      ['hour', 'flights', 'minutes late', ''.padEnd(BAR)],
      hours.answers.map((answer) => [...row(answer), bar(answer, hours.answers)]),
    ),
  ].join('\n')
}

function worst(answers: readonly Answer[], minFlights: number): Answer[] {
  return answers.filter(({ flights }) => flights >= minFlights).slice(0, ROWS)
}

function row({ name, flights, delay }: Answer): string[] {
  return [name, whole(flights), tenths(delay)]
}

function bar({ delay }: Answer, all: readonly Answer[]): string {
  const longest = Math.max(...all.map(({ delay }) => delay))
  return '█'.repeat(Math.max(0, Math.round((delay / longest) * BAR))).padEnd(BAR)
}
