#pragma once
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* PCRE2_UNSET is a cast expression, which Swift does not import. */
static const size_t moderate_pcre2_unset = PCRE2_UNSET;
