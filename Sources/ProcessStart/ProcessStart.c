#include "ProcessStart.h"

#include <stdlib.h>
#include <unistd.h>

static int count;
static char **arguments;

char *const *process_arguments(void) { return arguments; }

int process_argument_count(void) { return count; }

#if defined(__linux__)

// Runs before the initializers of Swift's runtime, which have no priority; lower ones belong to
// the C library. That constructors are given what `main` is given is an extension of glibc.
__attribute__((constructor(101))) static void start(int argc, char **argv) {
  count = argc;
  arguments = argv;
  // One of those initializers looks for the program that prints backtraces, beside the libraries of
  // Swift or below SWIFT_ROOT, and ends the process if it cannot find out where it was started from.
  char path[1];
  if (readlink("/proc/self/exe", path, sizeof path) < 0) setenv("SWIFT_ROOT", "/", 0);
}

#elif defined(__APPLE__)

#include <crt_externs.h>

__attribute__((constructor)) static void start(void) {
  count = *_NSGetArgc();
  arguments = *_NSGetArgv();
}

#endif
