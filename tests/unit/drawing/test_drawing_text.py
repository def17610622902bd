import pytest

from docgen.drawing.text import cells, escaped, number, shortened


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<a href="x">&', "&lt;a href=&quot;x&quot;&gt;&amp;"),
        ("a\x00b\x1fc", "a\ufffdb\ufffdc"),
        ("one\ntwo\tthree", "one two three"),
        ("user\u202egnp.exe", "user\ufffdgnp.exe"),
        ("\u2066hidden\u2069", "\ufffdhidden\ufffd"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("naïve 表 اسم", "naïve 表 اسم"),
    ],
)
def test_a_text_keeps_its_letters_and_loses_what_xml_and_readers_cannot_take(text, expected):
    assert escaped(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("film_id", 7),
        ("表名", 4),
        ("e\u0301", 1),
        ("اسم", 3),
        ("\uff57", 2),
        ("がｶ", 3),
        ("한글", 4),
        ("a\u202eb", 3),
    ],
)
def test_a_wide_letter_fills_two_cells_and_a_combining_one_none(text, expected):
    assert cells(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    # Python 3.11 knows Unicode 14: it takes the first for unassigned and wide, the second for narrow or wide.
    [("\ua7cb", 1), ("\U0001fae9", 2), ("\U0001cc00", 1), ("\u2630", 2)],
    ids=["letter of Unicode 16", "emoji of Unicode 16", "sign of Unicode 16", "wide since Unicode 16"],
)
def test_what_a_letter_fills_does_not_depend_on_the_unicode_of_the_python_that_runs(text, expected):
    assert cells(text) == expected


def test_a_long_name_loses_its_middle_and_keeps_both_ends():
    name = "customer_shipping_address_normalised_history_of_corrections_2026"

    drawn = shortened(name, 34)

    assert drawn == "customer_shipping…corrections_2026"


def test_a_name_that_just_fits_is_left_alone():
    assert shortened("x" * 34, 34) == "x" * 34


def test_a_name_of_wide_letters_is_cut_by_what_it_fills():
    assert shortened("表" * 20, 11) == "表表…表表"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(12.0, "12"), (12.5, "12.5"), (-0.0, "0"), (1 / 3, "0.33"), (1234567.5, "1234567.5")],
)
def test_a_number_is_written_as_short_as_it_can_be(value, expected):
    assert number(value) == expected
