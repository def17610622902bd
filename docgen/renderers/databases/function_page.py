"""The page of a function; those that share its name stand on it too."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import replace

from docgen.model.database import (
    ArgumentMode,
    Database,
    Function,
    FunctionKind,
    QualifiedName,
    Trigger,
    Volatility,
)
from docgen.model.page import Page
from docgen.renderers.databases.addresses import Addresses, function_anchor, relative
from docgen.renderers.databases.columns import named_type
from docgen.renderers.databases.frame import banner, crumbs, provenance
from docgen.renderers.databases.grants import grants_section
from docgen.renderers.databases.lists import language
from docgen.renderers.databases.relatives import relation_link
from docgen.renderers.databases.triggers import trigger_anchor, when
from docgen.renderers.databases.types import local_type, short_default
from docgen.renderers.databases.uses import Uses
from docgen.renderers.markdown import anchor, code, count, fence, filled_table, link, paragraphs
from docgen.renderers.page import page, section

_PLAIN = re.compile(r"[a-z_][a-z0-9_$]*")
# Where a body may be shown with colours: the names that highlighters know.
_LANGUAGES = {"sql": "sql", "plpgsql": "plpgsql", "plpython3u": "python", "plperl": "perl"}


def function_page(
    name: QualifiedName, functions: Sequence[Function], of: Database, uses: Uses, pages: Addresses
) -> Page:
    """How the functions of one name are called, what they give back, and what runs them."""
    here = pages.functions[name]
    lone = functions[0] if len(functions) == 1 else None
    return page(
        here,
        crumbs=crumbs(name.schema, of, here, pages),
        title=name.name,
        comment=lone.comment if lone else "",
        facts=list(_facts(lone, name.schema, here, pages)) if lone else [_several(functions)],
        sections=[
            banner(of),
            *(
                part
                for function in functions
                for part in _described(function, name, here, pages, lone=bool(lone))
            ),
            section("Run by", _runners(uses.triggers.get(name, ()), name.schema, here, pages)),
            *([grants_section(lone.grants)] if lone else []),
            provenance(of, functions[0].origin),
        ],
    )


def _several(functions: Sequence[Function]) -> str:
    kinds = {function.kind for function in functions}
    return count(len(functions), str(kinds.pop()) if len(kinds) == 1 else "function")


def _facts(function: Function, home: str, here: str, pages: Addresses) -> Iterator[str]:
    written = language(function)
    yield f"{function.kind} in {written}" if written else str(function.kind)
    if function.returns:
        returned = named_type(function.returns, function.returns_user_type, home, here, pages)
        yield f"returns {returned}"
    if function.kind in {FunctionKind.FUNCTION, FunctionKind.WINDOW} and (
        function.volatility is not Volatility.VOLATILE
    ):
        yield str(function.volatility)
    if function.strict:
        several = function.returns.startswith(("SETOF ", "TABLE("))
        yield f"{'no row' if several else 'null'} where an argument is null"
    if function.security_definer:
        yield "runs with its owner's rights"


def _described(
    function: Function, name: QualifiedName, here: str, pages: Addresses, *, lone: bool
) -> Iterator[str]:
    call = fence(_call(function, name), "sql")
    mark = anchor(function_anchor(function.signature))
    if lone:
        yield section("Signature", mark, call)
    else:
        said = " · ".join(_facts(function, name.schema, here, pages))
        yield f"## {mark}{code(f'{name.name}({_short_signature(function, name.schema)})')}"
        yield from paragraphs(function.comment)
        yield f"{said}\n\n{call}"
    yield _titled("Arguments", _arguments(function, name.schema, here, pages), lone=lone)
    if function.body is not None:
        yield _titled(
            "Body", fence(_body(function.body), _LANGUAGES.get(function.language, "text")), lone=lone
        )
    if not lone:
        yield grants_section(function.grants).replace("## ", "### ", 1)


def _body(source: str) -> str:
    """The source without the lines and spaces that it shares with the statement it was written in."""
    return textwrap.dedent(source.expandtabs(4)).strip("\n")


def _titled(title: str, said: str, *, lone: bool) -> str:
    return section(title, said) if lone else said


def _short_signature(function: Function, home: str) -> str:
    return ", ".join(local_type(argument.type, home) for argument in function.inputs())


def _call(function: Function, name: QualifiedName) -> str:
    """The function as a statement would name it, one argument a line where they are many."""
    shown = [
        " ".join(
            filter(
                None,
                [
                    "" if argument.mode is ArgumentMode.IN else argument.mode.upper(),
                    _quoted(argument.name) if argument.name else "",
                    local_type(argument.type, name.schema),
                    f"DEFAULT {short_default(argument.default)}" if argument.default is not None else "",
                ],
            )
        )
        for argument in function.arguments
        if argument.mode is not ArgumentMode.TABLE
    ]
    inside = ", ".join(shown)
    if len(inside) > 60:
        inside = "\n    " + ",\n    ".join(shown) + "\n"
    returned = f"\nRETURNS {local_type(function.returns, name.schema)}" if function.returns else ""
    return f"{_quoted(name.name)}({inside}){returned}"


def _quoted(name: str) -> str:
    """A name as SQL takes it."""
    return name if _PLAIN.fullmatch(name) else '"{}"'.format(name.replace('"', '""'))


def _arguments(function: Function, home: str, here: str, pages: Addresses) -> str:
    rows = [
        [
            code(argument.name) if argument.name else str(number),
            named_type(argument.type, argument.user_type, home, here, pages),
            "" if argument.mode is ArgumentMode.IN else _MODES[argument.mode],
            "" if argument.default is None else code(short_default(argument.default)),
        ]
        for number, argument in enumerate(function.arguments, start=1)
    ]
    return filled_table(["Argument", "Type", "Way", "Default"], rows)


_MODES = {
    ArgumentMode.IN: "in",
    ArgumentMode.OUT: "out",
    ArgumentMode.INOUT: "in and out",
    ArgumentMode.VARIADIC: "any number",
    ArgumentMode.TABLE: "column of the result",
}


def _runners(
    triggers: Sequence[tuple[QualifiedName, Trigger]], home: str, here: str, pages: Addresses
) -> str:
    rows = []
    for relation, trigger in triggers:
        path = pages.tables.get(relation) or pages.views.get(relation)
        label = code(trigger.name)
        target = f"{relative(path, here)}#{trigger_anchor(trigger.name)}" if path else ""
        rows.append(
            [
                link(label, target) if target else label,
                relation_link(relation, home, here, pages),
                when(replace(trigger, columns=())),
            ]
        )
    return filled_table(["Trigger", "Relation", "When"], rows)
