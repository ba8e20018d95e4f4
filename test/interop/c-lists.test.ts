import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import { Map2 } from '../golden/readable/named-lists.gen.ts'
import { isThere } from '../support/codegen-c.ts'

/** C reads the named lists of an arena from a file. */
const interop = suite('interop/c-lists')

const PROGRAM = `
#include <stdio.h>
#include <stdlib.h>
#include "named-lists.gen.h"

int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  void *arena = malloc(size);
  if (count != 2 || fread(arena, 1, size, file) != size) return 1;
  const struct Map2 *map = (const struct Map2 *)offheap_at(arena, offheap_root(arena));
  const struct Vec2 *points = (const struct Vec2 *)offheap_at(arena, map->path.items.ptr);
  for (uint32_t i = 0; i < map->path.items.length; i++) printf("%.0f ", points[i].y);
  const float *numbers = (const float *)offheap_at(arena, map->numbers.items.ptr);
  for (uint32_t i = 0; i < map->numbers.items.length; i++) printf("%.1f ", numbers[i]);
  const struct Path *own = (const struct Path *)offheap_at(arena, map->own);
  const struct Path *paths = (const struct Path *)offheap_at(arena, map->paths.ptr);
  printf("%u %u %u\\n", own->items.length, map->paths.length, paths[1].items.length);
  return 0;
}
`

interop('a C program reads named lists', () => {
  const compiler = ['gcc', 'clang', 'cc'].find(isThere)
  if (compiler === undefined) return
  const files = ['named-lists.struct.ts', 'vector.struct.ts'].map((path) => ({
    path,
    text: readFileSync(`test/golden/readable/${path}`, 'utf8'),
  }))
  const { outputs, errors } = compile(files, undefined, { kinds: ['c'] })
  assert.equal(errors, [])
  const arena = new Arena(1 << 16)
  const point = { x: 1, y: 2 }
  arena.root = arena.create(Map2, {
    path: [point, { y: 3 }],
    numbers: [0.5, 1.5],
    own: [point, point, point],
    paths: [[point], [point, point, point, point]],
  })
  const folder = mkdtempSync(join(tmpdir(), 'offheap-lists-'))
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
    assert.is(stdout, '2 3 0.5 1.5 3 2 4\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

interop.run()
