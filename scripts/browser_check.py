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
failures = []


def complain(page, sentence):
    failures.append(f"{page}: {sentence}")
    print(f"browser-check: {page}: {sentence}", file=sys.stderr)


def write_reports(tool, folder, inputs, *options):
    """One page an article and the index, into a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run([tool, "report", "-q", "-o", folder, *options, *inputs], check=False, timeout=120, cwd=ROOT)
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
    payloads.append("w" * 1_000_000)
    with open(path, "w") as file:
        for number, payload in enumerate(payloads):
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

    def open(self, path, width, theme="light", javascript=True):
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=theme, java_script_enabled=javascript)
        page = context.new_page()
        name = f"{path.parent.name}/{path.name} at {width}"
        url = path.resolve().as_uri()
        page.on("console", lambda message: complain(name, f"console: {message.text}"))
        page.on("pageerror", lambda error: complain(name, f"script error: {error}"))
        page.on("dialog", lambda dialog: (complain(name, "a dialog opened"), dialog.dismiss()))
        page.on("popup", lambda popup: complain(name, "a window opened"))
        page.on("request", lambda request: request.url.split("#")[0] == url
                or complain(name, f"a request leaves the file: {request.url[:80]}"))
        started = time.monotonic()
        page.goto(url, timeout=20_000)
        self.seconds = time.monotonic() - started
        return context, page, name

    def picture(self, page, path, width, theme):
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=self.pictures / f"{path.stem[:40]}-{theme}-{width}.png", full_page=True)

    def layout(self, path, width, theme="light"):
        """Fits the window; names, roles and contrast hold."""
        context, page, name = self.open(path, width, theme)
        page.evaluate("for (const fold of document.querySelectorAll('details:not(.filter)')) fold.open = true")
        self.picture(page, path, width, theme)
        for sentence in page.evaluate(f"(() => {{ {self.probes}; return probe(); }})()"):
            complain(f"{name} {theme}", sentence)
        if page.evaluate("document.title === 'ran' || window.ran === 1 || top.ran === 1"):
            complain(name, "a stranger's script ran")
        context.close()

    def use(self, path):
        """Sorting, filtering, folding, links, keyboard."""
        context, page, name = self.open(path, 1200)
        self.sorting(page, name)
        if page.locator(".filter").count():
            self.filtering(page, name)
            self.folding(page, name)
        self.links(page, name)
        self.keyboard(page, name)
        context.close()

    def sorting(self, page, name):
        for number in range(page.locator("table.sortable").count()):
            table = page.locator("table.sortable").nth(number)
            table.evaluate("t => { for (let d = t.closest('details'); d; d = d.parentElement.closest('details')) d.open = true }")
            for column in range(table.locator("thead th").count()):
                heading = table.locator("thead th").nth(column)
                heading.locator("button").click()
                first = heading.get_attribute("aria-sort")
                values = table.evaluate("""(t, c) => [...t.tBodies[0].rows].map(r => r.cells[c])
                    .map(x => x.dataset.s ?? x.textContent.trim())""", column)
                if "n" in (heading.get_attribute("class") or ""):
                    numbers = [float(v) if v not in ("", "–") else float("-inf") for v in (leading(v) for v in values)]
                    if first != "descending" or numbers != sorted(numbers, reverse=True):
                        complain(name, f"table {number} column {column} is not sorted: {first} {numbers[:5]}")
                elif first != "ascending":
                    complain(name, f"table {number} column {column} says {first}")
                heading.locator("button").press("Enter")
                if heading.get_attribute("aria-sort") == first:
                    complain(name, f"table {number} column {column} does not turn around")

    def filtering(self, page, name):
        page.locator(".filter > summary").click()
        shown = "article[id^=c]:not(.gone)"
        total = page.locator("article[id^=c]").count()
        for menu in ["#by-v", "#by-u", "#by-r"]:
            if not page.locator(menu).count():
                continue
            for value in page.evaluate("m => [...document.querySelector(m).options].map(o => o.value).slice(1, 4)", menu):
                page.select_option(menu, value)
                wrong = page.evaluate("""([m, v]) => [...document.querySelectorAll('article[id^=c]')].filter(a => {
                    const key = m.slice(-1), own = a.dataset[key] ?? '';
                    const fits = v === 'f' ? own !== '0' : key === 'r' ? own.split(' ').includes(v) : own === v;
                    return fits === a.classList.contains('gone') || (fits && a.closest('li').classList.contains('gone'));
                }).length""", [menu, value])
                if wrong:
                    complain(name, f"{menu} {value}: {wrong} comments are wrongly shown or hidden")
            page.select_option(menu, "")
        if total and page.locator(shown).count() != total:
            complain(name, "not all comments are shown without a filter")
        if total:
            page.fill("#find", "zzqqxx-nowhere")
            page.wait_for_timeout(250)
            if page.locator(shown).count():
                complain(name, "a text search shows comments without the text")
            if not page.inner_text("#count").strip():
                complain(name, "the filter does not say how many are shown")
            page.click("#reset")
            if page.locator(shown).count() != total:
                complain(name, "reset does not show all comments")

    def folding(self, page, name):
        if not page.locator(".tree details").count():
            return
        page.click("#collapse")
        if page.locator(".tree details[open]").count():
            complain(name, "collapse leaves lists open")
        page.click("#expand")
        if page.locator(".tree details:not([open])").count():
            complain(name, "expand leaves lists closed")
        page.locator(".tree details > summary").first.press("Enter")
        if page.locator(".tree details").first.get_attribute("open") is not None:
            complain(name, "a list does not fold away")

    def links(self, page, name):
        """Every link inside the page has a target, and going there shows it."""
        missing = page.evaluate("""() => [...document.querySelectorAll('a[href^="#"]')]
            .filter(a => !document.getElementById(a.getAttribute('href').slice(1))).length""")
        if missing:
            complain(name, f"{missing} links lead nowhere")
        marks = page.locator("svg.tree-picture a")
        if marks.count():
            page.evaluate("for (const d of document.querySelectorAll('details')) if (!d.matches('.filter')) d.open = false")
            target = marks.last.get_attribute("href")
            marks.last.dispatch_event("click")
            page.wait_for_timeout(100)
            if not page.locator(target).is_visible():
                complain(name, f"the picture's link to {target} does not show it")

    def keyboard(self, page, name):
        page.goto(page.url.split("#")[0])
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") != "skip":
            complain(name, "the first stop is not the skip link")
        page.keyboard.press("Enter")
        marks = page.locator("svg.tree-picture a")
        if marks.count() > 1:
            marks.first.focus()
            page.keyboard.press("ArrowRight")
            if not marks.nth(1).evaluate("a => a === document.activeElement"):
                complain(name, "arrow keys do not move in the picture")

    def without_script(self, path):
        context, page, name = self.open(path, 1000, javascript=False)
        if page.locator("h1").count() != 1 or page.locator(".filter").is_visible():
            complain(name, "without a script the page is not as it should be")
        context.close()


def leading(text):
    """The figure that a cell begins with, as the script reads it."""
    text = text.strip()
    end = 0
    while end < len(text) and (text[end].isdigit() or text[end] in ".-e"):
        end += 1
    return text[:end]


def main():
    tool, folder, pictures = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    seeds = [str(p) for p in sorted((ROOT / "seeds").iterdir()) if p.name != "README.md"]
    pages = write_reports(tool, folder / "seeds", seeds)
    if len(pages) < 20:
        complain("seeds", f"{len(pages)} pages were written")
    corpora = corpora_threads()
    if corpora:
        pages += write_reports(tool, folder / "corpora", corpora)
    hostile = folder / "hostile.jsonl"
    hostile_input(hostile)
    hostile_pages = write_reports(tool, folder / "hostile", [hostile])
    if len(hostile_pages) < 2:
        complain("hostile", "no report was written")
    translated = [p for language in ("de", "fr", "pl", "ru", "es")
                  for p in write_reports(tool, folder / language, ["seeds/en-tram-line.txt"], "--ui-lang", language)]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        checker = Checker(browser, pictures)
        slowest = 0
        for path in pages + hostile_pages + translated:
            for width, theme in [(360, "light"), (1600, "dark")]:
                checker.layout(path, width, theme)
                slowest = max(slowest, checker.seconds)
            if path not in translated:
                checker.use(path)
        for path in translated[:2] + hostile_pages:
            checker.layout(path, 1600, "light")
            checker.layout(path, 360, "dark")
            checker.without_script(path)
        browser.close()
    count = len(pages) + len(hostile_pages) + len(translated)
    print(f"browser-check: {count} pages, {len(failures)} complaints; the slowest opened in {slowest:.1f} s", file=sys.stderr)
    return 1 if failures else 0


sys.exit(main())
