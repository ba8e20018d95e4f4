/*
 * Replays one pattern with malloc of the C library, the reference of `bench alloc`.
 *
 *     malloc-traces BUDGET < SCRIPT
 *
 * SCRIPT consists of 32-bit words: the numbers of lines, blocks and operations, then kind (0 allocate,
 * 1 free, 2 reallocate), id and size of each line. It frees all blocks that it allocates, so that it can
 * be replayed repeatedly. Prints nanoseconds per operation as JSON, as the other contenders do, after
 * BUDGET milliseconds of timing. A BUDGET of 0 fills each block and checks its contents without timing.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct line { int32_t kind, id, size; };

enum { ALLOCATE, FREE, MOST_SAMPLES = 100000 };

static struct line *lines;
static int32_t head[3];
static unsigned char **blocks;
static int32_t *sizes;

static void fail(const char *reason) {
    fprintf(stderr, "malloc-traces: %s\n", reason);
    exit(1);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e9 + time.tv_nsec;
}

static void replay(void) {
    for (int32_t index = 0; index < head[0]; index++) {
        struct line line = lines[index];
        if (line.kind == ALLOCATE) blocks[line.id] = malloc(line.size);
        else if (line.kind == FREE) free(blocks[line.id]);
        else blocks[line.id] = realloc(blocks[line.id], line.size);
    }
}

static void expect(int32_t id, int32_t size) {
    for (int32_t at = 0; at < size; at++) {
        if (blocks[id][at] != (unsigned char)id) fail("a block was overwritten");
    }
}

static void check(void) {
    for (int32_t index = 0; index < head[0]; index++) {
        struct line line = lines[index];
        int32_t former = sizes[line.id];
        if (line.kind == FREE) {
            expect(line.id, former);
            free(blocks[line.id]);
            continue;
        }
        unsigned char *old = line.kind == ALLOCATE ? NULL : blocks[line.id];
        blocks[line.id] = realloc(old, line.size);
        if (blocks[line.id] == NULL) fail("no memory");
        if (old != NULL) expect(line.id, former < line.size ? former : line.size);
        memset(blocks[line.id], (unsigned char)line.id, line.size);
        sizes[line.id] = line.size;
    }
}

static int ascending(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

int main(int count, char **options) {
    double budget = count > 1 ? atof(options[1]) * 1e6 : 0;
    if (fread(head, sizeof *head, 3, stdin) != 3) fail("no script");
    lines = calloc(head[0], sizeof *lines);
    blocks = calloc(head[1] + 1, sizeof *blocks);
    sizes = calloc(head[1] + 1, sizeof *sizes);
    if (fread(lines, sizeof *lines, head[0], stdin) != (size_t)head[0]) fail("half a script");
    if (budget == 0) {
        check();
        puts("{}");
        return 0;
    }

    int turns = 0;
    for (double end = now() + 50e6; now() < end || turns == 0; turns++) replay();
    turns = turns * 4 / 50 + 1;
    static double samples[MOST_SAMPLES];
    int taken = 0;
    double total = 0;
    while ((total < budget || taken < 12) && taken < MOST_SAMPLES) {
        double started = now();
        for (int turn = 0; turn < turns; turn++) replay();
        double spent = now() - started;
        total += spent;
        samples[taken++] = spent / turns / head[2];
    }
    double mean = 0;
    for (int index = 0; index < taken; index++) mean += samples[index] / taken;
    qsort(samples, taken, sizeof *samples, ascending);
    printf("{\"p50\":%.4f,\"min\":%.4f,\"mean\":%.4f,\"collector\":0}\n",
           samples[taken / 2], samples[0], mean);
    return 0;
}
