import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import { Depot } from '../golden/readable/slot-maps.gen.ts'
import { isThere } from '../support/codegen-c.ts'

/** C reads the slot maps of an arena from a file. */
const interop = suite('interop/c-slot-maps')

const PROGRAM = `
#include <stdio.h>
#include <stdlib.h>
#include "slot-maps.gen.h"

int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  void *arena = malloc(size);
  if (count != 4 || fread(arena, 1, size, file) != size) return 1;
  const struct Depot *depot = (const struct Depot *)offheap_at(arena, offheap_root(arena));
  offheap_ptr units = depot->units.items;
  uint32_t structs = 0;
  uint32_t generation = 0;
  double sum = 0;
  for (uint32_t index = 0; index < offheap_slot_map_limit(arena, units); index++) {
    offheap_ptr at = offheap_slot_map_at(arena, units, index, 0, &generation);
    if (at == 0) continue;
    sum += ((const struct Unit *)offheap_at(arena, at))->x;
    structs++;
  }
  printf("%u %u %.0f\\n", structs, offheap_slot_map_size(arena, units), sum);
  uint64_t handle = strtoull(arguments[2], 0, 10);
  uint64_t stale = strtoull(arguments[3], 0, 10);
  offheap_ptr guard = offheap_slot_map_get(arena, depot->guards, handle, 1);
  printf("%.0f ", ((const struct Unit *)offheap_at(arena, guard))->y);
  printf("%u ", offheap_slot_map_get(arena, depot->guards, stale, 1));
  printf("%u\\n", offheap_slot_map_size(arena, depot->orders));
  return 0;
}
`

interop('a C program visits the structs of slot maps, and finds them by handles', () => {
  const compiler = ['gcc', 'clang', 'cc'].find(isThere)
  if (compiler === undefined) return
  const text = readFileSync('test/golden/readable/slot-maps.struct.ts', 'utf8')
  const { outputs, errors } = compile([{ path: 'slot-maps.struct.ts', text }], undefined, {
    kinds: ['c'],
  })
  assert.equal(errors, [])
  const arena = new Arena(1 << 18)
  const depot = arena.create(Depot)
  const { units, guards } = depot
  for (let x = 0; x < 600; x++) units.add({ x })
  for (const [handle, { x }] of units.entries()) if (x % 3 === 0) units.remove(handle)
  const stale = guards.add({ y: 4 })
  guards.remove(stale)
  const handle = guards.add({ y: 5 })
  arena.root = depot
  const folder = mkdtempSync(join(tmpdir(), 'offheap-slot-maps-'))
  try {
    for (const output of outputs) writeFileSync(join(folder, output.path), output.text)
    writeFileSync(join(folder, 'main.c'), PROGRAM)
    writeFileSync(join(folder, 'arena.bin'), arena.u8)
    const options = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-o', 'main', 'main.c']
    const compiled = spawnSync(compiler, options, { cwd: folder, encoding: 'utf8' })
    assert.is(compiled.status, 0, compiled.stderr)
    const arguments_ = ['arena.bin', String(handle), String(stale)]
    const { stdout } = spawnSync(join(folder, 'main'), arguments_, {
      cwd: folder,
      encoding: 'utf8',
    })
    let sum = 0
    for (let x = 0; x < 600; x++) if (x % 3 !== 0) sum += x
    assert.is(stdout, `400 400 ${sum}\n5 0 0\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

interop.run()
