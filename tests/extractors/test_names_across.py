from extractors.names_across import one_of_two, split_as_elsewhere
from schemas.document import Document, DocumentType, FieldValue
from schemas.page import ReadMethod


def document(id_: str, family: str, given: str, raw: str = "", confidence: float = 0.99, doubt: str = "") -> Document:
    fields = {
        name: FieldValue(name, value, raw or value, confidence, ReadMethod.TEXT, f"{id_}.pdf", 1, None, doubt)
        for name, value in (("family_name", family), ("given_names", given))
    }
    return Document(id_, DocumentType.MIFI_INVITATION, 0.99, (), fields)


def guessed(whole: str) -> Document:
    *given, family = whole.split()
    return document("letter", family, " ".join(given), whole, 0.68, "name_order")


def names(documents: tuple[Document, ...]) -> tuple[object, object, bool]:
    fields = documents[0].fields
    return fields["family_name"].value, fields["given_names"].value, fields["family_name"].accepted


def test_a_whole_name_is_split_as_the_form_splits_it():
    read = split_as_elsewhere((guessed("Mireille Fotso Kamdem"), document("form", "Fotso Kamdem", "Mireille")))
    assert names(read) == ("Fotso Kamdem", "Mireille", True)


def test_the_letter_keeps_its_own_spelling():
    read = split_as_elsewhere((guessed("Jean-Noël Lefèvre Prud'homme"), document("mrz", "LEFEVRE PRUD HOMME", "JEAN NOEL")))
    assert names(read) == ("Lefèvre Prud'homme", "Jean-Noël", True)


def test_a_name_with_the_family_name_first_is_split_too():
    read = split_as_elsewhere((guessed("OSPINA CÁRDENAS, Luz Ángela"), document("form", "Ospina Cárdenas", "Luz Ángela")))
    assert names(read) == ("OSPINA CÁRDENAS", "Luz Ángela", True)


def test_another_person_s_name_teaches_nothing():
    read = split_as_elsewhere((guessed("Mireille Fotso Kamdem"), document("spouse", "Fotso Kamdem", "Serge")))
    assert names(read) == ("Kamdem", "Mireille Fotso", False)


def test_a_doubtful_split_teaches_nothing():
    unsure = document("form", "Fotso Kamdem", "Mireille", confidence=0.5)
    assert names(split_as_elsewhere((guessed("Mireille Fotso Kamdem"), unsure))) == ("Kamdem", "Mireille Fotso", False)


def test_a_name_that_was_split_on_the_paper_is_left_alone():
    labelled = document("letter", "Kamdem", "Mireille Fotso", confidence=0.95)
    assert split_as_elsewhere((labelled, document("form", "Fotso Kamdem", "Mireille")))[0] == labelled


def married(name: str, spouse: str) -> Document:
    fields = {
        field: one_of_two(FieldValue(field, value, value, 0.97, ReadMethod.TEXT, "certificate.pdf", 1))
        for field, value in (("name", name), ("spouse_name", spouse))
    }
    return Document("certificate", DocumentType.MARRIAGE_CERTIFICATE, 0.99, (), fields)


def test_a_marriage_certificate_is_the_one_s_whom_the_packet_is_about():
    alone = split_as_elsewhere((married("Codjo Ahouansou", "Sènami Zinsou"),))[0].fields["name"]
    assert (alone.value, alone.accepted, alone.doubt) == ("Codjo Ahouansou", False, "either_of_two")
    fields = split_as_elsewhere((married("Codjo Ahouansou", "Sènami Zinsou"), document("form", "ZINSOU", "Senami")))[0].fields
    assert (fields["name"].value, fields["name"].accepted) == ("Sènami Zinsou", True)
    assert (fields["spouse_name"].value, fields["spouse_name"].accepted) == ("Codjo Ahouansou", False)
