import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { ArenaOptions } from '../src/arena-options.ts'
import { Arena } from '../src/arena.ts'
import { Weapon } from './golden/readable/own.gen.ts'
import { errorOf } from './support/refusal.ts'

/** Options that are wrong, and arguments in the place of others. */
const options = suite('arena-options')

options('refuses an option that does not exist, and names those that do', () => {
  const misspelled = { chekced: true } as ArenaOptions
  for (const make of [
    () => new Arena(1000, misspelled),
    () => Arena.from(new Arena(1000).buffer, misspelled),
    () => Arena.from(new Arena(1000).snapshot(), misspelled),
  ]) {
    const { code, message } = errorOf(make)
    assert.is(code, 'INVALID_OPTION')
    assert.match(message, /got chekced, expected one of shared, memory, lockTimeout, checked/)
  }
})

options('refuses an option of checked that does not exist', () => {
  const misspelled = { checked: { leak: 'ignore' } } as ArenaOptions
  const { code, message } = errorOf(() => new Arena(1000, misspelled))
  assert.is(code, 'INVALID_OPTION')
  assert.match(message, 'name of an option in checked: got leak, expected leaks')
})

options('has capacity for snapshots only', () => {
  const capacity = { capacity: 2000 } as ArenaOptions
  assert.is(errorOf(() => new Arena(1000, capacity)).code, 'INVALID_OPTION')
  assert.is(errorOf(() => Arena.from(new Arena(1000).buffer, capacity)).code, 'INVALID_OPTION')
  const { capacity: found } = Arena.from(new Arena(1000).snapshot(), { capacity: 1064 })
  assert.is(found, 1064)
})

options('refuses values of shared that are not a boolean', () => {
  for (const shared of [1, 0, null, 'yes', {}]) {
    const wrong = { shared } as unknown as ArenaOptions
    assert.is(errorOf(() => new Arena(1000, wrong)).code, 'INVALID_OPTION')
  }
})

options('takes undefined for an option that is left out', () => {
  const unset = {
    shared: undefined,
    checked: undefined,
    memory: undefined,
  } as unknown as ArenaOptions
  assert.is(new Arena(1000, unset).capacity, 1000)
})

options('names what is passed in place of a buffer, and the cure', () => {
  const arena = new Arena(1000)
  const memory = new WebAssembly.Memory({ initial: 1 })
  for (const [value, got] of [
    ['file', '"file"'],
    [undefined, 'undefined'],
    [arena, 'an Arena'],
    [memory, 'a Memory'],
    [Weapon, 'the class Weapon'],
  ] as const) {
    const { code, message } = errorOf(() => Arena.from(value as unknown as ArrayBuffer))
    assert.is(code, 'INVALID_SNAPSHOT')
    assert.ok(message.includes(`got ${got},`), message)
    assert.match(message, /the buffer of an arena or of a memory|Pass its buffer/)
  }
})

options('says in one line what a class is that was passed for a struct', () => {
  const arena = new Arena(1000)
  const { code, message } = errorOf(() => arena.free(Weapon as unknown as Weapon))
  assert.is(code, 'INVALID_POINTER')
  assert.not.match(message, /\n|static/)
})

options.run()
