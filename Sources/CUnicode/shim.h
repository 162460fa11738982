#pragma once
#define UTF8PROC_STATIC
#include <utf8proc.h>
