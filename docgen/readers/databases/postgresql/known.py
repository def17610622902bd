"""What facts of every kind look up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from docgen.model.database import QualifiedName
from docgen.readers.databases.postgresql.comments import Comments
from docgen.readers.databases.postgresql.grants import Grants
from docgen.readers.databases.postgresql.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is documented, what is said of it, and who may do what with it.

    `user_types` are the documented types by the oids of themselves, their arrays
    and their multiranges.
    """

    scope: Scope
    comments: Comments
    grants: Grants
    user_types: Mapping[int, QualifiedName]
