import type { Random } from './random.ts'

/** A random schema, as data: so that it can be written down in TypeScript and in C alike. */
export interface RandomStruct {
  readonly name: string
  readonly fields: readonly RandomField[]
  /** No smaller than the size of the struct. */
  readonly weight: number
}

export interface RandomField {
  readonly name: string
  readonly type: RandomType
}

export type RandomType =
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'struct'; readonly name: string }
  | { readonly kind: 'pointer'; readonly target: string }
  | { readonly kind: 'array'; readonly element: RandomType; readonly length: number }

/** Written by hand, for C: the compiler's own table is what is tested. */
const C_TYPES: Readonly<Record<string, string>> = {
  i8: 'int8_t',
  u8: 'uint8_t',
  i16: 'int16_t',
  u16: 'uint16_t',
  i32: 'int32_t',
  u32: 'uint32_t',
  f32: 'float',
  f64: 'double',
  i64: 'int64_t',
  u64: 'uint64_t',
  bool: '_Bool',
}

const SCALAR_NAMES = Object.keys(C_TYPES)
const LARGEST = 4_096

/** Structs of which each holds only those before it. */
export function randomStructs(random: Random, count: number): RandomStruct[] {
  const structs: RandomStruct[] = []
  for (let index = 0; index < count; index++) {
    const light = structs.filter(({ weight }) => weight <= LARGEST / 16)
    const name = `S${index}`
    const element = (): readonly [RandomType, number] => {
      if (light.length > 0 && random.chance(0.25)) {
        const inner = random.pick(light)
        return [{ kind: 'struct', name: inner.name }, inner.weight]
      }
      if (random.chance(0.1)) return [{ kind: 'pointer', target: `S${random.below(count)}` }, 8]
      return [{ kind: 'scalar', name: random.pick(SCALAR_NAMES) }, 8]
    }
    const fields: RandomField[] = []
    let weight = 0
    do {
      const [type, size] = element()
      const length = random.chance(0.2) ? random.between(1, 9) : 0
      weight += size * Math.max(1, length) + 8
      const array: RandomType = { kind: 'array', element: type, length }
      fields.push({ name: `f${fields.length}`, type: length > 0 ? array : type })
    } while (random.chance(0.85) && weight < LARGEST)
    structs.push({ name, fields, weight })
  }
  return structs
}

export function schemaOf(structs: readonly RandomStruct[]): string {
  const words = [...SCALAR_NAMES, 'FixedArray', 'Ptr'].join(', ')
  const interfaces = structs.map(({ name, fields }) => {
    const lines = fields.map((field) => `  ${field.name}: ${typeScript(field.type)}\n`)
    return `export interface ${name} {\n${lines.join('')}}\n`
  })
  return `import type { ${words} } from 'offheap/schema'\n\n${interfaces.join('\n')}`
}

function typeScript(type: RandomType): string {
  switch (type.kind) {
    case 'scalar':
    case 'struct':
      return type.name
    case 'pointer':
      return `Ptr<${type.target}> | null`
    case 'array':
      return `FixedArray<${typeScript(type.element)}, ${type.length}>`
  }
}

/** A program that prints size, alignment and the offset of each field, struct after struct. */
export function cProgramOf(structs: readonly RandomStruct[]): string {
  const declarations = structs.map(({ name, fields }) => {
    const lines = fields.map((field) => `  ${declaration(field)};\n`)
    return `struct ${name} {\n${lines.join('')}};\n`
  })
  const answers = structs.flatMap(({ name, fields }) => [
    `sizeof(struct ${name})`,
    `_Alignof(struct ${name})`,
    ...fields.map((field) => `offsetof(struct ${name}, ${field.name})`),
  ])
  return `#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
${declarations.join('')}
static const size_t answers[] = {
  ${answers.join(',\n  ')}
};
int main(void) {
  for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) printf("%zu\\n", answers[i]);
  return 0;
}
`
}

function declaration({ name, type }: RandomField): string {
  return type.kind === 'array'
    ? `${cType(type.element)} ${name}[${type.length}]`
    : `${cType(type)} ${name}`
}

function cType(type: RandomType): string {
  switch (type.kind) {
    case 'scalar':
      return C_TYPES[type.name]!
    case 'struct':
      return `struct ${type.name}`
    case 'pointer':
      return 'uint32_t'
    case 'array':
      throw new Error('C declares arrays around their names')
  }
}
