from hypothesis import given
from hypothesis import strategies as st

from extractors.coded.mrz import check_digit
from extractors.coded.mrz.check_digits import ALPHABET, DIGITS, LETTERS

zone_text = st.text(ALPHABET, min_size=1, max_size=40)


def test_the_example_of_doc_9303() -> None:
    assert check_digit("520727") == 3  # part 3, section 4.9
    assert check_digit("L898902C3") == 6  # part 4, appendix A
    assert check_digit("D23145890734") == 9  # part 5: a number of twelve characters


def test_fillers_count_nothing() -> None:
    assert check_digit("<<<<<<<<<<<<<<") == 0


@given(zone_text, st.data())
def test_any_digit_put_for_another_digit_is_noticed(text: str, data: st.DataObject) -> None:
    """Weights 7, 3 and 1 are prime to 10: two values that differ modulo 10 never give the same digit."""
    place = data.draw(st.integers(0, len(text) - 1))
    first, second = data.draw(st.lists(st.sampled_from(DIGITS), min_size=2, max_size=2, unique=True))
    assert check_digit(text[:place] + first + text[place + 1 :]) != check_digit(text[:place] + second + text[place + 1 :])


@given(zone_text, st.data())
def test_a_substitution_is_missed_only_where_the_values_agree_modulo_10(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from(ALPHABET))
    values = {character: value % 10 for value, character in enumerate(DIGITS + LETTERS)} | {"<": 0}
    same = check_digit(text) == check_digit(text[:place] + other + text[place + 1 :])
    assert same == (values[text[place]] == values[other])


@given(zone_text, zone_text)
def test_three_characters_ahead_the_weights_begin_again(head: str, tail: str) -> None:
    padded = head + "<" * (-len(head) % 3)
    assert check_digit(padded + tail) == (check_digit(padded) + check_digit(tail)) % 10
