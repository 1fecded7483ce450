"""IMM 1295 and IMM 5710: the values of a filled form on the real data paths, as XFA, as PDF417 symbols, as a printed form.

Paths and token positions are those of the forms that IRCC publishes (IMM 1295 E of 2022-09, IMM 5710 E of 2019-04).
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf

from sample_docs.generator.paper import Paper
from sample_docs.generator.people import Case
from sample_docs.generator.registry import Fields

QUEBEC = "05"  # IRCC's code of the province
PERMIT_TYPES = {"OWP": ("Open Work Permit", "Permis de travail ouvert"), "LMOS": ("Labour Market Impact Assessment Stream", "Volet de l'EIMT"), "ELMO": ("Exemption from Labour Market Impact Assessment", "Dispense de l'EIMT")}  # fmt: skip
SYMBOL_WIDTH = 150.0  # points: modules of 4 pixels at 300 dpi, as on the real forms


@dataclass(frozen=True)
class WorkForm:
    """What sets one of the two forms apart."""

    number: str  # IMM1295
    edition: str  # MM-YYYY, as in the footer
    version: str  # FormVersion in the data
    title: Mapping[str, str]  # by language
    paths: Mapping[str, str]  # our name → data path below form1
    tokens: Mapping[str, tuple[int, int]]  # our name → PDF417 symbol, position from 1
    lengths: tuple[int, ...]  # tokens in each symbol


IMM1295 = WorkForm(
    number="IMM1295",
    edition="10-2019",
    version=".ENU-10-2019",
    title={"en": "APPLICATION FOR WORK PERMIT MADE OUTSIDE OF CANADA", "fr": "DEMANDE DE PERMIS DE TRAVAIL PRÉSENTÉE À L'EXTÉRIEUR DU CANADA"},
    paths={
        "version": "Page1/FormVersion", "language": "Page1/PersonalDetails/ServiceIn/ServiceIn", "uci": "Page1/PersonalDetails/UCIClientID",
        "family": "Page1/PersonalDetails/Name/FamilyName", "given": "Page1/PersonalDetails/Name/GivenName",
        "alias_family": "Page1/PersonalDetails/AliasName/AliasFamilyName", "alias_given": "Page1/PersonalDetails/AliasName/AliasGivenName",
        "sex": "Page1/PersonalDetails/Sex/Sex", "year": "Page1/PersonalDetails/DOBYear", "month": "Page1/PersonalDetails/DOBMonth", "day": "Page1/PersonalDetails/DOBDay",
        "birth_city": "Page1/PersonalDetails/PlaceBirthCity", "birth_country": "Page1/PersonalDetails/PlaceBirthCountry", "citizenship": "Page1/PersonalDetails/Citizenship/Citizenship",
        "residence": "Page1/PersonalDetails/CurrentCOR/Row2/Country", "residence_status": "Page1/PersonalDetails/CurrentCOR/Row2/Status",
        "validated": "Page1/PersonalDetails/ApplicationValidatedFlag", "marital": "Page1/MaritalStatus/SectionA/MaritalStatus",
        "married": "Page1/MaritalStatus/SectionA/DateOfMarriage", "spouse_family": "Page1/MaritalStatus/SectionA/FamilyName", "spouse_given": "Page1/MaritalStatus/SectionA/GivenName",
        "passport": "Page2/MaritalStatus/SectionA/Passport/PassportNum/PassportNum", "passport_country": "Page2/MaritalStatus/SectionA/Passport/CountryofIssue/CountryofIssue",
        "issued": "Page2/MaritalStatus/SectionA/Passport/IssueDate/IssueDate", "expires": "Page2/MaritalStatus/SectionA/Passport/ExpiryDate",
        "street": "Page2/ContactInformation/contact/AddressRow1/Streetname/Streetname", "city": "Page2/ContactInformation/contact/AddressRow2/CityTow/CityTown",
        "postal_code": "Page2/ContactInformation/contact/AddressRow2/PostalCode/PostalCode", "email": "Page3/FaxEmail/Email",
        "type": "Page3/DetailsOfIntendedWork/DetailsOfWork/TypeofWork/WorkPermitType", "province": "Page3/IntendedLocationInCanada/intendedLocation/ProvinceState/ProvinceState",
        "work_city": "Page3/IntendedLocationInCanada/intendedLocation/CityTown/CityTown", "job": "Page3/DetailsOfWorkCont/details/jobTitle", "duties": "Page3/DetailsOfWorkCont/details/posDesc",
    },
    tokens={
        "language": (1, 1), "uci": (1, 2), "family": (1, 3), "given": (1, 4), "sex": (1, 7), "year": (1, 8), "month": (1, 9), "day": (1, 10), "birth_city": (1, 11), "birth_country": (1, 12), "citizenship": (1, 13), "marital": (1, 52),
        "passport": (2, 13), "passport_country": (2, 14), "issued_year": (2, 15), "issued_month": (2, 16), "issued_day": (2, 17), "expires_year": (2, 18), "expires_month": (2, 19), "expires_day": (2, 20), "email": (2, 46),
        "type": (5, 5), "province": (5, 8), "work_city": (5, 9), "job": (5, 11), "duties": (5, 12),
    },
    lengths=(61, 46, 37, 13, 29),
)  # fmt: skip

IMM5710 = WorkForm(
    number="IMM5710",
    edition="06-2019",
    version=".ENU-06-2019",
    title={"en": "APPLICATION TO CHANGE CONDITIONS, EXTEND MY STAY OR REMAIN IN CANADA AS A WORKER", "fr": "DEMANDE POUR MODIFIER LES CONDITIONS DE SÉJOUR, PROROGER LE SÉJOUR OU DEMEURER AU CANADA À TITRE DE TRAVAILLEUR"},
    paths={
        "version": "Page1/FormVersion", "language": "Page1/PersonalDetails/ServiceIn/ServiceIn", "uci": "Page1/PersonalDetails/ServiceIn/UCIClientID", "extend": "Page1/PersonalDetails/ApplyingFor/Extend", "restore": "Page1/PersonalDetails/ApplyingFor/RestoreStat",
        "family": "Page1/PersonalDetails/Name/FamilyName", "given": "Page1/PersonalDetails/Name/GivenName",
        "alias_family": "Page1/PersonalDetails/AliasName/AliasFamilyName", "alias_given": "Page1/PersonalDetails/AliasName/AliasGivenName",
        "sex": "Page1/PersonalDetails/q3-4-5/sex/Sex", "year": "Page1/PersonalDetails/q3-4-5/dob/DOBYear", "month": "Page1/PersonalDetails/q3-4-5/dob/DOBMonth", "day": "Page1/PersonalDetails/q3-4-5/dob/DOBDay",
        "birth_city": "Page1/PersonalDetails/q3-4-5/pob/PlaceBirthCity", "birth_country": "Page1/PersonalDetails/q3-4-5/pob/PlaceBirthCountry", "citizenship": "Page1/PersonalDetails/Citizenship/Citizenship",
        "residence": "Page1/PersonalDetails/CurrentCOR/CurrentCOR/Row2/Country", "residence_status": "Page1/PersonalDetails/CurrentCOR/CurrentCOR/Row2/Status",
        "validated": "Page1/PersonalDetails/OfficeUse/ApplicationValidatedFlag", "marital": "Page1/MaritalStatus/Current/MaritalStatus",
        "married": "Page1/MaritalStatus/Current/b/DateOfMarriage", "spouse_family": "Page1/MaritalStatus/Current/c/FamilyName", "spouse_given": "Page1/MaritalStatus/Current/c/GivenName",
        "passport": "Page2/Passport/PassportNum", "passport_country": "Page2/Passport/CountryofIssue", "issued": "Page2/Passport/IssueDate", "expires": "Page2/Passport/ExpiryDate",
        "street": "Page2/ContactInformation/Mailing/AddrLine1/Streetname", "city": "Page2/ContactInformation/Mailing/AddrLine2/City",
        "address_province": "Page2/ContactInformation/Mailing/AddrLine2/Prov", "postal_code": "Page2/ContactInformation/Mailing/AddrLine2/PostalCode", "email": "Page2/ContactInformation/q5-6/Email/Email",
        "previous": "Page3/ComingIntoCda/PrevDocNum/docNum", "type": "Page3/DetailsOfWork/Purpose/Type", "province": "Page3/DetailsOfWork/Location/Prov", "work_city": "Page3/DetailsOfWork/Location/City",
        "job": "Page3/DetailsOfWork/Occupation/Job", "duties": "Page3/DetailsOfWork/Occupation/Desc",
    },
    tokens={
        "language": (1, 1), "uci": (1, 2), "extend": (1, 3), "restore": (1, 4), "family": (1, 7), "given": (1, 8), "sex": (1, 11), "year": (1, 12), "month": (1, 13), "day": (1, 14), "birth_city": (1, 15), "birth_country": (1, 16), "citizenship": (1, 17), "marital": (1, 48),
        "passport": (2, 17), "passport_country": (2, 18), "issued_year": (2, 19), "issued_month": (2, 20), "issued_day": (2, 21), "expires_year": (2, 22), "expires_month": (2, 23), "expires_day": (2, 24), "city": (2, 31), "postal_code": (2, 34), "email": (2, 48),
        "previous": (5, 7), "type": (6, 1), "province": (6, 5), "work_city": (6, 6), "job": (6, 8), "duties": (6, 9),
    },
    lengths=(56, 48, 37, 13, 7, 24),
)  # fmt: skip

PROVINCE_CODES = {"AB": "09", "BC": "11", "MB": "07", "NB": "04", "NS": "03", "ON": "06", "QC": "05"}  # IRCC's list


def values(form: WorkForm, case: Case, language: str = "en") -> dict[str, str]:
    """Our names → the values of this case, coded as the form codes them."""
    case = case if form.number == "IMM1295" else case.changed(in_canada=True)
    person, passport = case.person, case.passport
    filled = {
        "version": form.version.replace("ENU", "ENU" if language == "en" else "FRA"),
        "language": "01" if language == "en" else "02", "uci": case.uci, "extend": "1" if case.in_canada and not case.restoration else "0", "restore": "1" if case.restoration else "0",
        "family": person.family_name, "given": person.given_names, "alias_family": person.birth_name if person.birth_name != person.family_name else "", "alias_given": "",
        "sex": {"M": "Male", "F": "Female", "X": "Unspecified"}[person.sex], "year": f"{person.born:%Y}", "month": f"{person.born:%m}", "day": f"{person.born:%d}",
        "birth_city": person.birth_city, "birth_country": person.country.code, "citizenship": person.country.code,
        "residence": "511" if case.in_canada else person.country.code, "residence_status": "04" if case.in_canada else "01",
        "validated": "Yes" if case.validated else "", "marital": "01", "married": case.married.isoformat(), "spouse_family": case.spouse.family_name, "spouse_given": case.spouse.given_names,
        "passport": passport.number, "passport_country": person.country.code, "issued": passport.issued.isoformat(), "expires": passport.expires.isoformat(),
        "street": case.home.address.street if case.in_canada else "rue du Marché 14", "city": case.home.address.city if case.in_canada else person.birth_city,
        "address_province": PROVINCE_CODES.get(case.home.address.province, "") if case.in_canada else "", "postal_code": case.home.address.postal_code if case.in_canada else "", "email": person.email,
        "type": case.permit_type, "province": QUEBEC, "work_city": "Montréal", "job": case.job_title, "duties": case.duties, "previous": case.permit.document_number if case.in_canada else "",
    }  # fmt: skip
    for name, day in (("issued", passport.issued), ("expires", passport.expires)):
        filled |= {f"{name}_year": f"{day:%Y}", f"{name}_month": f"{day:%m}", f"{name}_day": f"{day:%d}"}
    return filled


def truth(form: WorkForm, case: Case) -> Fields:
    """What a filled form says, as the contract normalises it."""
    fields: Fields = {
        "form_version": form.edition, "family_name": case.person.family_name, "given_names": case.person.given_names, "date_of_birth": case.person.born.isoformat(), "uci": case.uci,
        "passport_number": case.passport.number, "passport_expiry_date": case.passport.expires.isoformat(), "work_permit_type": PERMIT_TYPES[case.permit_type][0],
        "job_title": case.job_title, "duties": case.duties, "province": "QC", "validated": case.validated,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value != ""}


# ---- XFA

WAITING = {
    "en": ("Please wait...", "If this message is not eventually replaced by the proper contents of the document, your PDF viewer may not be able to display this type of document.", "You can upgrade to the latest version of the reader for Windows, Mac or Linux on its maker's site."),
    "fr": ("Veuillez patienter...", "Si ce message n'est pas remplacé par le contenu du document, il se peut que votre visionneuse PDF ne puisse pas afficher ce type de document.", "Vous pouvez mettre à niveau vers la dernière version du lecteur sur le site de son éditeur."),
    "es": ("Espere, por favor...", "Si este mensaje no se reemplaza por el contenido del documento, es posible que su visor de PDF no pueda mostrar este tipo de documento.", "Puede actualizar a la última versión del lector."),
    "pt": ("Aguarde...", "Se esta mensagem não for substituída pelo conteúdo correto do documento, seu visualizador de PDF talvez não consiga exibir este tipo de documento.", "É possível atualizar para a versão mais recente do leitor."),
    "de": ("Bitte warten...", "Wenn diese Meldung nicht durch den eigentlichen Inhalt des Dokuments ersetzt wird, kann Ihr PDF-Viewer diesen Dokumenttyp möglicherweise nicht anzeigen.", "Sie können auf die neueste Version des Programms aktualisieren."),
}  # fmt: skip


def placeholder(paper: Paper, language: str = "en") -> None:
    """The page that every reader but one shows of an XFA form."""
    paper.family = "helvetica"
    paper.gap(20)
    paper.heading(WAITING[language][0], 14)
    paper.paras(WAITING[language][1:], 10)
    paper.para(
        "Windows is either a registered trademark or a trademark of its owner in the United States and other countries.", 7
    )


def data_xml(form: WorkForm, filled: Mapping[str, str], *, broken: bool) -> str:
    """The datasets packet. A broken one has the bare ampersands that the real forms' code lists have."""
    tree: dict[str, object] = {}
    for name, path in form.paths.items():
        branch = tree
        *groups, leaf_name = path.split("/")
        for group in groups:
            branch = branch.setdefault(group, {})  # type: ignore[assignment]  # a group is never a leaf too
        branch[leaf_name] = filled[name]

    def write(node: dict[str, object]) -> str:
        return "".join(
            f"<{k}>{write(v)}</{k}>" if isinstance(v, dict) else f"<{k}>{escape(str(v))}</{k}>" if v else f"<{k}/>"
            for k, v in node.items()
        )

    joint = " & " if broken else " &amp; "
    codes = f'<LOVFile><LOV generated="2019-07-08 15:31:00"><CountryList><Country lic="906">Saint Pierre{joint}Miquelon</Country><Country lic="022">France</Country></CountryList></LOV></LOVFile>'
    return f'<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/">{codes}<xfa:data><form1>{write(tree)}</form1></xfa:data></xfa:datasets>'


