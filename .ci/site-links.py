"""Links that leave docs/ lead to the repository: on the site there is nothing else to lead to."""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError

LINK = re.compile(r"\]\((\.\./[^)#\s]*)(#[^)\s]*)?\)")


def on_page_markdown(markdown, page, config, **_):
    docs = Path(config.docs_dir).resolve()
    folder = (docs / page.file.src_uri).parent

    def outside(match):
        target = (folder / match[1]).resolve()
        if target.is_relative_to(docs):
            return match[0]
        if not target.exists():
            raise PluginError(f"{page.file.src_uri}: there is no {match[1]}")
        kind = "tree" if target.is_dir() else "blob"
        path = target.relative_to(docs.parent).as_posix()
        return f"]({config.extra['repository']}/{kind}/main/{path}{match[2] or ''})"

    return LINK.sub(outside, markdown)
