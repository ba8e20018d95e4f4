import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import { World } from '../golden/readable/sparse-sets.gen.ts'
import { isThere } from '../support/codegen-c.ts'

/** C finds keys of sparse sets in the bytes of an arena. */
const interop = suite('interop/c-sparse-sets')

const PROGRAM = `
#include <stdio.h>
#include <stdlib.h>
#include "sparse-sets.gen.h"

int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  void *arena = malloc(size);
  if (count != 2 || fread(arena, 1, size, file) != size) return 1;
  const struct World *world = (const struct World *)offheap_at(arena, offheap_root(arena));
  offheap_ptr looks = world->looks;
  uint16_t *layer = (uint16_t *)offheap_table_column(arena, looks, World_looks_column_layer);
  uint32_t *keys = (uint32_t *)offheap_table_column(arena, looks, World_looks_column_keys);
  for (uint32_t row = 0; row < offheap_table_length(arena, looks); row++) {
    printf("%u=%u ", keys[row], layer[row]);
  }
  const uint32_t asked[] = {7, 70000, 8, 1031, 4000000000u};
  for (int at = 0; at < 5; at++) {
    printf("%d ", (int)offheap_sparse_row(arena, looks, World_looks_column_keys, asked[at]));
  }
  printf("%d\\n", (int)offheap_sparse_row(arena, world->marks, World_marks_column_keys, 0));
  return 0;
}
`

interop('a C program finds the rows of keys', () => {
  const compiler = ['gcc', 'clang', 'cc'].find(isThere)
  if (compiler === undefined) return
  const text = readFileSync('test/golden/readable/sparse-sets.struct.ts', 'utf8')
  const schema = { path: 'sparse-sets.struct.ts', text }
  const { outputs, errors } = compile([schema], undefined, { kinds: ['c'] })
  assert.equal(errors, [])
  const arena = new Arena(1 << 18)
  const world = arena.create(World)
  for (const key of [8, 70_000, 7]) world.looks.set(key, { layer: key & 0xff })
  world.looks.delete(8)
  arena.root = world
  const folder = mkdtempSync(join(tmpdir(), 'offheap-sparse-sets-'))
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
    assert.is(stdout, '7=7 70000=112 0 1 -1 -1 -1 -1\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

interop.run()
