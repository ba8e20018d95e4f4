import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { closest } from '../../codegen/closest.ts'

const words = suite('codegen/closest')

const KNOWN = ['@default', '@align', '@packed', '@wgsl', 'FixedArray', 'List', 'f32', 'u8']

words('finds words with a missing, additional, other or swapped character', () => {
  for (const [word, meant] of [
    ['@defalut', '@default'],
    ['@allign', '@align'],
    ['@aling', '@align'],
    ['@packd', '@packed'],
    ['FixedArry', 'FixedArray'],
    ['Lst', 'List'],
    ['f23', 'f32'],
  ] as const) {
    assert.is(closest(word, KNOWN), meant)
  }
})

words('finds nothing for other words, short ones and the words themselves', () => {
  for (const word of [
    '@see',
    '@link',
    '@deprecated',
    'Vec3',
    'u9',
    'u',
    '',
    '@align',
    'f32',
    'Lt',
  ]) {
    assert.is(closest(word, KNOWN), null, word)
  }
})

words('prefers the word with the fewest changes', () => {
  assert.is(closest('@aligne', ['@alignas', '@align', '@aligned']), '@align')
  assert.is(closest('flaot', ['float', 'float16']), 'float')
})

words.run()
