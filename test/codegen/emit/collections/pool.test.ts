import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { HAS_ROOM, HINT, LENGTH, SALT, WORD } from '../../../../codegen/emit/collections/pool.ts'
import { BITMAP_WORD, LEAST_POWER, MOST_POWER } from '../../../../codegen/layout/pool.ts'
import * as slots from '../../../../src/slots.ts'

const emitting = suite('codegen/emit/collections/pool')

emitting('has the words of heads and chunks that the run time has', () => {
  assert.equal([SALT, LENGTH], [slots.SALT, slots.LENGTH])
  assert.equal([HAS_ROOM, HINT, BITMAP_WORD], [slots.HAS_ROOM, slots.HINT, slots.BITMAP])
  assert.equal([2 ** LEAST_POWER, 2 ** MOST_POWER], [slots.LEAST_CHUNK, slots.MOST_CHUNK])
  // The generated text reads the index of the current word, and the key, at index 0.
  assert.equal([WORD, slots.WORD, slots.KEY], [0, 0, 0])
})

emitting.run()
