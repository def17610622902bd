"""Functions, procedures, aggregates and window functions."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.model.database import Argument, ArgumentMode, Function, FunctionKind, Volatility
from docgen.model.origin import Origin
from docgen.readers.databases.postgresql.catalog import Catalog, Query, Row, spelled
from docgen.readers.databases.postgresql.known import Known

# The constructors of a range are made with it.
FUNCTIONS = Query(
    """
SELECT p.oid, p.pronamespace, p.proname, p.prokind, l.lanname, p.provolatile, p.proisstrict, p.prosecdef,
       p.prorettype, CASE WHEN p.prokind = 'p' THEN '' ELSE pg_catalog.pg_get_function_result(p.oid) END,
       COALESCE(p.proallargtypes, p.proargtypes::oid[]), p.proargmodes::text[], p.proargnames,
       ARRAY(
         SELECT pg_catalog.format_type(u.type, NULL)
         FROM ROWS FROM (pg_catalog.unnest(COALESCE(p.proallargtypes, p.proargtypes::oid[])))
           WITH ORDINALITY AS u (type, place)
         ORDER BY u.place),
       CASE WHEN p.pronargdefaults > 0 THEN ARRAY(
         SELECT pg_catalog.pg_get_function_arg_default(p.oid, k)
         FROM pg_catalog.generate_series(
           1, pg_catalog.cardinality(COALESCE(p.proallargtypes, p.proargtypes::oid[]))) AS k
         ORDER BY k) END,
       CASE WHEN %(bodies)s THEN COALESCE(
         pg_catalog.pg_get_function_sqlbody(p.oid),
         CASE WHEN l.lanname NOT IN ('c', 'internal') THEN p.prosrc END) END
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_language l ON l.oid = p.prolang
WHERE p.pronamespace = ANY(%(about)s)
  AND NOT (l.lanname = 'internal' AND p.prosrc ~ '^(multi)?range_constructor[0-9]$')
""",
    loss="functions are missing",
)

_KINDS = {
    "f": FunctionKind.FUNCTION,
    "p": FunctionKind.PROCEDURE,
    "a": FunctionKind.AGGREGATE,
    "w": FunctionKind.WINDOW,
}
_VOLATILITIES = {"i": Volatility.IMMUTABLE, "s": Volatility.STABLE, "v": Volatility.VOLATILE}
_MODES = {
    "i": ArgumentMode.IN,
    "o": ArgumentMode.OUT,
    "b": ArgumentMode.INOUT,
    "v": ArgumentMode.VARIADIC,
    "t": ArgumentMode.TABLE,
}
_GOES_IN = frozenset({ArgumentMode.IN, ArgumentMode.INOUT, ArgumentMode.VARIADIC})


def functions_of(catalog: Catalog, known: Known) -> dict[int, tuple[Function, ...]]:
    """The functions by the oid of their schema, sorted by name and signature."""
    scope = known.scope
    rows = catalog.rows(FUNCTIONS, scope.schemas, bodies=scope.section.function_bodies)
    made: dict[int, list[Function]] = {}
    for row in scope.members.without("pg_proc", rows):
        made.setdefault(row[1], []).append(_function(row, known))
    return {
        schema: tuple(sorted(functions, key=lambda function: (function.name, function.signature)))
        for schema, functions in made.items()
    }


def _function(row: Row, known: Known) -> Function:
    oid, schema, name, kind, language, volatility, strict, security_definer, result, returns, *rest = row
    *_, body = rest
    arguments = tuple(_arguments(row, known))
    signature = ", ".join(argument.type for argument in arguments if argument.mode in _GOES_IN)
    return Function(
        name=name,
        signature=signature,
        arguments=arguments,
        returns=spelled(returns),
        language=language,
        origin=Origin(f"{known.scope.place_of(schema, name)}({signature})"),
        kind=_KINDS[kind],
        returns_user_type=known.user_types.get(result),
        volatility=_VOLATILITIES[volatility],
        strict=strict,
        security_definer=security_definer,
        body=body,
        grants=known.grants.functions.get(oid, ()),
        comment=known.comments.functions.get(oid, ""),
    )


def _arguments(row: Row, known: Known) -> Iterator[Argument]:
    types, modes, names, spellings, defaults, _ = row[10:]
    for place, (oid, type_) in enumerate(zip(types, spellings, strict=True)):
        yield Argument(
            name=names[place] if names else "",
            type=spelled(type_),
            mode=_MODES[modes[place]] if modes else ArgumentMode.IN,
            default=defaults[place] if defaults else None,
            user_type=known.user_types.get(oid),
        )
