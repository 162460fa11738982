#pragma once
#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own main: takes the command line, calls back with one input after the other.
int LLVMFuzzerRunDriver(
    int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
    int (*_Nonnull callback)(const uint8_t *_Nullable bytes, size_t count));

/// Starts a measurement of what the calling thread allocates.
void allocation_meter_start(void);

/// The most bytes that the calling thread held at once since the start of the measurement, over what it held then.
size_t allocation_meter_peak(void);
