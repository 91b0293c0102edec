// The memory of one document. cmark's allocator functions get no context, so the arena in use is
// a variable of the thread, which Swift does not have: hence this C target.
#ifndef COPSITE_CMARK_GFM_ARENA_H
#define COPSITE_CMARK_GFM_ARENA_H

#include <cmark-gfm.h>

typedef struct shim_arena shim_arena;

// Makes an arena; memory is taken in blocks of at least this many bytes. Aborts without memory.
shim_arena *shim_arena_new(size_t block_size);

// Gives all memory of an arena back. It must not be in use.
void shim_arena_free(shim_arena *arena);

// Puts an arena (or none) in use on this thread and returns the one that was.
shim_arena *shim_arena_use(shim_arena *arena);

// An allocator that takes from the arena in use on the calling thread.
cmark_mem *shim_arena_mem(void);

#endif
