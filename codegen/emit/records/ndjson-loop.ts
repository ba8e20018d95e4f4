/**
 * The code of the fast loop of NDJSON that reads an object: its keys in the order in which they
 * came last, each compared with its bytes, and the values of the fields.
 */
import type { Context } from '../kinds/kind.ts'
import { assigns, block, branches, cases, line, when, type Statement } from '../printer.ts'
import { jsonText } from './json-bytes.ts'
import type { Member, MemberObject } from './ndjson-fields.ts'
import { NDJSON } from './ndjson-module.ts'
import { LEAVE, missValue, readValue } from './ndjson-values.ts'

/** Number of members whose presence is in one variable. */
const BITS = 31

const SPACE = when('bytes[at] === 0x20', line('at++'))

/** Returns the name of the constant with the order of the keys of an object. */
export function orderName({ number }: MemberObject): string {
  return `next${number}$`
}

/**
 * Returns the statements that read the object at `at`, and move `at` behind it. They leave the block
 * `record` for anything unusual.
 */
export function readObject(object: MemberObject, context: Context): Statement[] {
  const { number, members } = object
  const local = (name: string): string => `${name}${number}$`
  const [want, known, last, next] = ['want', 'known', 'last', 'next'].map(local) as Four
  const count = members.length
  const seen = Array.from({ length: Math.ceil(count / BITS) }, (_, word) =>
    local(word === 0 ? 'seen' : `seen${word}_`),
  )
  const skipValue = `${context.names.runtime('skipValue', NDJSON)}(bytes, at, cursor)`
  const member = block(`${local('member')}:`, [
    cases(
      want,
      members.map((one, index) => ({
        label: `case ${index}`,
        body: readMember(one, index, object, seen, context),
      })),
    ),
    // Another key than the one that was expected.
    assigns(want, `this.key$(${number}, at)`),
    assigns('at', 'cursor.at'),
    when('at < 0', LEAVE),
    assigns(known, 'at'),
    block(`if (${want} < ${count})`, [assigns(`${next}[${last}]`, want), line('continue')]),
    assigns('at', skipValue),
    when('at < 0', LEAVE),
  ])
  const loop: Statement[] = [
    member,
    assigns(want, `${next}[${last}]!`),
    assigns('let byte', 'bytes[at]!'),
    when('byte === 0x20', assigns('byte', 'bytes[++at]!')),
    line('at++'),
    block('if (byte === 0x2c)', [SPACE, line('continue')]),
    when('byte === 0x7d', line('break')),
    LEAVE,
  ]
  return [
    when('bytes[at] !== 0x7b', LEAVE),
    line('at++'),
    SPACE,
    line(`let ${seen.map((name) => `${name} = 0`).join(', ')}`),
    line(`let ${last} = ${count}, ${want} = ${next}[${count}]!, ${known} = -1`),
    branches('bytes[at] === 0x7d', [line('at++')], [block('for (;;)', loop)]),
    ...complete(members, seen, context),
  ]
}

type Four = [string, string, string, string]

/** Returns the statements for a key that is expected at `at`. */
function readMember(
  member: Member,
  index: number,
  { number }: MemberObject,
  seen: readonly string[],
  context: Context,
): Statement[] {
  const { value, object, key } = member
  const bytes = jsonText(key)
  const word = seen[Math.floor(index / BITS)]!
  const bit = `0x${(2 ** (index % BITS)).toString(16)}`
  const [first, ...rest] = comparisons([...bytes, 0x3a])
  const there: Statement[] = [
    ...(object === null ? readValue(value!, context) : readObject(object, context)),
    line(`${word} |= ${bit}`),
  ]
  const canBeNull = member.canBeMissing
  const read = canBeNull
    ? [
        // `null`
        branches(
          'view.getInt32(at, true) === 0x6c6c756e',
          [line('at += 4'), line(`${word} &= ~${bit}`)],
          there,
        ),
      ]
    : there
  return [
    block(`if (at !== known${number}$)`, [
      when(`!(${[first, ...rest].join(' && ')})`, line('break')),
      line(`at += ${bytes.length + 1}`),
      SPACE,
    ]),
    ...scoped(read),
    assigns(`last${number}$`, String(index)),
    line(`break member${number}$`),
  ]
}

/** Variables of a value are those of its block. */
function scoped(body: readonly Statement[]): Statement[] {
  return [block('', body)]
}

/**
 * Returns the conditions that bytes are at `at`. Words can be read up to the length of the bytes, but
 * not more than seven bytes after the end of a line.
 */
function comparisons(bytes: readonly number[]): string[] {
  const wordAt = (at: number): string => {
    const word =
      bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    const text = word < 0 ? `-0x${(-word).toString(16)}` : `0x${word.toString(16)}`
    return `view.getInt32(at${at === 0 ? '' : ` + ${at}`}, true) === ${text}`
  }
  if (bytes.length < 4) return bytes.map((byte, at) => `bytes[at + ${at}] === ${byte}`)
  const found: string[] = []
  let at = 0
  for (; at + 4 <= bytes.length; at += 4) found.push(wordAt(at))
  if (at < bytes.length) found.push(wordAt(bytes.length - 4))
  return found
}

/** Returns the statements after an object: missing members, and the bits of optional ones. */
function complete(
  members: readonly Member[],
  seen: readonly string[],
  context: Context,
): Statement[] {
  const required = seen.flatMap((word, group) => {
    const bits = members
      .slice(group * BITS, (group + 1) * BITS)
      .reduce((mask, { canBeMissing }, index) => mask + (canBeMissing ? 0 : 2 ** index), 0)
    const mask = `0x${bits.toString(16)}`
    return bits === 0 ? [] : [when(`(${word} & ${mask}) !== ${mask}`, LEAVE)]
  })
  const optional = members.flatMap((member, index): Statement[] => {
    if (!member.canBeMissing) return []
    const missing = missValue(member, context)
    const present = member.value?.present ?? null
    const isThere = `(${seen[Math.floor(index / BITS)]} & 0x${(2 ** (index % BITS)).toString(16)}) !== 0`
    if (present === null) return [block(`if (!(${isThere}))`, missing)]
    return [branches(isThere, [assigns(present, '1')], missing)]
  })
  return [...required, ...optional]
}
