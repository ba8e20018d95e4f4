import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import { World } from '../golden/readable/tables.gen.ts'
import { isThere } from '../support/codegen-c.ts'

/** C reads and writes the columns of tables in the bytes of an arena. */
const interop = suite('interop/c-tables')

const PROGRAM = `
#include <stdio.h>
#include <stdlib.h>
#include "tables.gen.h"

int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "r+b");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  void *arena = malloc(size);
  if (count != 2 || fread(arena, 1, size, file) != size) return 1;
  const struct World *world = (const struct World *)offheap_at(arena, offheap_root(arena));
  offheap_ptr bodies = world->bodies;
  uint32_t rows = offheap_table_length(arena, bodies);
  float *x = (float *)offheap_table_column(arena, bodies, World_bodies_column_x);
  float *y = (float *)offheap_table_column(arena, bodies, World_bodies_column_position_y);
  uint16_t *hp = (uint16_t *)offheap_table_column(arena, bodies, World_bodies_column_hp);
  uint8_t *bits = (uint8_t *)offheap_table_column(arena, bodies, World_bodies_column_armour_present);
  char *names = (char *)offheap_table_column(arena, bodies, World_bodies_column_name);
  double sum = 0;
  uint32_t armoured = 0;
  for (uint32_t row = 0; row < rows; row++) {
    sum += x[row];
    armoured += offheap_table_has(bits, row);
    y[row] = x[row] * 2;
    hp[row] += 1;
  }
  printf("%u %u %.0f %u %.16s\\n", rows, offheap_table_capacity(arena, bodies) >= rows, sum, armoured, names + 16);
  printf("%u\\n", offheap_table_length(arena, world->points.items));
  rewind(file);
  return fwrite(arena, 1, size, file) == size ? 0 : 1;
}
`

interop('a C program reads and writes columns', () => {
  const compiler = ['gcc', 'clang', 'cc'].find(isThere)
  if (compiler === undefined) return
  const text = readFileSync('test/golden/readable/tables.struct.ts', 'utf8')
  const schema = { path: 'tables.struct.ts', text }
  const { outputs, errors } = compile([schema], undefined, { kinds: ['c'] })
  assert.equal(errors, [])
  const arena = new Arena(1 << 18)
  const world = arena.create(World)
  for (let x = 0; x < 300; x++) {
    world.bodies.push(x % 3 === 0 ? { x, armour: 1, name: `n${x}` } : { x, name: `n${x}` })
  }
  arena.root = world
  const folder = mkdtempSync(join(tmpdir(), 'offheap-tables-'))
  try {
    for (const output of outputs) writeFileSync(join(folder, output.path), output.text)
    writeFileSync(join(folder, 'main.c'), PROGRAM)
    writeFileSync(join(folder, 'arena.bin'), arena.u8)
    const options = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-o', 'main', 'main.c']
    const compiled = spawnSync(compiler, options, { cwd: folder, encoding: 'utf8' })
    assert.is(compiled.status, 0, compiled.stderr)
    const { stdout } = spawnSync(join(folder, 'main'), ['arena.bin'], {
      cwd: folder,
      encoding: 'utf8',
    })
    assert.is(stdout, `300 1 ${(299 * 300) / 2} 100 n1\n0\n`)
    const written = readFileSync(join(folder, 'arena.bin'))
    const copy = Arena.from(new Uint8Array(written).buffer)
    const { bodies } = copy.open(World)
    assert.is(bodies.at(7).position.y, 14)
    assert.is(bodies.at(299).hp, 101)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

interop.run()
