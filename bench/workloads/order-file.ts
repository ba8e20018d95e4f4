import { drawing, stationNames } from './measurement-file.ts'

const STATES = ['new', 'paid', 'sent', 'returned']
const NOTES = ['', '', '', 'call before', 'leave at the door', 'no substitutes', 'ring twice']

/** Returns `rows` orders of a shop with a header; a twentieth has a note in quotes. */
export function orderFile(rows: number): Uint8Array {
  const draw = drawing(11)
  const customers = stationNames(2000)
  const countries = customers.slice(0, 60)
  const lines = ['id,day,customer,country,state,quantity,price,weight,isGift,note']
  for (let row = 0; row < rows; row++) {
    const day = new Date((15_000 + draw(5000)) * 86_400_000).toISOString().slice(0, 10)
    const note = draw(20) === 0 ? '"left, then ""up"""' : NOTES[draw(NOTES.length)]!
    const fields = [
      ...[1_000_000 + row, day, customers[draw(2000)]!, countries[draw(60)]!, STATES[draw(4)]!],
      ...[1 + draw(9), (draw(100_000) / 100).toFixed(2), draw(100_000) / 1000, draw(9) === 0, note],
    ]
    lines.push(fields.join(','))
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}
