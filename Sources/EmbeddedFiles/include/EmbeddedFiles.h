#ifndef EMBEDDED_FILES_H
#define EMBEDDED_FILES_H

#include <stddef.h>

/// One file that is held in the program itself, so that copying the one file `copsite` to another
/// machine is an installation.
typedef struct {
  /// Its path inside its folder, with `/` between the parts.
  const char *path;
  /// `size` bytes that live as long as the program.
  const unsigned char *bytes;
  size_t size;
} EmbeddedFile;

// Each folder's files stand in the order of their paths' bytes; `index` is less than the count.

/// The folder `themes/default/`.
size_t default_theme_count(void);
EmbeddedFile default_theme_file(size_t index);

/// The folder `content/using/messages/`.
size_t message_page_count(void);
EmbeddedFile message_page_file(size_t index);

#endif
