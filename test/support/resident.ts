import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether the system has a file from which a process reads how much of its memory is resident. */
export const canMeasureResident: boolean = existsSync('/proc/self/statm')

const PRELUDE = `
import { readFileSync } from 'node:fs'
import { Arena } from ${JSON.stringify(new URL('../../src/arena.js', import.meta.url))}
const PAGE = 4096, MIB = 2 ** 20
const resident = () => (Number(readFileSync('/proc/self/statm', 'latin1').split(' ')[1]) * PAGE) / MIB
const touch = (arena, from, to) => { for (let at = from; at < to; at += PAGE) arena.u8[at] = 1 }
`

/**
 * Runs `body` in a process of its own, because other tests of a process release memory while this
 * one is measured. The body uses `Arena`, `resident()` in MiB and `touch`, and returns a JSON value.
 */
export function measureResident(body: string): unknown {
  const program = `${PRELUDE}\nconsole.log(JSON.stringify((() => {${body}})()))`
  const flags = ['--input-type=module', '--eval', program]
  const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout)
}
