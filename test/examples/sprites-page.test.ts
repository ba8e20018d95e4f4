import { writeFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { buildSite, serveSite } from '../../examples/sprites/site.ts'
import { BrowserPage, chromium, NO_BROWSER } from '../support/chromium.ts'

/** The page of sprites in a browser, built as `npm start ecs` does. */
const sprites = suite('examples/sprites-page')

const FRAMES =
  'new Promise((done) => { const end = page.frames + N; const look = () => page.frames >= end ? done(page.frames) : setTimeout(look, 10); look() })'
const frames = (count: number): string => FRAMES.replace('N', String(count))

sprites('runs its frames, draws what moves, and rewinds to the exact picture', async () => {
  if (chromium === undefined) {
    console.log(NO_BROWSER)
    return
  }
  const folder = 'build/sprites-test'
  await buildSite(folder)
  const site = await serveSite(folder, 0)
  const page = await BrowserPage.open(site.url)
  try {
    await page.evaluate(frames(60))
    assert.is(await page.evaluate('page.simulation.count'), 100_000)
    // The picture of the page beside the example, which is copied from here.
    writeFileSync('build/sprites.jpg', await page.screenshot())
    await page.evaluate('document.getElementById("pause").click()')
    const first = await page.evaluate('page.renderer.fingerprint()')
    assert.is(await page.evaluate('page.renderer.fingerprint()'), first, 'drawing changes nothing')
    // The picture of a snapshot, then of later frames, then of the snapshot again.
    await page.evaluate('page.history.take(page.arena)')
    await page.evaluate('globalThis.kept = page.history.at(page.history.length - 1)')
    await page.evaluate('document.getElementById("pause").click()')
    await page.evaluate(frames(20))
    await page.evaluate('document.getElementById("spawn").click()')
    assert.is(await page.evaluate('page.simulation.count'), 110_000)
    await page.evaluate('document.getElementById("remove").click()')
    await page.evaluate('document.getElementById("remove").click()')
    await page.evaluate('page.isPaused = true')
    const later = await page.evaluate('page.renderer.fingerprint()')
    assert.is.not(later, first, 'the sprites have moved')
    const index = await page.evaluate(
      'Array.from({ length: page.history.length }, (_, n) => page.history.at(n)).indexOf(kept)',
    )
    await page.evaluate(`
      slider.max = 100
      slider.value = ${String(index)}
      slider.dispatchEvent(new Event('input'))`)
    assert.is(await page.evaluate('page.simulation.count'), 100_000)
    assert.is(await page.evaluate('page.renderer.fingerprint()'), first, 'the exact picture')
    // From there, the same steps give the same picture again.
    await page.evaluate('for (let n = 0; n < 5; n++) page.simulation.step()')
    await page.evaluate('page.simulation.upload(page.renderer)')
    const ahead = await page.evaluate('page.renderer.fingerprint()')
    await page.evaluate('page.arena.restore(kept)')
    await page.evaluate('for (let n = 0; n < 5; n++) page.simulation.step()')
    await page.evaluate('page.simulation.upload(page.renderer)')
    assert.is(await page.evaluate('page.renderer.fingerprint()'), ahead)

    await page.evaluate('document.getElementById("objects").click()')
    await page.evaluate(frames(5))
    assert.is(await page.evaluate('page.simulation.count'), 100_000)
    assert.is(await page.evaluate('slider.disabled'), true)
    await page.evaluate('document.getElementById("dispose").click()')
    await page.evaluate('document.getElementById("arena").click()')
    await page.evaluate(frames(5))
    assert.is(await page.evaluate('page.arena !== null'), true)
  } finally {
    await page.close()
    await site.close()
  }
})

sprites.run()
