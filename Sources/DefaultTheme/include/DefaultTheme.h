#ifndef DEFAULT_THEME_H
#define DEFAULT_THEME_H

#include <stddef.h>

/// One file of `themes/default/`, held in the program itself, so that copying the one file
/// `copsite` to another machine is an installation.
typedef struct {
  /// Its path inside the theme, with `/` between the parts.
  const char *path;
  /// `size` bytes that live as long as the program.
  const unsigned char *bytes;
  size_t size;
} DefaultThemeFile;

size_t default_theme_count(void);

/// The files stand in the order of their paths' bytes; `index` is less than the count.
DefaultThemeFile default_theme_file(size_t index);

#endif
