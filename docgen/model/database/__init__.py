"""What a schema says, in the database's own words.

Every class compares by value: reading an unchanged database twice gives equal
facts. Sequences keep the order of the database where it means something
(columns, key columns, enum values) and are sorted by name where it does not.
"""

from __future__ import annotations

from docgen.model.database.columns import (
    Column,
    Generated,
    Identity,
    Storage,
)
from docgen.model.database.constraints import (
    CheckConstraint,
    ExclusionConstraint,
    ExclusionElement,
    ForeignKey,
    Match,
    NotNullConstraint,
    PrimaryKey,
    ReferentialAction,
    UniqueConstraint,
)
from docgen.model.database.functions import (
    Argument,
    ArgumentMode,
    Function,
    FunctionKind,
    Sequence,
    SequenceOwner,
    Volatility,
)
from docgen.model.database.grants import (
    Grant,
)
from docgen.model.database.indexes import (
    Index,
    IndexKey,
    Nulls,
    Sort,
)
from docgen.model.database.names import (
    QualifiedName,
)
from docgen.model.database.relations import (
    Partition,
    Table,
    TableKind,
    View,
    ViewSource,
)
from docgen.model.database.schemas import (
    Database,
    Extension,
    Schema,
    Viewpoint,
)
from docgen.model.database.triggers import (
    Firing,
    Policy,
    RowSecurity,
    Timing,
    Trigger,
)
from docgen.model.database.types import (
    CompositeType,
    DomainType,
    EnumType,
    RangeType,
    UserType,
)

__all__ = [
    "Argument",
    "ArgumentMode",
    "CheckConstraint",
    "Column",
    "CompositeType",
    "Database",
    "DomainType",
    "EnumType",
    "ExclusionConstraint",
    "ExclusionElement",
    "Extension",
    "Firing",
    "ForeignKey",
    "Function",
    "FunctionKind",
    "Generated",
    "Grant",
    "Identity",
    "Index",
    "IndexKey",
    "Match",
    "NotNullConstraint",
    "Nulls",
    "Partition",
    "Policy",
    "PrimaryKey",
    "QualifiedName",
    "RangeType",
    "ReferentialAction",
    "RowSecurity",
    "Schema",
    "Sequence",
    "SequenceOwner",
    "Sort",
    "Storage",
    "Table",
    "TableKind",
    "Timing",
    "Trigger",
    "UniqueConstraint",
    "UserType",
    "View",
    "ViewSource",
    "Viewpoint",
    "Volatility",
]
