import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compile } from '../../codegen/compile.ts'
import { Arena } from '../../src/arena.ts'
import { Shop } from '../golden/readable/maps.gen.ts'
import { isThere } from '../support/codegen-c.ts'

/** C reads the entries of maps and sets in the bytes of an arena, and finds keys. */
const interop = suite('interop/c-maps')

const PROGRAM = `
#include <stdio.h>
#include <stdlib.h>
#include "maps.gen.h"

int main(int count, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  void *arena = malloc(size);
  if (count != 2 || fread(arena, 1, size, file) != size) return 1;
  const struct Shop *shop = (const struct Shop *)offheap_at(arena, offheap_root(arena));
  offheap_ptr map = shop->orders.items;
  uint32_t at = 0;
  printf("%u:", offheap_map_size(arena, map));
  for (; (at = offheap_map_next(arena, map, at)) != UINT32_MAX; at++) {
    const uint32_t *key = (const uint32_t *)offheap_map_key(arena, map, at, sizeof(uint32_t));
    const struct Order *order =
        (const struct Order *)offheap_map_value(arena, map, at, sizeof(struct Order));
    printf(" %u=%u/%g", *key, order->id, order->total);
  }
  const uint32_t asked[] = {7, 70000, 8, 1031, 4000000000u};
  for (int key = 0; key < 5; key++) printf(" %d", (int)offheap_map_find(arena, map, asked[key]));
  printf("\\n%u:", offheap_map_size(arena, shop->routes));
  for (at = 0; (at = offheap_map_next(arena, shop->routes, at)) != UINT32_MAX; at++) {
    const struct Route *key =
        (const struct Route *)offheap_map_key(arena, shop->routes, at, sizeof(struct Route));
    printf(" %u-%u@%u", key->from, key->to, key->day);
  }
  printf("\\n");
  for (at = 0; (at = offheap_map_next(arena, shop->seen, at)) != UINT32_MAX; at++) {
    const uint32_t *text = (const uint32_t *)offheap_map_key(arena, shop->seen, at, 8);
    printf("%.*s|", (int)text[1], (const char *)offheap_at(arena, text[0]));
  }
  uint32_t sum = 0;
  for (at = 0; (at = offheap_map_next(arena, shop->small_, at)) != UINT32_MAX; at++) {
    sum += *(const uint8_t *)offheap_map_key(arena, shop->small_, at, 1);
  }
  printf("\\n%u %d", sum, (int)offheap_map_find(arena, shop->small_, 200));
  printf(" %d", (int)offheap_map_next(arena, shop->visited, 0));
  printf(" %d %u\\n", (int)offheap_map_find(arena, shop->counts, 0), offheap_map_size(arena, shop->counts));
  return 0;
}
`

interop('a C program reads maps and sets in insertion order, and finds keys', () => {
  const compiler = ['gcc', 'clang', 'cc'].find(isThere)
  if (compiler === undefined) return
  const text = readFileSync('test/golden/readable/maps.struct.ts', 'utf8')
  const { outputs, errors } = compile([{ path: 'maps.struct.ts', text }], undefined, {
    kinds: ['c'],
  })
  assert.equal(errors, [])
  for (const seed of [0, 0xdead_beef]) {
    const arena = new Arena(1 << 18, { seed })
    const shop = arena.create(Shop)
    for (const key of [8, 70_000, 7, 4_000_000_000]) {
      shop.orders.set(key, { id: key & 0xff, total: 0.5 })
    }
    shop.orders.delete(8)
    shop.routes.entryBy(1, 2, 3)
    shop.routes.entryBy(65_535, 0, 4)
    shop.seen.add('Zoë').add('漢').add('gone').add('')
    shop.seen.delete('gone')
    for (let key = 0; key < 256; key++) shop.small.add(key)
    shop.small.delete(200)
    arena.root = shop
    assert.is(
      outputOf(compiler, outputs, arena),
      '3: 70000=112/0.5 7=7/0.5 4000000000=0/0.5 2 1 -1 -1 3\n' +
        '2: 1-2@3 65535-0@4\nZoë|漢||\n32440 -1 -1 -1 0\n',
    )
  }
})

/** Returns what the program prints for the bytes of an arena. */
function outputOf(
  compiler: string,
  outputs: readonly { readonly path: string; readonly text: string }[],
  arena: Arena,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'offheap-maps-'))
  try {
    for (const output of outputs) writeFileSync(join(folder, output.path), output.text)
    writeFileSync(join(folder, 'main.c'), PROGRAM)
    writeFileSync(join(folder, 'arena.bin'), arena.u8)
    const options = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-o', 'main', 'main.c']
    const compiled = spawnSync(compiler, options, { cwd: folder, encoding: 'utf8' })
    assert.is(compiled.status, 0, compiled.stderr)
    return spawnSync(join(folder, 'main'), ['arena.bin'], { cwd: folder, encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interop.run()
