"""What `[snippets]` takes for the service that requests are sent to."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from docgen.settings.snippets import SnippetSettings


@pytest.mark.parametrize("address", ["http://127.0.0.1:8000", "https://[::1]:65535/api", "http://films"])
def test_an_address_of_a_service_is_taken(address: str) -> None:
    assert SnippetSettings(http=address).http == address


@pytest.mark.parametrize(
    "address",
    ["localhost:8000", "http://localhost:65536", "http://me:pass@films", "http://films?title=Alien"],
)
def test_what_is_no_address_of_a_service_is_refused(address: str) -> None:
    with pytest.raises(ValidationError, match="takes an address without user and query"):
        SnippetSettings(http=address)
