import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import { World } from '../golden/readable/pools.gen.ts'
import { isThere } from '../support/codegen-c.ts'

/** C reads the pools of an arena from a file. */
const interop = suite('interop/c-pools')

const PROGRAM = `
#include <stdio.h>
#include <stdlib.h>
#include "pools.gen.h"

int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  void *arena = malloc(size);
  if (count != 2 || fread(arena, 1, size, file) != size) return 1;
  const struct World *world = (const struct World *)offheap_at(arena, offheap_root(arena));
  uint32_t structs = 0;
  double sum = 0;
  for (offheap_ptr at = 0; (at = offheap_pool_next(arena, world->particles, at)) != 0;) {
    sum += ((const struct Body *)offheap_at(arena, at))->x;
    structs++;
  }
  printf("%u %u %.0f\\n", structs, offheap_pool_length(arena, world->particles), sum);
  for (offheap_ptr at = 0; (at = offheap_pool_next(arena, world->bodies.items, at)) != 0;)
    printf("%.0f ", ((const struct Body *)offheap_at(arena, at))->y);
  printf("%u\\n", offheap_pool_length(arena, world->items));
  return 0;
}
`

interop('a C program visits the structs of pools', () => {
  const compiler = ['gcc', 'clang', 'cc'].find(isThere)
  if (compiler === undefined) return
  const text = readFileSync('test/golden/readable/pools.struct.ts', 'utf8')
  const { outputs, errors } = compile([{ path: 'pools.struct.ts', text }], undefined, {
    kinds: ['c'],
  })
  assert.equal(errors, [])
  const arena = new Arena(1 << 18)
  const world = arena.create(World, { bodies: [{ y: 4 }, { y: 5 }] })
  for (let x = 0; x < 600; x++) world.particles.create({ x })
  for (const body of world.particles) if (body.x % 3 === 0) world.particles.free(body)
  arena.root = world
  const folder = mkdtempSync(join(tmpdir(), 'offheap-pools-'))
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
    let sum = 0
    for (let x = 0; x < 600; x++) if (x % 3 !== 0) sum += x
    assert.is(stdout, `400 400 ${sum}\n4 5 0\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

interop.run()
