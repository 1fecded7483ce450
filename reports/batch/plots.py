"""The plots of a batch, as SVG that stands alone: no script, no font to load, no word of any packet.

Colours are those of Okabe and Ito ("Color Universal Design", 2008), which the colour-blind tell apart; hatching and the
numbers written on the bars say the same without colour. Equal figures give equal bytes.
"""

from __future__ import annotations

import io
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from reports.batch.figures import AGES, Figures, share_without_person
from reports.batch.row import FAILED, JUDGED, UNSETTLED
from reports.rule_titles import rule_title
from reports.wording import Language, percent, set_in, t
from schemas.verdict import Outcome

INK, SOFT, PAPER = "#1c1f24", "#575c64", "#fdfcf9"  # as in style.css
FILLS: Mapping[str, tuple[str, str]] = {
    Outcome.INCOMPLETE: ("#d55e00", ""),
    Outcome.NEEDS_REVIEW: ("#f0c766", "////"),
    Outcome.COMPLETE: ("#009e73", ""),
    FAILED: ("#8a8f98", "xxxx"),
}
"""Colour and hatching by state."""

STYLE: dict[Any, Any] = {
    "svg.fonttype": "path",  # looks the same whatever fonts the reader has
    "svg.hashsalt": "liasse",
    "font.family": "DejaVu Sans",  # comes with matplotlib
    "font.size": 9,
    "text.color": INK,
    "axes.edgecolor": SOFT,
    "axes.labelcolor": SOFT,
    "xtick.color": SOFT,
    "ytick.color": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "hatch.color": INK,
    "hatch.linewidth": 0.5,
}
WIDTH, ROW, FRAME = 5.4, 0.34, 0.75  # inches: of a plot, of a bar with its space, of what stands around the bars
CAUSES_MOST = 8  # rules in the plot; the table beside it has all
TITLE_WIDTH = 34  # characters of a rule's title on a line
BAR = 0.68  # of the space between two bars
ROOM_FOR_NUMBER = 1.12  # of the longest bar
DAY_ROWS, DAYS_LEAST = 5, 5  # height of a plot over days; days that it has room for, so that one is no slab
SMALL = 7.5  # points


def causes(figures: Figures, language: Language) -> str:
    """The rules that hold up most packets: not met, and not settled."""
    ranked = [(rule, count) for rule, count in figures.ranked_rules if count.held][:CAUSES_MOST]
    names = [textwrap.fill(set_in(rule_title(rule), language), TITLE_WIDTH) for rule, _ in ranked]
    parts: dict[str, list[int]] = {
        Outcome.INCOMPLETE: [count.failing for _, count in ranked],
        Outcome.NEEDS_REVIEW: [count.undecided for _, count in ranked],
    }
    words = {Outcome.INCOMPLETE: "batch.failing", Outcome.NEEDS_REVIEW: "batch.undecided"}
    legend: dict[str, str] = {state: t(key, language) for state, key in words.items()}
    with _axes(len(names) * 1.25) as (axes, out):
        _stacked(axes, names, parts, legend, t("batch.plot.causes.axis", language))
    return out.getvalue()


def ages(figures: Figures, language: Language) -> str:
    """How long what is not settled has waited."""
    parts = {state: [figures.ages[age, state] for age in (0, *AGES)] for state in UNSETTLED}
    legend = {state: t(f"batch.state.{state}", language) for state in parts}
    with _axes(len(AGES) + 1) as (axes, out):
        _stacked(axes, age_names(language), parts, legend, t("batch.plot.age.axis", language))
    return out.getvalue()


