import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { BrowserPage, chromium, NO_BROWSER } from '../support/chromium.ts'
import { browserBundleWith, type Mutation } from '../support/mutant.ts'
import { replayHint, replaying, seeds } from '../support/random.ts'
import type { Drawn } from '../support/three-trial.ts'

/** The mesh of a table in a browser, whose pictures are compared with those of a plain mesh. */
const page = suite('examples/three-page')

const MESH = 'examples/three/table-mesh.ts'

const BUGS: Readonly<Record<string, Mutation>> = {
  'changed rows are not uploaded': {
    file: MESH,
    from: 'attribute.needsUpdate = true',
    to: '',
  },
  'the last changed row is not uploaded': {
    file: MESH,
    from: 'dirty.last - dirty.first + 1',
    to: 'dirty.last - dirty.first',
  },
  'colours are not uploaded': {
    file: MESH,
    from: 'announce(mesh.instanceColor!, dirty.first, rows)',
    to: '',
  },
  'removed rows are still drawn': {
    file: MESH,
    from: 'mesh.count = instances.length\n    // three',
    to: 'mesh.count = Math.max(mesh.count, instances.length)\n    // three',
  },
  'restored rows are not uploaded': {
    file: MESH,
    from: 'if (length > 0) this.instances.touch(0, length - 1)',
    to: '',
  },
  'the attributes are those of a former capacity': {
    file: MESH,
    from: 'if (this.#isOutdated()) this.#attach()\n    else if',
    to: 'if',
  },
}

/** Opens a page with the trial, and with one for each bug under its name. */
async function openTrials(folder: string): Promise<BrowserPage> {
  const trials = new Map<string, readonly Mutation[]>([['trial', []]])
  for (const [index, bug] of Object.values(BUGS).entries()) trials.set(`bug${index}`, [bug])
  let html = '<!doctype html>'
  for (const [name, bugs] of trials) {
    const script = await browserBundleWith('test/support/three-trial.ts', name, bugs)
    html += `<script>${script.replaceAll('</script', '<\\/script')}</script>`
  }
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  return BrowserPage.open(`file://${file}`, 200, 200)
}

if (chromium === undefined) page('draws in a browser', () => console.log(NO_BROWSER))
else {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-three-'))
  let opened: BrowserPage
  const draw = (trial: string, seed: number): Promise<Drawn> =>
    opened.evaluate(`${trial}.drawChanges(${seed})`) as Promise<Drawn>

  page.before(async () => {
    opened = await openTrials(folder)
  })
  page.after(async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  })

  page('draws the pictures of a plain mesh, whatever changes between two frames', async () => {
    let most = 0
    for (const seed of seeds(6)) {
      const { fault, pictures, instances } = await draw('trial', seed)
      assert.is(fault, null, replayHint(seed))
      assert.ok(pictures > 20, `${pictures} pictures`)
      most = Math.max(most, instances)
    }
    assert.ok(replaying || most > 31, `at most ${most} instances`)
  })

  page('uploads the changed rows, and nothing else', async () => {
    const row = 16 + 3
    assert.equal(await opened.evaluate('trial.uploadsOf(700, 709)'), [0, 0, 10 * row, row, 0])
  })

  for (const [index, name] of Object.keys(BUGS).entries()) {
    page(`finds that ${name}`, async () => {
      assert.is(await opened.evaluate(`typeof bug${index}.drawChanges`), 'function')
      for (let seed = 1; seed <= 6; seed++) {
        const drawn = await draw(`bug${index}`, seed).catch((error: unknown) => ({ fault: error }))
        if (drawn.fault !== null) return
      }
      assert.unreachable(name)
    })
  }
}

page.run()
