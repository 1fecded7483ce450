"""A verdict whose every text from outside is hostile."""

from __future__ import annotations

from dataclasses import replace

from schemas.verdict import Bilingual, Request, Verdict
from tests.reports import build

SCRIPT = "<script>document.title='owned'</script>"
ATTRIBUTE = "\"><img src=x onerror=alert(1)>' onfocus=alert(2) autofocus x='"
REVERSED = "invoice\u202egpj.exe\u2066\u200f"
CONTROLS = "\x1b[31mred\x1b]8;;http://evil.example\x07link\x00\x9b2J\r\n\ud800"
TEMPLATE = "{{ 7*7 }}{% raw %} {n} {0.__class__} %s"
LONG = "Wolfeschlegelsteinhausenbergerdorff" * 300
ENDING = "--></style></title></bdi></body>"
RICH = "[bold red]loud[/] [link=http://evil.example]x[/link]"
WORST = SCRIPT + ATTRIBUTE + REVERSED + CONTROLS + TEMPLATE + ENDING + RICH + LONG


def verdict(text: str = WORST) -> Verdict:
    """The sample packet with `text` as its name, and in all names, values, file names and messages."""
    sample = build.verdict()
    documents = tuple(
        replace(
            document,
            pages=tuple(replace(ref, file=text + ref.file) for ref in document.pages),
            language=text[:8],
            fields={
                name: replace(field, value=text, raw=text, file=text + field.file, doubt=text)
                for name, field in document.fields.items()
            },
        )
        for document in sample.documents
    )
    findings = tuple(
        replace(
            finding,
            message=Bilingual(text, text),
            remedy=Bilingual(text, text),
            citation=text,
            doubt=Bilingual(text, text),
            request=Request(Bilingual(text, text), Bilingual(text, text)),
            evidence=tuple(replace(proof, file=proof.file and text + proof.file, text=text) for proof in finding.evidence),
        )
        for finding in sample.findings
    )
    return replace(
        sample,
        packet_id=text,
        engine={text: text},
        facts=tuple(replace(fact, value=text, evidence=()) for fact in sample.facts),
        pages=tuple(replace(page, file=text + page.file, detail=text) for page in sample.pages),
        documents=documents,
        findings=findings,
        outputs={"issuance": {text: [text, (text, text)]}},
    )
