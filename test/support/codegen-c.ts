/**
 * Random structs in C, written independently of the emitter. Tests compare layouts with the results
 * of a C compiler.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { integerOf } from './codegen-ir.ts'
import type { RandomField, RandomStruct, RandomType } from './codegen-structs.ts'

const C_TYPES: Readonly<Record<string, string>> = {
  i8: 'int8_t',
  u8: 'uint8_t',
  i16: 'int16_t',
  u16: 'uint16_t',
  i32: 'int32_t',
  u32: 'uint32_t',
  f16: 'uint16_t',
  f32: 'float',
  f64: 'double',
  i53: 'int64_t',
  u53: 'uint64_t',
  i64: 'int64_t',
  u64: 'uint64_t',
  bool: '_Bool',
}

/** Returns whether a command exists, by asking the compiler for its version. */
export function isThere(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0
}

/** A question to C and its subject. */
export interface Question {
  readonly what: string
  readonly c: string
}

/**
 * Asks for the size and alignment of each struct and the offset of each member, also of bases,
 * unions and presence bits, those of the struct itself first.
 */
export function questionsOf(structs: readonly RandomStruct[]): Question[] {
  const byName = new Map(structs.map((struct) => [struct.name, struct]))
  return structs.flatMap((struct) => {
    const { name } = struct
    const offset = (member: string, path: string): Question => ({
      what: `${name}.${member}`,
      c: `offsetof(struct ${name}, ${path})`,
    })
    const questions = [
      { what: `sizeof ${name}`, c: `sizeof(struct ${name})` },
      { what: `alignof ${name}`, c: `_Alignof(struct ${name})` },
    ]
    let path = ''
    let presences = 0
    for (let from: RandomStruct | undefined = struct; from; from = byName.get(from.base ?? '')) {
      for (const { name: field, type } of from.fields) {
        if (type.kind === 'constant') continue
        questions.push(offset(field, path + field))
        if (type.kind === 'union') questions.push(offset(`${field}.body`, `${path}${field}.body`))
      }
      if (optionalCount(from) > 0) {
        questions.push(offset(`presence ${presences++}`, `${path}present_`))
      }
      path += 'base.'
    }
    return questions
  })
}

/** Returns the answers of the C compiler. */
export function askC(
  compiler: string,
  structs: readonly RandomStruct[],
  questions: readonly Question[],
): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-layout-'))
  try {
    writeFileSync(join(folder, 'ask.c'), cProgramOf(structs, questions))
    const options = ['-std=gnu11', '-w', '-O0', '-o', join(folder, 'ask'), join(folder, 'ask.c')]
    const compiled = spawnSync(compiler, options, { encoding: 'utf8' })
    assert.is(compiled.status, 0, compiled.stderr)
    const { stdout } = spawnSync(join(folder, 'ask'), { encoding: 'utf8', maxBuffer: 2 ** 26 })
    return stdout.trim().split('\n').map(Number)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function cProgramOf(structs: readonly RandomStruct[], questions: readonly Question[]): string {
  return `#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
${structs.map(structText).join('')}
static const size_t answers[] = {
  ${questions.map(({ c }) => c).join(',\n  ')}
};
int main(void) {
  for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) printf("%zu\\n", answers[i]);
  return 0;
}
`
}

function structText(struct: RandomStruct): string {
  const members: string[] = []
  if (struct.base !== null) members.push(`struct ${struct.base} base`)
  // The field after a @cacheline field starts a new line.
  let margin = 1
  const add = (member: string, align: number): void => {
    const most = Math.max(margin, align)
    members.push(most > 1 ? `${member} __attribute__((aligned(${most})))` : member)
  }
  for (const { name, type, align, ownsCacheLine } of struct.fields) {
    if (type.kind === 'constant') continue
    add(declared(type, name), ownsCacheLine ? Math.max(64, align) : align)
    margin = ownsCacheLine ? 64 : 1
  }
  const bits = optionalCount(struct)
  if (bits > 0) add(`uint8_t present_[${Math.ceil(bits / 8)}]`, 1)
  if (members.length === 0) members.push('char nothing')
  const attributes = [
    struct.packed ? 'packed' : '',
    struct.align > 1 ? `aligned(${struct.align})` : '',
  ].filter((attribute) => attribute !== '')
  const tail = attributes.length > 0 ? ` __attribute__((${attributes.join(', ')}))` : ''
  return `struct ${struct.name} {\n${members.map((member) => `  ${member};\n`).join('')}}${tail};\n`
}

function optionalCount({ fields }: { readonly fields: readonly RandomField[] }): number {
  return fields.filter(({ optional }) => optional).length
}

/** `what` is a name with the lengths of the arrays around the element. */
function declared(type: RandomType, what: string): string {
  switch (type.kind) {
    case 'scalar':
    case 'atomic':
      return `${C_TYPES[integerOf(type.name)]!} ${what}`
    case 'struct':
      return `struct ${type.name} ${what}`
    case 'pointer':
    case 'own':
    case 'collection':
      return `uint32_t ${what}`
    case 'reference':
      return `struct { uint32_t ptr, generation; } ${what}`
    case 'string':
      return `struct { uint32_t ptr, length; } ${what}`
    case 'list':
      return `struct { uint32_t ptr, length, capacity; } ${what}`
    case 'enum':
      return `uint8_t ${what}`
    case 'flags':
      return `${unsigned(type.names.length)} ${what}`
    case 'bits':
      return `${unsigned(type.widths.reduce((sum, width) => sum + width))} ${what}`
    case 'text':
      return `char ${what}[${type.bytes}]`
    case 'array':
      return declared(type.element, `${what}[${type.length}]`)
    case 'union': {
      const members = type.members.map(({ name }) => `struct ${name} as${name};`)
      return `struct { uint8_t tag; union { ${members.join(' ')} } body; } ${what}`
    }
    case 'constant':
      throw new Error('a constant has no bytes')
  }
}

function unsigned(bits: number): string {
  return bits <= 8 ? 'uint8_t' : bits <= 16 ? 'uint16_t' : 'uint32_t'
}
