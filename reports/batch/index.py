"""index.html: what wants somebody first, then every packet, then what the batch adds up to. One file that needs nothing else.

It reads whole without script; a few lines of ours, known to the page's policy by their hash, let it be narrowed and sorted.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup

from reports.batch import plots
from reports.batch.figures import AGES, Figures, share_without_person
from reports.batch.row import FAILED, JUDGED, STATES, WAITING, BatchRow, LetterLink, Scope
from reports.marks import MARKS
from reports.markup import bilingual, plain, said, visible
from reports.rule_titles import rule_title
from reports.wording import LANGUAGES, Language, long_date, percent, set_in, t, words
from schemas.verdict import Bilingual

HERE = Path(__file__).parent
ROOM = HERE.parent

LINES_MOST = 10_000
"""Packets listed: a browser opens so many in a second or two. The sheet of packets in findings.xlsx has all."""

LINES_AT_ONCE = 500
"""Packets that a browser lays out at first where its script can unfold the rest: more would make each choice slow."""

TITLED_MOST = 1_000
"""Packets in a list whose rules are written out in both languages; in a longer one they stand as their ids, to keep it small."""

SIGNS = {**MARKS, FAILED: "!", WAITING: "…"}

RULES_A_LINE = 4  # before the rest is only counted


@dataclass(frozen=True, slots=True)
class Line:
    """A packet as the list shows it: a row without its findings."""

    packet: str
    state: str
    received_on: dt.date
    days: int  # since it was received
    rules: tuple[str, ...]
    remark: Bilingual | None
    duplicate_of: str | None
    report: str | None
    letters: tuple[LetterLink, ...]

    @property
    def urgency(self) -> tuple[int, bool, dt.date, str]:
        return STATES.index(self.state), self.duplicate_of is not None, self.received_on, self.packet


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot in both languages, each with what it shows in a sentence."""

    name: str
    pictures: dict[Language, Markup]  # SVG as data: URL
    says: Bilingual


class Index:
    """Takes a batch a row at a time and keeps the most urgent lines."""

    def __init__(self, made_on: dt.date, scope: Scope, language: Language) -> None:
        self.figures = Figures(made_on)
        self._scope = scope
        self._language = language
        self._lines: list[Line] = []
        self._total = 0

    def add(self, row: BatchRow) -> None:
        self.figures.add(row)
        self._total += 1
        days = (self.figures.made_on - row.received_on).days
        self._lines.append(
            Line(
                row.packet,
                row.state,
                row.received_on,
                days,
                row.to_settle,
                row.remark,
                row.duplicate_of,
                row.report,
                row.letters,
            )
        )
        if len(self._lines) >= 2 * LINES_MOST:
            self._lines = self._most_urgent()

    def render(self) -> str:
        """The page."""
        figures, lines = self.figures, self._most_urgent()
        style = "\n".join(path.read_text(encoding="utf-8").strip() for path in (ROOM / "style.css", HERE / "index.css"))
        script = (HERE / "index.js").read_text(encoding="utf-8").strip()
        return _template().render(
            language=self._language,
            title=t("batch.title", self._language),
            style=Markup(style),  # noqa: S704 - our own file, no word of a packet in it
            script=Markup(script),  # noqa: S704 - likewise
            policy=_policy(style, script),
            figures=figures,
            span=_span(self._scope),
            only=self._scope.outcome,
            lettered=any(line.letters for line in lines),
            todo=[(state, figures.states[state], figures.oldest[state]) for state in STATES if figures.states[state]],
            lines=lines,
            folded=self._total - len(lines),
            first={line.state: line for line in reversed(lines)},
            titled=len(lines) <= TITLED_MOST,
            ranked=figures.ranked_rules,
            days=figures.days,
            plots={plot.name: plot for plot in _plots(figures)},
        )

    def _most_urgent(self) -> list[Line]:
        return sorted(self._lines, key=lambda line: line.urgency)[:LINES_MOST]


def _span(scope: Scope) -> Bilingual | None:
    """The days a page is about, in words."""
    days: dict[str, object] = {name: long_date(day) for name, day in (("since", scope.since), ("until", scope.until)) if day}
    key = {("since", "until"): "from_to", ("since",): "from", ("until",): "to", (): ""}[tuple(days)]
    return words(f"batch.period.{key}", None, **days) if key else None


def _plots(figures: Figures) -> list[Plot]:
    """Those that have something to show."""
    shown = []
    held = [(rule, count.held) for rule, count in figures.ranked_rules if count.held]
    if held:
        rule, number = held[0]
        shown.append(_plot("causes", plots.causes, figures, words("batch.plot.causes.says", title=rule_title(rule), n=number)))
    if figures.unsettled:
        shown.append(
            _plot("age", plots.ages, figures, words("batch.plot.age.says", figures.unsettled, ages=_spoken_ages(figures)))
        )
    if figures.days:
        day, verdicts = figures.days[-1]
        share, total = percent(share_without_person(verdicts)), sum(verdicts.values())
        shown.append(_plot("trend", plots.trend, figures, words("batch.plot.trend.says", total, date=long_date(day))))
        shown.append(_plot("share", plots.share, figures, words("batch.plot.share.says", date=long_date(day), share=share)))
    return shown


def _plot(name: str, draw: Callable[[Figures, Language], str], figures: Figures, says: Bilingual) -> Plot:
    return Plot(name, {language: _data_url(draw(figures, language)) for language in LANGUAGES}, says)


def _data_url(svg: str) -> Markup:
    return Markup("data:image/svg+xml;base64,{}").format(base64.b64encode(svg.encode()).decode())


def _spoken_ages(figures: Figures) -> Bilingual:
    """ "3 up to 2 days, 1 over 30 days"."""
    counts = [sum(number for (age, _), number in figures.ages.items() if age == passed) for passed in (0, *AGES)]

    def spoken(language: Language) -> str:
        names = plots.age_names(language)
        return ", ".join(f"{count} ({name.lower()})" for name, count in zip(names, counts, strict=True) if count)

    return Bilingual(spoken("en"), spoken("fr"))


def _policy(style: str, script: str) -> str:
    """Nothing is loaded, framed or sent: one style sheet and one script of ours, known by their hashes, and plots in the file."""
    style_hash, script_hash = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script))
    return (
        f"default-src 'none'; style-src 'sha256-{style_hash}'; script-src 'sha256-{script_hash}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader([HERE, ROOM / "templates"]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        bilingual=bilingual, plain=plain, rule_title=rule_title, long_date=long_date, percent=percent, share=share_without_person
    )
    environment.globals.update(
        SIGNS=SIGNS, said=said, words=words, set_in=set_in, STATES=STATES, JUDGED=JUDGED, AGES=AGES, LANGUAGES=LANGUAGES,
        RULES_A_LINE=RULES_A_LINE, LINES_AT_ONCE=LINES_AT_ONCE,
    )  # fmt: skip
    return environment.get_template("index.html.j2")
