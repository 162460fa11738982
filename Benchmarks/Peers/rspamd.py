"""rspamd on the rules and comments that MatchingBench wrote: rspamd.py RULES COMMENTS LIMIT prints megabytes a second of
the worker's processor time, rules, and hits. Needs Debian's rspamd; starts one of its own and stops it.

Each pattern is a regexp rule over the text of the message, without Hyperscan, whose database takes minutes to compile;
each comment is a mail sent by HTTP. Starting rspamd and reading the rules is not counted, taking the mail apart is.
"""

import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

rules, comments, limit = sys.argv[1], sys.argv[2], float(sys.argv[3])
port = 21333
patterns = open(rules, encoding="utf-8").read().splitlines()
folder = tempfile.mkdtemp()
os.chmod(folder, 0o777)


def lua(text):
    """A Lua string that means these characters, whatever they are."""
    return '"' + "".join(f"\\{byte:03d}" for byte in text.encode()) + '"'


os.mkdir(folder + "/none.d")
with open(folder + "/rules.lua", "w") as output:
    output.write("config['regexp'] = {}\n")
    for number, pattern in enumerate(patterns):
        expression = "/" + pattern.replace("/", "\\/") + "/{sa_body}iu"
        output.write(f"config['regexp']['M{number}'] = {{ re = {lua(expression)}, score = 1.0 }}\n")
with open(folder + "/rspamd.conf", "w") as output:
    output.write(f"""
lua = "{folder}/rules.lua";
options {{
  filters = "regexp"; disable_hyperscan = true; pidfile = "{folder}/pid"; cache_file = "{folder}/cache";
  hs_cache_dir = "{folder}"; dns {{ timeout = 1s; nameserver = ["127.0.0.1"]; }}
  map_watch_interval = 1h; control_socket = "{folder}/control mode=0600"; check_all_filters = true;
  tempdir = "{folder}"; rrd = "";
}}
logging {{ type = "file"; filename = "{folder}/log"; level = "error"; }}
modules {{ path = "{folder}/none.d"; }}
regexp {{ max_size = 1M; }}
actions {{ reject = 1000000; }}
worker "normal" {{ bind_socket = "127.0.0.1:{port}"; count = 1; }}
""")


def ticks(process):
    fields = open(f"/proc/{process}/stat").read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def answer(connection, text):
    head = "Subject: comment\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    mail = (head + "Content-Transfer-Encoding: 8bit\r\n\r\n" + text + "\r\n").encode()
    connection.request("POST", "/checkv2", body=mail)
    return json.loads(connection.getresponse().read())


daemon = subprocess.Popen(
    ["rspamd", "-f", "-i", "-c", folder + "/rspamd.conf"], env=dict(os.environ, LIBEV_FLAGS="4"),
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for attempt in range(600):
        try:
            answer(connection, "Hello")
            break
        except (OSError, http.client.HTTPException):
            connection.close()
            time.sleep(0.2)
    else:
        raise SystemExit("rspamd does not answer: " + open(folder + "/log").read()[-300:])
    children = subprocess.run(["pgrep", "-P", str(daemon.pid)], capture_output=True, text=True).stdout.split()
    started = sum(ticks(child) for child in children)
    size, hits = 0, 0
    for line in open(comments, encoding="utf-8"):
        text = json.loads(line)
        hits += sum(1 for symbol in answer(connection, text)["symbols"] if symbol[0] == "M" and symbol[1:].isdigit())
        size += len(text.encode())
        if sum(ticks(child) for child in children) - started > limit:
            break
    used = sum(ticks(child) for child in children) - started
    print(f"{size / 1e6 / used:g} {len(patterns)} {hits}")
finally:
    daemon.send_signal(signal.SIGTERM)
    try:
        daemon.wait(10)
    except subprocess.TimeoutExpired:
        daemon.kill()
