#include "CMarkGFMShim.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Every allocation is preceded by its size, for realloc; both keep the alignment of max_align_t.
enum { ALIGNMENT = 16 };

typedef struct block {
  struct block *previous;
  size_t used, size;
  _Alignas(ALIGNMENT) unsigned char bytes[];
} block;

struct shim_arena {
  block *last;
  size_t block_size;
};

static _Thread_local shim_arena *in_use;

static block *add_block(shim_arena *arena, size_t size) {
  if (size < arena->block_size) size = arena->block_size;
  block *added = malloc(sizeof(block) + size);
  if (!added) abort();
  added->previous = arena->last;
  added->used = 0;
  added->size = size;
  arena->last = added;
  return added;
}

static size_t rounded(size_t size) {
  if (size > SIZE_MAX / 4) abort();
  return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static size_t *size_of(void *memory) { return (size_t *)((unsigned char *)memory - ALIGNMENT); }

static void *take(size_t size) {
  if (!in_use) abort();
  size = rounded(size);
  block *from = in_use->last;
  if (from->size - from->used < size + ALIGNMENT) from = add_block(in_use, size + ALIGNMENT);
  void *memory = from->bytes + from->used + ALIGNMENT;
  *size_of(memory) = size;
  from->used += ALIGNMENT + size;
  return memory;
}

static int is_newest(void *memory) {
  block *last = in_use->last;
  return (unsigned char *)memory + *size_of(memory) == last->bytes + last->used;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(take(count * size), 0, count * size);
}

// What was allocated last gives its memory back, so that buffers that grow or come and go line by
// line reuse it; all else waits for shim_arena_free.
static void arena_free(void *memory) {
  if (memory && in_use && is_newest(memory)) in_use->last->used -= ALIGNMENT + *size_of(memory);
}

static void *arena_realloc(void *memory, size_t size) {
  if (!memory) return take(size);
  size_t old = *size_of(memory);
  if (size <= old) return memory;
  if (in_use && is_newest(memory)) {
    block *last = in_use->last;
    size_t more = rounded(size) - old;
    if (last->size - last->used >= more) {
      last->used += more;
      *size_of(memory) = old + more;
      return memory;
    }
  }
  return memcpy(take(size), memory, old);
}

shim_arena *shim_arena_new(size_t block_size) {
  shim_arena *arena = malloc(sizeof(shim_arena));
  if (!arena) abort();
  arena->last = NULL;
  arena->block_size = block_size;
  add_block(arena, block_size);
  return arena;
}

void shim_arena_free(shim_arena *arena) {
  for (block *last = arena->last; last;) {
    block *previous = last->previous;
    free(last);
    last = previous;
  }
  free(arena);
}

shim_arena *shim_arena_use(shim_arena *arena) {
  shim_arena *previous = in_use;
  in_use = arena;
  return previous;
}

cmark_mem *shim_arena_mem(void) {
  static cmark_mem mem = {arena_calloc, arena_realloc, arena_free};
  return &mem;
}
