import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import { Groups } from '../golden/readable/bit-sets.gen.ts'
import { Network } from '../golden/readable/codes.gen.ts'
import { Device } from '../golden/readable/rings.gen.ts'
import { isThere } from '../support/codegen-c.ts'

/** C reads the rings, the bit sets and the dictionaries of an arena from a file. */
const interop = suite('interop/c-rings')

/** Returns what a C program prints; null where there is no compiler. */
function printed(schema: string, arena: Arena, body: string): string | null {
  const compiler = ['gcc', 'clang', 'cc'].find(isThere)
  if (compiler === undefined) return null
  const text = readFileSync(`test/golden/readable/${schema}.struct.ts`, 'utf8')
  const sources = [{ path: `${schema}.struct.ts`, text }]
  const { outputs, errors } = compile(sources, undefined, { kinds: ['c'] })
  assert.equal(errors, [])
  const folder = mkdtempSync(join(tmpdir(), 'offheap-rings-'))
  try {
    for (const output of outputs) writeFileSync(join(folder, output.path), output.text)
    const program = `
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "${schema}.gen.h"

int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  void *arena = malloc(size);
  if (count != 2 || fread(arena, 1, size, file) != size) return 1;
  const void *root = offheap_at(arena, offheap_root(arena));
  ${body}
  return 0;
}
`
    writeFileSync(join(folder, 'main.c'), program)
    writeFileSync(join(folder, 'arena.bin'), arena.u8)
    const options = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-o', 'main', 'main.c']
    const compiled = spawnSync(compiler, options, { cwd: folder, encoding: 'utf8' })
    assert.is(compiled.status, 0, compiled.stderr)
    return spawnSync(join(folder, 'main'), ['arena.bin'], { cwd: folder, encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interop('a C program reads the elements of rings in order', () => {
  const arena = new Arena(1 << 16)
  const device = arena.create(Device, { odd: [1, 2, 3, 4, 5] })
  device.odd.drop(3)
  device.odd.push(6)
  for (let time = 0; time < 7; time++) device.few.pushOverwrite({ time })
  arena.root = device
  const text = printed(
    'rings',
    arena,
    `const struct Device *device = (const struct Device *)root;
  for (uint32_t index = 0; index < offheap_ring_length(arena, device->odd); index++)
    printf("%u ", *(const uint32_t *)offheap_at(arena, offheap_ring_at(arena, device->odd, index)));
  for (uint32_t index = 0; index < offheap_ring_length(arena, device->few); index++) {
    offheap_ptr at = offheap_ring_at(arena, device->few, index);
    printf("%u ", ((const struct Sample *)offheap_at(arena, at))->time);
  }
  printf("%u", offheap_ring_length(arena, device->log));`,
  )
  if (text !== null) assert.is(text, '4 5 6 4 5 6 0')
})

interop('a C program looks up indices in bit sets', () => {
  const arena = new Arena(1 << 16)
  arena.root = arena.create(Groups, { members: [0, 31, 32, 999] })
  const text = printed(
    'bit-sets',
    arena,
    `const struct Groups *groups = (const struct Groups *)root;
  for (uint32_t index = 0; index < 2000; index++)
    if (offheap_bit_set_has(arena, groups->members, index)) printf("%u ", index);
  printf("%u ", offheap_bit_set_size(arena, groups->members));
  printf("%d", offheap_bit_set_has(arena, groups->others, 3));`,
  )
  if (text !== null) assert.is(text, '0 31 32 999 4 0')
})

interop('a C program reads dictionaries, and finds texts in them', () => {
  const arena = new Arena(1 << 16)
  const network = arena.create(Network, { airports: ['ATL', 'ORD', 'Zürich'], carriers: [] })
  for (let index = 0; index < 500; index++) network.airports.intern(`airport number ${index}`)
  network.flights.push({ from: network.airports.find('Zürich')! })
  network.open.push(network.airports.find('ORD')!)
  arena.root = network
  const text = printed(
    'codes',
    arena,
    `const struct Network *network = (const struct Network *)root;
  offheap_ptr airports = network->airports.items;
  printf("%u ", offheap_dictionary_length(arena, airports));
  printf("%u ", offheap_dictionary_length(arena, network->carriers.items));
  for (uint32_t code = 0; code < 4; code++) {
    offheap_str name = offheap_dictionary_at(arena, airports, code);
    printf("<%.*s>", (int)name.length, (const char *)offheap_at(arena, name.ptr));
  }
  const char *names[] = {"", "ORD", "Zürich", "airport number 499", "JFK"};
  for (int index = 0; index < 5; index++)
    printf(" %d", (int)offheap_dictionary_find(arena, airports, names[index],
                                               (uint32_t)strlen(names[index])));
  printf(" %d", (int)offheap_dictionary_find(arena, network->carriers.items, "ORD", 3));
  const uint32_t *open = (const uint32_t *)offheap_at(arena, network->open.ptr);
  printf(" %u", open[0]);`,
  )
  if (text !== null) assert.is(text, '504 1 <><ATL><ORD><Zürich> 0 2 3 503 -1 -1 2')
})

interop.run()
