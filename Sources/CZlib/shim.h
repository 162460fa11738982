#pragma once
#include <zlib.h>

// inflateInit2 is a macro.
static inline int moderate_inflate_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
