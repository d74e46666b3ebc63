"""Checks the pages of a built site: every link leads to a file and an anchor of the site, and nothing is fetched from elsewhere."""

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

FETCHED = {"script": "src", "img": "src", "iframe": "src", "source": "src"}
FETCHED_LINKS = {"stylesheet", "preconnect", "icon", "preload", "dns-prefetch"}


class Page(HTMLParser):
    def __init__(self, file):
        super().__init__()
        self.links, self.fetched, self.anchors = [], [], set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        of = dict(attributes)
        self.anchors.update(of[key] for key in ("id", "name") if of.get(key))
        if tag == "a" and of.get("href"):
            self.links.append(of["href"])
        elif tag == "link" and of.get("rel") in FETCHED_LINKS:
            self.fetched.append(of.get("href", ""))
        elif tag in FETCHED and of.get(FETCHED[tag]):
            self.fetched.append(of[FETCHED[tag]])


def main(site):
    javadoc = site / "api"
    pages = {file: Page(file) for file in site.rglob("*.html") if javadoc not in file.parents and file.name != "404.html"}
    complaints = []
    for file, page in pages.items():
        for url in page.links + page.fetched:
            parts = urlsplit(url)
            if parts.scheme or parts.netloc:
                if url in page.fetched:
                    complaints.append(f"{file}: fetches {url}")
                continue
            target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            if target.is_dir():
                target /= "index.html"
            if javadoc in target.parents and not javadoc.is_dir():
                continue
            if not target.is_file():
                complaints.append(f"{file}: there is no {url}")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
                complaints.append(f"{file}: there is no anchor {url}")
    print("\n".join(complaints) if complaints else f"{len(pages)} pages, all links lead somewhere")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
