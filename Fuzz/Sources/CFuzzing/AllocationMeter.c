// Takes the place of glibc's allocator for the whole process, and counts what each thread holds before handing the call
// on. Source: https://sourceware.org/glibc/manual/latest/html_node/Replacing-malloc.html; the __libc_ names are those that
// glibc gives its own functions.
#include <errno.h>
#include <malloc.h>
#include <stddef.h>

#include "CFuzzing.h"

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static _Thread_local long held;
static _Thread_local long highest;

static void *taken(void *memory) {
  if (memory) {
    held += (long)malloc_usable_size(memory);
    if (held > highest) highest = held;
  }
  return memory;
}

void allocation_meter_start(void) { held = highest = 0; }

size_t allocation_meter_peak(void) { return highest > 0 ? (size_t)highest : 0; }

void *malloc(size_t size) { return taken(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) { return taken(__libc_calloc(count, size)); }
void *memalign(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  void *memory = taken(__libc_memalign(alignment, size));
  if (!memory) return ENOMEM;
  *result = memory;
  return 0;
}

void *realloc(void *memory, size_t size) {
  long before = memory ? (long)malloc_usable_size(memory) : 0;
  void *result = __libc_realloc(memory, size);
  if (result || size == 0) held -= before;
  return taken(result);
}

void free(void *memory) {
  if (!memory) return;
  held -= (long)malloc_usable_size(memory);
  __libc_free(memory);
}
