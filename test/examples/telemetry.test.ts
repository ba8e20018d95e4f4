import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { observe } from '../../examples/telemetry/telemetry.ts'

const telemetry = suite('examples/telemetry')

telemetry('the monitor sees all samples of the sensor in order', async () => {
  const report = await observe(20_000)
  assert.equal(report, { seen: 20_000, lost: 0, highest: 44.75, mean: 32.375 })
})

telemetry.run()
