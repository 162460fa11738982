#pragma once
#include <stddef.h>
#include <stdint.h>

/* The style sheet and the script of the pages that reporters write. */
const uint8_t *_Nonnull moderate_style(size_t *_Nonnull count);
const uint8_t *_Nonnull moderate_script(size_t *_Nonnull count);

/* Their SHA-256 in base64, as a Content-Security-Policy has it. */
const char *_Nonnull moderate_style_sha256(void);
const char *_Nonnull moderate_script_sha256(void);
