// A journal as a named list: it grows, is sorted and cut in place, and is found again from its bytes.
import { Arena } from 'offheap'
import { Journal } from './journal.gen.ts'

using arena = new Arena(1024 * 1024)
const journal = Journal.create(arena)
arena.root = journal

for (let i = 0; i < 1000; i++) {
  const level = i % 100 === 99 ? 'error' : i % 10 === 9 ? 'warning' : 'info'
  journal.push({ time: i / 4, level, text: `request ${i} was served` })
}
journal.push({ time: 0, level: 'info', text: 'the server started' })
journal.sort((a, b) => a.time - b.time)
console.log(`${journal.length} entries, the second is: ${journal.at(1).text}`)

// Removing entries frees their texts. Backwards, a loop doesn't skip any entry.
const before = arena.usedSize
for (let i = journal.length - 1; i >= 0; i--) {
  if (journal.at(i).level === 'info') journal.swapRemove(i)
}
journal.sort((a, b) => a.time - b.time)
journal.trim()
console.log(`${journal.length} entries in ${arena.usedSize} bytes instead of ${before}`)

// The bytes are all that another process needs.
using copy = Arena.from(arena.snapshot())
const errors = copy
  .open(Journal)
  .toArray()
  .filter(({ level }) => level === 'error')
console.log(`${errors.length} errors, the last one after ${errors.at(-1)?.time} seconds`)
