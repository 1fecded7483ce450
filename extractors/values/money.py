"""Amounts of money as printed in English and French, as decimals in Canadian dollars."""

from __future__ import annotations

import re
from decimal import Decimal

from extractors.values.normalised import Normalised, squeeze

BARE = 0.9
"""Quality of an amount with cents and no currency sign; no sign and no cents is no amount."""

FOREIGN = 0.4
"""Quality of an amount in another currency: the contract counts in CAD."""

FOREIGN_CURRENCY = "foreign_currency"
_CODES = (
    "USD|EUR|GBP|CHF|AUD|NZD|JPY|CNY|RMB|HKD|TWD|KRW|INR|PKR|BDT|LKR|NPR|PHP|VND|THB|IDR|MYR|SGD|AED|SAR|QAR|KWD|ILS|IRR|IQD|TRY|LBP"
    "|JOD|EGP|MAD|DZD|TND|XOF|XAF|CFA|FCFA|GHS|NGN|KES|UGX|RWF|TZS|ETB|ZAR|MGA|MUR|HTG|MXN|COP|BRL|CLP|PEN|ARS|UAH|RUB|PLN|RON|MDL|AMD|GEL"
)
"""Other currencies by their codes of ISO 4217, of the countries that most applicants pay from."""

_FOREIGN = rf"US\$|[€£₦₹₽₱¥]|{_CODES}"
_FIGURE = r"\d{1,3}(?:[ \u00a0\u202f,.']\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?"
_SIGN = r"(?:CAD|CDN|CAN|CA|C)?\s?\$\s?(?:CAD|CDN|CAN|CA)?|CAD|CDN|CAN"
_AMOUNT = re.compile(
    rf"(?<![\w.,$-])(?:(?P<before>{_SIGN}|{_FOREIGN})\s?)?(?P<figure>{_FIGURE})(?:\s?(?P<after>{_SIGN}|{_FOREIGN})(?![A-Za-z]))?(?![\d\w-]|[.,/]\d)"
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
        found.append(amount.doubted(FOREIGN, FOREIGN_CURRENCY) if is_foreign(sign) else amount)
    return tuple(found)


def is_foreign(word: str) -> bool:
    """Whether a word is the sign or the code of a currency other than the Canadian."""
    return re.fullmatch(_FOREIGN, word.strip(" ()[].,:*")) is not None


def is_canadian(word: str) -> bool:
    """Whether a word is the sign or the code of Canadian dollars."""
    return re.fullmatch(_SIGN, word.strip(" ()[].,:*")) is not None


def _decimal(figure: str) -> Decimal:
    """The number: a last comma or point with two figures after it marks the cents, all other marks part thousands."""
    cents = re.search(r"[.,](\d{2})$", figure)
    whole = figure[: cents.start()] if cents else figure
    return Decimal(re.sub(r"\D", "", whole) + "." + (cents[1] if cents else "00"))
