#define _GNU_SOURCE
#include "FolderSwap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int folder_swap(const char *first, const char *second) {
#if defined(__linux__)
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
#else
  return ENOSYS;
#endif
}
