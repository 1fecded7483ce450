"""Languages and translations."""

from __future__ import annotations

from schemas.checks import InLanguage, Translated
from schemas.document import ACCEPT_AT
from schemas.verdict import Disposition, Evidence
from validators.case import Case, whole
from validators.checks.registry import answers
from validators.result import Result, figures


@answers(Translated)
def translated(check: Translated, case: Case) -> Result | None:
    """A document whose language nobody could tell asks for nothing."""
    translations, affidavits = case.own(check.translations), case.own(check.affidavits)
    parts_of_a_set = {*check.exempt, *check.translations, *check.affidavits}
    foreign = [
        document
        for document in case.documents
        if document.language and document.language not in check.languages and document.type not in parts_of_a_set
    ]
    if not foreign and not translations:
        return _strange_pages(check, case)
    evidence = tuple(whole(document) for document in (*foreign, *translations))
    quoted = figures(language=", ".join(sorted({document.language for document in foreign})) or "–")
    if not translations:
        sure = [document for document in foreign if document.confidence >= ACCEPT_AT]
        return Result("fail" if sure else "unknown", evidence, quoted)
    if not affidavits:
        return Result("no_affidavit" if foreign else "source_unseen", evidence, quoted)
    return Result(
        "too_few" if len(translations) < len(foreign) else "pass",
        (*evidence, *(whole(document) for document in affidavits)),
        quoted,
    )


def _strange_pages(check: Translated, case: Case) -> Result | None:
    """A page of no known kind whose text is in another language, or in none that could be told, may need a translation."""
    pages = [page for page in case.pages if page.disposition is Disposition.UNRECOGNISED and page.language]
    strange = [page for page in pages if page.language not in check.languages]
    places = tuple(Evidence(file=page.file, page=page.page) for page in strange)
    return Result("foreign_page", places, figures(language=", ".join(sorted({p.language for p in strange})))) if strange else None


@answers(InLanguage)
def in_language(check: InLanguage, case: Case) -> Result | None:
    documents = [document for document in case.documents if document.language == check.language]
    return Result("pass", tuple(whole(document) for document in documents)) if documents else None
