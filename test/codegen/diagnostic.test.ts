import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Lines, SchemaError, type Fault } from '../../codegen/diagnostic.ts'

const diagnostics = suite('codegen/diagnostic')

/** Returns an error at the only `«…»` of a text, whose marks are removed. */
function errorAt(marked: string): SchemaError {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  const fault: Fault = {
    code: 'UNKNOWN_TYPE',
    path: 'a.struct.ts',
    span: { start, end },
    problem: 'something is wrong',
    fix: 'write it right',
  }
  return new SchemaError(fault, new Lines(text))
}

/**
 * Returns the lines of the code frame, the text and its carets, without the part left of the bar.
 */
function frameOf(error: SchemaError): string[] {
  const lines = error.message.split('\n').slice(2, 4)
  return lines.map((line) => line.replace(/^[ \d]*│ /, ''))
}

diagnostics('prints position, code, line, caret, problem and fix', () => {
  assert.is(
    errorAt('one\ntwo «three» four\nfive').message,
    `a.struct.ts:2:5 UNKNOWN_TYPE
  │
2 │ two three four
  │     ^^^^^
Something is wrong.
Fix: write it right.`,
  )
})

diagnostics('counts lines by every kind of line break, and columns from 1', () => {
  for (const [text, line, column] of [
    ['«a»', 1, 1],
    ['\n«a»', 2, 1],
    ['\r\n\r\nx «a»', 3, 3],
    ['x\ry\u2028z\u2029 «a»', 4, 2],
    ['one\n«»', 2, 1],
    ['one«»', 1, 4],
  ] as const) {
    const error = errorAt(text)
    assert.equal([error.line, error.column], [line, column], JSON.stringify(text))
  }
})

diagnostics('aligns the caret after tabs and astral characters', () => {
  assert.equal(frameOf(errorAt('\tx: \t«y»')), ['\tx: \ty', '\t   \t^'])
  assert.equal(frameOf(errorAt('𝒳𝒳: «y»')), ['𝒳𝒳: y', '    ^'])
})

diagnostics('marks up to the end of the line and at least one column', () => {
  assert.equal(frameOf(errorAt('a «b c\nd» e')), ['a b c', '  ^^^'])
  assert.equal(frameOf(errorAt('a«»')), ['a', ' ^'])
  assert.equal(frameOf(errorAt('a «b»\r\nc')), ['a b', '  ^'])
})

diagnostics('prints the part of a long line around the caret', () => {
  const [text, carets] = frameOf(errorAt(`${'x'.repeat(5_000)}«wrong»${'y'.repeat(5_000)}`))
  assert.ok(text!.length <= 102)
  assert.is(text!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1), 'wrong')
  assert.ok(text!.startsWith('…') && text!.endsWith('…'))
  const [start] = frameOf(errorAt(`«wrong»${'y'.repeat(5_000)}`))
  assert.ok(start!.startsWith('wrong') && start!.endsWith('…'))
})

diagnostics('removes control characters from messages', () => {
  const { message } = errorAt('\u001b[31m\u009b2J\u202e «x»')
  assert.not.match(message, /[\u001b\u009b\u202e]/)
})

diagnostics('styles the parts for which it is given a function', () => {
  const mark = (text: string): string => `<${text}>`
  const painted = errorAt('a «b»').render({ place: mark, code: mark, caret: mark })
  assert.is(
    painted,
    `<a.struct.ts:1:3> <UNKNOWN_TYPE>
  │
1 │ a b
  │   <^>
Something is wrong.
Fix: write it right.`,
  )
})

diagnostics.run()
