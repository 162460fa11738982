"""Tries the HTML reports in chromium; called by scripts/browser-check.

Reports of the seeds, of ten threads below MODERATE_CORPORA (where it is set) and of a page with hostile text in every
field: no console message, no request that leaves the file, nothing of a stranger's runs; sorting, filtering, folding and
the keyboard work; the page is usable at 360 and 1600 pixels; names, roles and contrast are as WCAG 2.2 AA wants them.
"""
import json
import os
import pathlib
import subprocess
import sys
import time

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROBES = ROOT / "scripts" / "browser_check.js"
LARGEST = 400_000
# Seconds after which the browser opens no further page; on an idle machine all are done in half of that.
PATIENCE = 120
failures = []


def complain(page, sentence):
    failures.append(f"{page}: {sentence}")
    print(f"browser-check: {page}: {sentence}", file=sys.stderr)


def write_reports(tool, folder, inputs, *options):
    """One page an article and the index, into a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run([tool, "report", "-q", "-o", folder, *options, *inputs], timeout=120, cwd=ROOT)
    except subprocess.TimeoutExpired:
        print("browser-check: the tool takes long on this machine; what it wrote is looked at", file=sys.stderr)
    return sorted(folder.glob("*.html"))


def corpora_threads(count=10):
    """Threads of different formats: of each format the smallest one, spread over the formats."""
    root = os.environ.get("MODERATE_CORPORA")
    if not root:
        return []
    threads = pathlib.Path(root) / "threads"
    found = []
    for family in sorted(p for p in threads.iterdir() if p.is_dir() and p.name != "truth"):
        files = [f for f in family.rglob("*") if f.is_file() and 3_000 < f.stat().st_size < LARGEST]
        if files:
            found.append(min(files, key=lambda f: (abs(f.stat().st_size - 60_000), f.name)))
    step = max(1, len(found) // count)
    return found[::step][:count]


def hostile_input(path):
    """Every payload as body, author, title, quote and link of a thread."""
    payloads = [json.loads(line) for line in (ROOT / "Tests/Hostile/payloads.jsonl").read_text().splitlines()]
    with open(path, "w") as file:
        for number, payload in enumerate(payloads + ["w" * 50_000]):
            if number == len(payloads) // 2:  # one word of a megabyte
                file.write(json.dumps({"thread": "hostile", "id": "long", "author": "Long", "text": "w" * 1_000_000}) + "\n")
            record = {
                "thread": "hostile", "title": payload, "url": payload, "id": f"{number}{payload}"[:5000],
                "parent_id": None, "author": payload, "published": payload, "lang": payload, "links": [payload],
                "text": payload + " You are an idiot.", "quotes": [{"author": payload, "text": payload}],
            }
            file.write(json.dumps(record) + "\n")


class Checker:
    def __init__(self, browser, pictures):
        self.browser = browser
        self.pictures = pathlib.Path(pictures) if pictures else None
        self.probes = PROBES.read_text()
        self.slowest = 0
        self.count = 0
        self.started = time.monotonic()

    def has_time(self):
        return time.monotonic() - self.started < PATIENCE

    def open(self, path, javascript=True):
        context = self.browser.new_context(viewport={"width": 360, "height": 900}, java_script_enabled=javascript)
        page = context.new_page()
        name = f"{path.parent.name}/{path.name}"
        url = path.resolve().as_uri()
        page.on("console", lambda message: complain(name, f"console: {message.text}"))
        page.on("pageerror", lambda error: complain(name, f"script error: {error}"))
        page.on("dialog", lambda dialog: (complain(name, "a dialog opened"), dialog.dismiss()))
        page.on("popup", lambda popup: complain(name, "a window opened"))
        page.on("request", lambda request: request.url.split("#")[0] == url
                or complain(name, f"a request leaves the file: {request.url[:80]}"))
        before = time.monotonic()
        page.goto(url, timeout=30_000)
        self.slowest = max(self.slowest, time.monotonic() - before)
        self.count += 1
        page.evaluate(self.probes)
        return context, page, name

    def check(self, path, views, is_used=True):
        """How the page looks in each view, and how it works; nothing of a stranger's runs meanwhile."""
        context, page, name = self.open(path)
        for width, theme in views:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=theme)
            if self.pictures:
                self.pictures.mkdir(parents=True, exist_ok=True)
                page.screenshot(path=self.pictures / f"{path.stem[:40]}-{theme}-{width}.png", full_page=True)
            for sentence in page.evaluate("checks.looks()"):
                complain(f"{name} at {width}, {theme}", sentence)
        if is_used:
            for sentence in page.evaluate("checks.works()"):
                complain(name, sentence)
            self.keyboard(page, name)
        if page.evaluate("document.title === 'ran' || window.ran === 1 || top.ran === 1"):
            complain(name, "a stranger's script ran")
        context.close()

    def keyboard(self, page, name):
        """The skip link is the first stop; arrow keys move in a picture; Enter sorts and folds."""
        page.goto(page.url.split("#")[0])
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") != "skip":
            complain(name, "the first stop is not the skip link")
        marks = page.locator("svg.tree-picture a")
        if marks.count() > 1:
            marks.first.focus()
            page.keyboard.press("ArrowRight")
            if not marks.nth(1).evaluate("a => a === document.activeElement"):
                complain(name, "arrow keys do not move in the picture")
        heading = page.locator("table.sortable thead th").first
        if heading.count():
            heading.locator("button").press("Enter")
            if heading.get_attribute("aria-sort") != "ascending":
                complain(name, "Enter does not sort")

    def without_script(self, path):
        context = self.browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(path.resolve().as_uri())
        if page.locator("h1").count() != 1 or page.locator(".filter").is_visible():
            complain(path.name, "without a script the page is not as it should be")
        context.close()


def main():
    tool, folder, pictures = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    small = ["--rules", "Tests/Hostile/rules.yml"]
    hostile = folder / "hostile.jsonl"
    hostile_input(hostile)
    hostile_pages = write_reports(tool, folder / "hostile", [hostile], *small)
    if len(hostile_pages) < 2:
        complain("hostile", "no report was written")
    translated = [write_reports(tool, folder / language, ["seeds/en-tram-line.txt"], *small, "--ui-lang", language)[0]
                  for language in ("de", "fr", "pl", "ru", "es")]
    seeds = sorted(p for p in (ROOT / "seeds").iterdir() if p.name != "README.md")
    pages = write_reports(tool, folder / "pages", seeds + corpora_threads())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        checker = Checker(browser, pictures)
        for path in hostile_pages:
            checker.check(path, [(360, "light"), (360, "dark"), (1600, "light"), (1600, "dark")])
            checker.without_script(path)
        # Spread over all, so that what a slow machine leaves out is not one family.
        for path in [page for start in range(7) for page in pages[start::7]]:
            if checker.has_time():
                checker.check(path, [(360, "light"), (1600, "dark")])
        for path in translated:
            if checker.has_time():
                checker.check(path, [(360, "dark"), (1600, "light")], is_used=False)
        browser.close()
    all_pages = len(pages) + len(hostile_pages) + len(translated)
    print(f"browser-check: {checker.count} of {all_pages} pages, {len(failures)} complaints; the slowest opened in "
          f"{checker.slowest:.1f} s", file=sys.stderr)
    return 1 if failures else 0


sys.exit(main())
