import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ProgressLine } from '../../../codegen/command/report.ts'

/** The progress line of long runs, with a clock that the test controls. */
const report = suite('codegen/command/report')

function progress() {
  const written: string[] = []
  const clock = { now: 0 }
  const line = new ProgressLine(
    (text) => void written.push(text),
    () => clock.now,
  )
  const showAt = (now: number, done: number): void => {
    clock.now = now
    line.show('parsing', done, 1_000)
  }
  return { line, showAt, written }
}

report('prints nothing for work that finishes soon', () => {
  const { line, showAt, written } = progress()
  for (let step = 0; step < 500; step++) showAt(step, step)
  line.clear()
  assert.equal(written, [])
})

report('prints the progress of long work at intervals and clears its line', () => {
  const { line, showAt, written } = progress()
  for (let step = 0; step < 1_000; step++) showAt(step, step)
  assert.equal(
    written,
    [501, 601, 701, 801, 901].map((count) => `\r\u001b[Kparsing ${count} of 1000`),
  )
  written.length = 0
  line.clear()
  assert.equal(written, ['\r\u001b[K'])
})

report.run()
