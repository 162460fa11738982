#pragma once
#include <stddef.h>

/* A file of Rules/ as it was when the tool was built. */
struct moderate_bundled_file {
  const char *path; /* relative to Rules/ */
  const unsigned char *bytes;
  size_t size;
};

size_t moderate_bundled_count(void);
const struct moderate_bundled_file *moderate_bundled_file(size_t index);
