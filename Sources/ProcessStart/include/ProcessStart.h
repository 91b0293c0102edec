/// What the system hands to a program as it starts.
///
/// Swift's runtime looks for both under `/proc` (Linux). A program that is one file and needs no
/// other must also start where that is not mounted: in an empty root, in a small container.
#ifndef PROCESS_START_H
#define PROCESS_START_H

/// The words of the command line, the program's name first; their number is `process_argument_count`.
/// They live as long as the process.
char *const *process_arguments(void);

int process_argument_count(void);

#endif
