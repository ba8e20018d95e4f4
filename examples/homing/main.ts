// A battle in which missiles keep handles of ships that are destroyed meanwhile: `node main.ts`.
import { launch, newBattle, step, type Tally } from './battle.ts'

const battle = newBattle(10)
const tally: Tally = { hits: 0, orphans: 0 }
for (const ship of battle.ships.keys()) {
  for (let count = 0; count < 4; count++) launch(battle, 18, ship)
}
let steps = 0
while (battle.missiles.size > 0) {
  step(battle, tally)
  steps++
}
console.log(
  `${steps} steps: ${tally.hits} hits, ${tally.orphans} lost targets, ${battle.ships.size} of 10 ships left`,
)
battle.arena.dispose()