def as_xfa(form: WorkForm, filled: Mapping[str, str], *, broken: bool = False, encrypted: bool = True):  # type: ignore[no-untyped-def]  # noqa: ANN201
    """The last change to a placeholder page that makes it a dynamic XFA form, encrypted with an empty user password."""
    template = (
        '<template xmlns="http://www.xfa.org/schema/xfa-template/2.8/"><subform name="form1" layout="tb"><pageSet/>'
        f'<subform name="Page1"><draw name="Title"><value><text>{form.number}</text></value></draw></subform></subform></template>'
    )
    packets = {
        "preamble": '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">', "config": '<config xmlns="http://www.xfa.org/schema/xci/2.6/"/>', "template": template,
        "datasets": data_xml(form, filled, broken=broken), "postamble": "</xdp:xdp>",
    }  # fmt: skip

    def attach(pdf: bytes) -> bytes:
        with pikepdf.open(io.BytesIO(pdf)) as file:
            parts = []
            for name, text in packets.items():
                parts += [pikepdf.String(name), file.make_stream(text.encode())]
            file.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(), XFA=pikepdf.Array(parts))
            file.Root.NeedsRendering = True
            file.docinfo["/Creator"] = "Adobe LiveCycle Designer ES 10.0"
            return save(file, encrypted=encrypted)

    return attach


def save(file: pikepdf.Pdf, *, encrypted: bool = False) -> bytes:
    """The bytes of a PDF; AES-128 with an empty user password where wanted, as IRCC publishes its forms."""
    out = io.BytesIO()
    if encrypted:
        file.save(
            out,
            encryption=pikepdf.Encryption(
                owner="owner", user="", R=4, allow=pikepdf.Permissions(extract=True, modify_other=False)
            ),
        )
    else:
        file.save(out, deterministic_id=True)
    return out.getvalue()


# ---- printed
