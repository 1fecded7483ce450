"""Amounts of money as printed in English and French, as decimals in Canadian dollars."""

from __future__ import annotations

import re
from decimal import Decimal

from extractors.values.normalised import Normalised, squeeze

BARE = 0.9
"""Quality of an amount with cents and no currency sign; no sign and no cents is no amount."""

FOREIGN = 0.4
"""Quality of an amount in another currency: the contract counts in CAD."""

_FIGURE = r"\d{1,3}(?:[ \u00a0\u202f,.']\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?"
_SIGN = r"(?:CAD|CDN|CAN|CA|C)?\s?\$\s?(?:CAD|CDN|CAN|CA)?|CAD|CDN|CAN"
_AMOUNT = re.compile(
    rf"(?<![\w.,$-])(?:(?P<before>{_SIGN}|USD|EUR|US\$|€)\s?)?(?P<figure>{_FIGURE})(?:\s?(?P<after>{_SIGN}|USD|EUR|€)(?![A-Za-z]))?(?![\d\w-]|[.,/]\d)"
)


def read_amounts(text: str) -> tuple[Normalised, ...]:
    """Every amount in the text, in order: "$1,255.00", "1 255,00 $", "CAD 255.00", and "255.00" with less quality."""
    found: list[Normalised] = []
    for match in _AMOUNT.finditer(text):
        sign = (match["before"] or "") + (match["after"] or "")
        value = _decimal(match["figure"])
        if not sign and not re.search(r"[.,]\d{2}$", match["figure"]):
            continue
        amount = Normalised(f"{value:.2f}", squeeze(match[0]), match.start(), match.end(), 1.0 if sign else BARE)
        found.append(amount.doubted(FOREIGN, "foreign_currency") if re.search(r"USD|EUR|US\$|€", sign) else amount)
    return tuple(found)


def _decimal(figure: str) -> Decimal:
    """The number: a last comma or point with two figures after it marks the cents, all other marks part thousands."""
    cents = re.search(r"[.,](\d{2})$", figure)
    whole = figure[: cents.start()] if cents else figure
    return Decimal(re.sub(r"\D", "", whole) + "." + (cents[1] if cents else "00"))
