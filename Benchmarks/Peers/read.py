"""Reads the files of a folder with a Python library: read.py LIBRARY KIND RUNS FOLDER prints the median seconds."""

import os
import statistics
import sys
import time

library, kind, runs, folder = sys.argv[1:]
files = sorted(os.listdir(folder), key=int)
documents = [open(os.path.join(folder, name), "rb").read() for name in files]

try:
    if library == "lxml":
        from lxml import etree, html

        def read():
            for document in documents:
                try:
                    html.fromstring(document)
                except (etree.ParserError, ValueError):
                    pass

    else:
        import json

        def read():
            for document in documents:
                try:
                    for part in document.splitlines() if kind == "ndjson" else [document]:
                        if part.strip():
                            json.loads(part)
                except ValueError:
                    pass

except ImportError:
    sys.exit(3)

times = []
for _ in range(int(runs) + 1):
    start = time.process_time()
    read()
    times.append(time.process_time() - start)
print(statistics.median(times[1:]))
