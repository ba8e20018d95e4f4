/* The arena is a file: checks and changes the `Every` at its root. Exits with the line that failed. */
#include "every.c"
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>

int main(int argc, char **argv) {
  int file = argc == 2 ? open(argv[1], O_RDWR) : -1;
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return 1;
  size_t size = (size_t)status.st_size;
  void *arena = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (arena == MAP_FAILED) return 2;
  int line = check(arena, offheap_root(arena));
  if (line == 0) change(arena, offheap_root(arena));
  printf("%d\n", line);
  return 0;
}
