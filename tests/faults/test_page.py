"""The page of faults and the tests of faults are the same list."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.faults.page import NOTHING, Row, planted, rows


def test_every_row_has_its_test_and_every_test_its_row() -> None:
    assert Counter(row.test for row in rows()) == Counter(planted())


def test_there_are_as_many_as_were_promised() -> None:
    assert len(rows()) >= 25


def test_a_message_fits_its_row_alone() -> None:
    row = Row("x", "database shop: It is … (…)", 2, "Try again.")

    assert row.fits("database shop: It is gone (no\nway) Try again.\n")
    assert not row.fits("database shop: It is gone. Try again.\n")
    assert not row.fits("Traceback\ndatabase shop: It is gone (no) Try again.\n")
    assert Row("x", NOTHING, 0, "").fits("")
    assert not Row("x", NOTHING, 0, "").fits("database shop: no.\n")


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.test)
def test_a_fault_that_stops_docgen_has_exit_code_2(row: Row) -> None:
    assert row.code in {0, 2}
    assert row.remedy
