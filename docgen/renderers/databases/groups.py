"""A big schema's tables in groups: by the prefixes of their names, else by their keys."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count

from docgen.model.database import Database, QualifiedName, Schema
from docgen.renderers.databases.addresses import Addresses
from docgen.renderers.databases.graphs import MOST_TABLES
from docgen.renderers.databases.references import References

# A prefix that two tables share may be chance.
SMALLEST = 3
# Prefixes are how a schema is made up where they name most of its tables, and none names nearly all.
NAMED_SHARE = 0.6
_ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Group:
    """Tables that belong together; `name` is unique in the schema, `because` says what ties them.

    The tables that belong to no group are the `rest`; its name is a word, those of others are identifiers.
    """

    name: str
    tables: tuple[QualifiedName, ...]
    because: str
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Grouped:
    """Groups of tables, with the docs paths of their pages by name."""

    groups: list[Group]
    pages: Mapping[str, str]


OTHERS = "Others"


def group_tables(schema: Schema, known: References, pages: Addresses) -> Grouped | None:
    """The groups of a schema whose tables are too many for one picture; None where they are not."""
    if len(schema.tables) <= MOST_TABLES:
        return None
    found = groups([QualifiedName(schema.name, table.name) for table in schema.tables], known)
    return (
        Grouped(found, pages.group(schema.name, [group.name for group in found])) if len(found) > 1 else None
    )


def group_schemas(of: Database, pages: Addresses) -> Grouped | None:
    """The schemas of a database as groups, where its tables are too many for one picture."""
    filled = [schema for schema in of.schemas if schema.tables]
    if len(filled) < 2 or sum(len(schema.tables) for schema in filled) <= MOST_TABLES:
        return None
    found = [
        Group(schema.name, tuple(QualifiedName(schema.name, table.name) for table in schema.tables), "")
        for schema in filled
    ]
    return Grouped(found, pages.schemas)


def groups(names: Sequence[QualifiedName], known: References) -> list[Group]:
    """The tables in groups, largest first, those that belong to none last; each table stands in one."""
    by_prefix = _by_prefix(names)
    if by_prefix:
        found = [Group(p, tuple(t), f"Tables whose names begin with “{p}”.") for p, t in by_prefix.items()]
    else:
        found = [
            Group(hub.name, tuple(tables), f"Tables tied to “{hub.name}” by foreign keys.")
            for hub, tables in _by_keys(names, known).items()
        ]
    grouped = {name for group in found for name in group.tables}
    rest = tuple(name for name in names if name not in grouped)
    found.sort(key=lambda group: (-len(group.tables), group.name))
    if not rest:
        return found
    taken = {group.name.lower() for group in found}
    names_ = chain([OTHERS], (f"{OTHERS} {number}" for number in count(2)))
    name = next(name for name in names_ if name.lower() not in taken)
    return [*found, Group(name, rest, "Tables that belong to no group.", rest=True)]


def _by_prefix(names: Sequence[QualifiedName]) -> dict[str, list[QualifiedName]]:
    """Tables by the first word of their names, where that names most of them; else nothing."""
    sharing: defaultdict[str, list[QualifiedName]] = defaultdict(list)
    # A table called `film` is of the group of `film_actor`.
    for name in names:
        prefix = name.name.partition("_")[0]
        if prefix:
            sharing[prefix].append(name)
    kept = {prefix: tables for prefix, tables in sharing.items() if len(tables) >= SMALLEST}
    named = sum(map(len, kept.values()))
    largest = max(map(len, kept.values()), default=0)
    if named < NAMED_SHARE * len(names) or largest > NAMED_SHARE * len(names):
        return {}
    return kept


def _by_keys(names: Sequence[QualifiedName], known: References) -> dict[QualifiedName, list[QualifiedName]]:
    """Communities of the graph of foreign keys, by their most referenced table."""
    ties = _ties(names, known)
    label = _communities(ties)
    members: defaultdict[QualifiedName, list[QualifiedName]] = defaultdict(list)
    for name in names:
        if ties[name]:
            members[label[name]].append(name)
    found = {}
    for tables in members.values():
        if len(tables) >= SMALLEST:
            found[min(tables, key=lambda name: (-len(known.reaching.get(name, ())), _order(name)))] = tables
    return found


def _ties(
    names: Sequence[QualifiedName], known: References
) -> Mapping[QualifiedName, Counter[QualifiedName]]:
    inside = set(names)
    ties: dict[QualifiedName, Counter[QualifiedName]] = {name: Counter() for name in names}
    for name in names:
        for reference in known.leaving[name]:
            target = reference.target_name
            if target in inside and target != name:
                ties[name][target] += 1
                ties[target][name] += 1
    return ties


def _communities(
    ties: Mapping[QualifiedName, Counter[QualifiedName]],
) -> dict[QualifiedName, QualifiedName]:
    """Each table's community, named by one of its members.

    Louvain's local moving: again and again, each table goes to the neighbouring
    community where modularity grows most, in the order of names, until none moves.
    Source: Blondel et al., Fast unfolding of communities in large networks, 2008.
    """
    degree = {name: sum(tied.values()) for name, tied in ties.items()}
    total = sum(degree.values()) or 1
    label = {name: name for name in ties}
    weight: Counter[QualifiedName] = Counter(degree)
    order = sorted(ties, key=lambda name: (degree[name], _order(name)))
    for _ in range(_ROUNDS):
        moved = False
        for name in order:
            near: Counter[QualifiedName] = Counter()
            for other, keys in ties[name].items():
                near[label[other]] += keys
            home = label[name]
            weight[home] -= degree[name]
            best = _best(near, home, degree[name], weight, total)
            weight[best] += degree[name]
            moved = moved or best != home
            label[name] = best
        if not moved:
            break
    return label


def _best(
    near: Mapping[QualifiedName, int],
    home: QualifiedName,
    degree: int,
    weight: Mapping[QualifiedName, int],
    total: int,
) -> QualifiedName:
    def gain(community: QualifiedName) -> float:
        return near.get(community, 0) - degree * weight[community] / total

    # Staying wins over an equal gain elsewhere, or tables would wander for ever.
    return max(sorted({*near, home}, key=_order), key=lambda c: (gain(c), c == home))


def _order(name: QualifiedName) -> tuple[str, str]:
    return name.schema, name.name


def keys_between(groups_: Iterable[Group], known: References) -> dict[tuple[str, str], int]:
    """The number of foreign keys from one group to another, by their names: (referenced, referencing)."""
    group_of = {name: group.name for group in groups_ for name in group.tables}
    between: Counter[tuple[str, str]] = Counter()
    for name, group in group_of.items():
        for reference in known.leaving[name]:
            other = group_of.get(reference.target_name)
            if other is not None and other != group:
                between[other, group] += 1
    return dict(sorted(between.items()))
