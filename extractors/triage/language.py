"""The language of a page, from its commonest small words, or from its script where that is enough."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from schemas.page import Page
from schemas.strict_yaml import read_strict

FILE = Path(__file__).with_name("languages.yaml")
FEWEST_HITS = 3
"""Small words below which nothing is said."""

FEWEST_FOREIGN_HITS = 8
"""The same for a language that would need a translation: calling a French letter Romanian costs more than silence."""

OFFICIAL = ("en", "fr")

LEAD = 1.25
"""The winning language needs this many times the hits of the next; else the page is mixed or unknown."""

UNDETERMINED = "und"
"""ISO 639-2 for a language that was not determined."""

A_TEXT = 12
"""Words from which a page is a text and not a picture with a caption or stamp."""

SCRIPT_SHARE = 0.4
"""Share of letters from which a script decides."""


class Languages(BaseModel):
    """`languages.yaml`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    small_words: dict[str, frozenset[str]]  # ISO 639-1 → small words
    scripts: dict[str, str]  # first word of a letter's Unicode name → ISO 639-1 of the language most written in it


@cache
def load_languages(file: Path = FILE) -> Languages:
    """The language data shipped with triage."""
    raw = read_strict(file)
    assert isinstance(raw, dict)
    return Languages.model_validate({**raw, "small_words": {k: v.split() for k, v in raw["small_words"].items()}})


def language_seen(page: Page) -> str:
    """The same for one page, telling a text in no language that is known ("und") from a page with hardly a word on it ("")."""
    return language_of((page,)) or (UNDETERMINED if len(page.words) >= A_TEXT else "")


def language_of(pages: tuple[Page, ...]) -> str:
    """ISO 639-1 of the language most of the pages' words are in, "" when that is not clear."""
    languages = load_languages()
    words = Counter(word.text.strip(".,;:()«»\"'").lower() for page in pages for word in page.words)
    if by_script := _by_script(words, languages.scripts):
        return by_script
    hits = {code: sum(words[w] for w in small) for code, small in languages.small_words.items()}
    (best, most), (_, next_most) = sorted(hits.items(), key=lambda pair: -pair[1])[:2]
    fewest = FEWEST_HITS if best in OFFICIAL else FEWEST_FOREIGN_HITS
    return best if most >= fewest and most >= LEAD * next_most else ""


def _by_script(words: Counter[str], scripts: dict[str, str]) -> str:
    letters: Counter[str] = Counter()
    for letter, times in Counter("".join(words.elements())).items():
        if letter.isalpha():
            letters["LATIN" if letter.isascii() else unicodedata.name(letter, "?").split(" ")[0]] += times
    total = sum(letters.values())
    for script, count in letters.most_common(2):
        if script in scripts and count >= SCRIPT_SHARE * total:
            return scripts[script]
    return ""
