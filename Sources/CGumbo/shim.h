#pragma once
#include <gumbo.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

// gumbo never asks whether an allocation failed, and clones formatting elements without end on hostile pages. So it
// gets a pool with a limit: past the limit the parse is left by longjmp, and the pool is freed as a whole. Freeing the
// pool also spares gumbo_destroy_output, which recurses once for every level of nesting.

enum { kPoolSteps = 128, kPoolClasses = kPoolSteps + 40, kPoolHeader = 8 };

typedef struct HTMLPoolBlock {
  struct HTMLPoolBlock *next;
  size_t padding;
} HTMLPoolBlock;

typedef struct HTMLPool {
  HTMLPoolBlock *blocks;
  char *free_start;
  char *free_end;
  size_t size;
  size_t limit;
  size_t nodes;  // in use; a few strings have the size of a node too
  void *recycled[kPoolClasses];  // by class: sizes in steps of 8 to 1024, then 2048, 4096, ... bytes
  jmp_buf exceeded;
} HTMLPool;

static inline void html_pool_destroy(HTMLPool *_Nullable pool) {
  if (!pool) return;
  for (HTMLPoolBlock *block = pool->blocks; block;) {
    HTMLPoolBlock *next = block->next;
    free(block);
    block = next;
  }
  free(pool);
}

static inline void *html_pool_allocate(void *context, size_t size) {
  HTMLPool *pool = (HTMLPool *)context;
  if (size > pool->limit) longjmp(pool->exceeded, 1);
  size_t rounded = size < 8 ? 8 : (size + 7) / 8 * 8;
  int class = (int)(rounded / 8) - 1;
  if (rounded > kPoolSteps * 8) {
    class = kPoolSteps;
    for (rounded = kPoolSteps * 16; rounded < size; rounded *= 2) class += 1;
  }
  if (size == sizeof(GumboNode)) pool->nodes += 1;
  if (pool->recycled[class]) {
    void *memory = pool->recycled[class];
    pool->recycled[class] = *(void **)memory;
    return memory;
  }
  size_t needed = rounded + kPoolHeader;
  if ((size_t)(pool->free_end - pool->free_start) < needed) {
    size_t block_size = (needed > ((size_t)1 << 18) ? needed : ((size_t)1 << 18)) + sizeof(HTMLPoolBlock);
    if (pool->size + block_size > pool->limit) longjmp(pool->exceeded, 1);
    HTMLPoolBlock *block = (HTMLPoolBlock *)malloc(block_size);
    if (!block) longjmp(pool->exceeded, 1);
    block->next = pool->blocks;
    pool->blocks = block;
    pool->size += block_size;
    pool->free_start = (char *)(block + 1);
    pool->free_end = (char *)block + block_size;
  }
  char *memory = pool->free_start + kPoolHeader;
  *(uint64_t *)pool->free_start = (uint64_t)class;
  pool->free_start += needed;
  return memory;
}

static inline void html_pool_recycle(void *context, void *memory) {
  if (!memory) return;
  HTMLPool *pool = (HTMLPool *)context;
  uint64_t class = *(uint64_t *)((char *)memory - kPoolHeader);
  if (class == sizeof(GumboNode) / 8 - 1 && pool->nodes > 0) pool->nodes -= 1;
  *(void **)memory = pool->recycled[class];
  pool->recycled[class] = memory;
}

// The tree of a page, or NULL where it would take more than `limit` bytes. It lives until html_pool_destroy(*pool);
// source positions point into `bytes`.
__attribute__((noinline)) static GumboOutput *_Nullable html_parse(
    const char *_Nonnull bytes, size_t length, size_t limit, HTMLPool *_Nullable *_Nonnull result) {
  HTMLPool *pool = (HTMLPool *)calloc(1, sizeof(HTMLPool));
  *result = pool;
  if (!pool) return NULL;
  pool->limit = limit;
  if (setjmp(pool->exceeded)) return NULL;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = html_pool_allocate;
  options.deallocator = html_pool_recycle;
  options.userdata = pool;
  options.max_errors = 0;
  options.tab_stop = 1;
  return gumbo_parse_with_options(&options, bytes, length);
}