def trend(figures: Figures, language: Language) -> str:
    """The verdicts reached on each of the last days, by outcome."""
    with _axes(DAY_ROWS) as (axes, out):
        tops = [0] * len(figures.days)
        for outcome in JUDGED:
            numbers = [verdicts[outcome] for _, verdicts in figures.days]
            label = t(f"batch.state.{outcome}", language) if any(numbers) else None
            axes.bar(range(len(tops)), numbers, BAR, tops, label=label, **_fill(outcome))
            tops = [top + number for top, number in zip(tops, numbers, strict=True)]
        for column, top in enumerate(tops):
            axes.annotate(f"{top}", (column, top), (0, 3), textcoords="offset points", ha="center")
        axes.set_ylim(0, max(tops, default=0) * ROOM_FOR_NUMBER or 1)
        axes.set_yticks([])
        axes.set_ylabel(t("batch.plot.trend.axis", language))
        _name_days(axes, figures)
        _legend(axes)
    return out.getvalue()


def share(figures: Figures, language: Language) -> str:
    """The share of verdicts that needed no person, on each of the last days."""
    shares = [share_without_person(verdicts) for _, verdicts in figures.days]
    with _axes(DAY_ROWS) as (axes, out):
        axes.plot(shares, color="#0072b2", marker="o", markersize=5, linewidth=1.2, clip_on=False)
        for column, value in enumerate(shares):
            shown = set_in(percent(value), language)
            behind = {"facecolor": PAPER, "edgecolor": "none", "pad": 0.6}  # the line passes beneath the number
            axes.annotate(shown, (column, value), (0, 6), textcoords="offset points", ha="center", fontsize=SMALL, bbox=behind)
        axes.set_ylim(0, 1)
        axes.set_yticks([0, 0.5, 1], [set_in(percent(value), language) for value in (0, 0.5, 1)])
        _name_days(axes, figures)
    return out.getvalue()


def age_names(language: Language) -> list[str]:
    """Each span of days between two of AGES, in words."""
    between = [t("batch.between", language, first=low + 1, last=high) for low, high in pairwise(AGES)]
    return [t("batch.youngest", language, n=AGES[0]), *between, t("batch.older", language, n=AGES[-1])]


@contextmanager
def _axes(rows: float) -> Iterator[tuple[Axes, io.StringIO]]:
    """Axes to draw on; what was drawn lies in the stream afterwards."""
    out = io.StringIO()
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(WIDTH, FRAME + ROW * max(rows, 1)), facecolor="none", layout="constrained")
        FigureCanvasSVG(figure)
        axes = figure.add_subplot(facecolor="none")
        axes.tick_params(length=0)
        yield axes, out
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})


def _stacked(axes: Axes, names: Sequence[str], parts: Mapping[str, Sequence[int]], legend: Mapping[str, str], unit: str) -> None:
    """Lying bars, the first name on top, each with its sum at the end."""
    ends = [0] * len(names)
    for state, numbers in parts.items():
        axes.barh(range(len(names)), numbers, BAR, ends, label=legend[state] if any(numbers) else None, **_fill(state))
        ends = [end + number for end, number in zip(ends, numbers, strict=True)]
    for row, end in enumerate(ends):
        axes.annotate(f"{end}", (end, row), (4, 0), textcoords="offset points", va="center")
    axes.set_yticks(range(len(names)), names)
    axes.invert_yaxis()
    axes.set_xlim(0, max(ends, default=0) * ROOM_FOR_NUMBER or 1)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.set_xlabel(unit, loc="left")
    _legend(axes)


def _fill(state: str) -> dict[str, Any]:
    colour, hatch = FILLS[state]
    return {"color": colour, "hatch": hatch, "edgecolor": INK, "linewidth": 0.4}


def _name_days(axes: Axes, figures: Figures) -> None:
    """Month and day under each column; the year stands in the table."""
    axes.set_xticks(range(len(figures.days)), [f"{day:%m-%d}" for day, _ in figures.days], fontsize=SMALL)
    axes.set_xlim(-0.6, max(len(figures.days), DAYS_LEAST) - 0.4)


def _legend(axes: Axes) -> None:
    if axes.get_legend_handles_labels()[0]:
        axes.figure.legend(loc="outside upper left", ncols=3, frameon=False, handlelength=1.2, borderaxespad=0.2)
