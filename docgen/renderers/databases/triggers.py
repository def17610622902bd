"""Triggers and row security: what happens to rows without being asked for, and who sees which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import Firing, Policy, QualifiedName, RowSecurity, Table, Trigger
from docgen.renderers.databases.addresses import Addresses, column_anchor, relative
from docgen.renderers.databases.relatives import relation_link
from docgen.renderers.markdown import anchor, anchor_name, cell, code, filled_table, link
from docgen.renderers.page import section

_FIRING = {
    Firing.DISABLED: "disabled",
    Firing.REPLICA: "only while replicating",
    Firing.ALWAYS: "also while replicating",
}
_BYPASSED = "those that bypass it: superusers, and roles with `BYPASSRLS`"
_SECURITY = {
    RowSecurity.OFF: "Row security is off: these policies have no effect.",
    RowSecurity.ENABLED: f"Row security is on for every role but the owner and {_BYPASSED}.",
    RowSecurity.FORCED: f"Row security is on for every role, the owner too, but for {_BYPASSED}.",
}


def triggers_section(triggers: Sequence[Trigger], home: str, here: str, pages: Addresses) -> str:
    """What runs when rows are written."""
    rows = [
        [
            anchor(trigger_anchor(trigger.name)) + code(trigger.name),
            when(trigger),
            _function(trigger, home, here, pages),
            "; ".join(_notes(trigger, home, here, pages)),
            cell(trigger.comment),
        ]
        for trigger in triggers
    ]
    table = filled_table(["Name", "When", "Runs", "Note", "Comment"], rows)
    return section("Triggers", table)


def trigger_anchor(name: str) -> str:
    """The id of a trigger's row on the page of its table."""
    return anchor_name("trigger", name)


def when(trigger: Trigger) -> str:
    """What sets a trigger off: `each row, before insert or update of a, where new.a > 1`."""
    of = " or ".join(link(code(name), f"#{column_anchor(name)}") for name in trigger.columns)
    events = [f"update of {of}" if event == "update" and of else event for event in trigger.events]
    each = "each row" if trigger.for_each_row else "each statement"
    where = f", where {code(trigger.condition)}" if trigger.condition else ""
    return f"{each}, {trigger.timing} {' or '.join(events)}{where}"


def _function(trigger: Trigger, home: str, here: str, pages: Addresses) -> str:
    label = function_label(trigger.function, home)
    page = pages.functions.get(trigger.function)
    called = link(label, relative(page, here)) if page else label
    arguments = ", ".join(code(argument) for argument in trigger.arguments)
    return f"{called} with {arguments}" if arguments else called


def function_label(name: QualifiedName, home: str) -> str:
    """A function's name, with its schema where that is not the page's own."""
    return code(name.name if name.schema == home else f"{name.schema}.{name.name}")


def _notes(trigger: Trigger, home: str, here: str, pages: Addresses) -> Iterator[str]:
    if trigger.firing in _FIRING:
        yield _FIRING[trigger.firing]
    if trigger.constraint:
        yield "constraint trigger"
    if trigger.references:
        yield f"references {relation_link(trigger.references, home, here, pages)}"
    if trigger.deferrable:
        yield "runs at commit" if trigger.initially_deferred else "may run at commit"
    if trigger.old_table:
        yield f"rows before in {code(trigger.old_table)}"
    if trigger.new_table:
        yield f"rows after in {code(trigger.new_table)}"


def row_security_section(table: Table) -> str:
    """Which rows each role sees and writes."""
    if table.row_security is RowSecurity.OFF and not table.policies:
        return ""
    said = _SECURITY[table.row_security]
    if table.row_security is not RowSecurity.OFF and not any(policy.permissive for policy in table.policies):
        said += " No policy permits anything, so a role that it is on for sees no row."
    return section("Row security", said, _policies(table.policies))


def _written(policy: Policy) -> str:
    """What new rows fulfil: where a policy does not say it, what it says of the rows there are."""
    written = policy.check or (policy.using if policy.command in {"all", "update"} else None)
    return code(written) if written else ""


def _policies(policies: Sequence[Policy]) -> str:
    rows = [
        [
            anchor(anchor_name("policy", policy.name)) + code(policy.name),
            "any" if policy.command == "all" else policy.command,
            ", ".join("everybody" if role == "public" else code(role) for role in policy.roles),
            code(policy.using) if policy.using else "",
            _written(policy),
            "" if policy.permissive else "restrictive: narrows what others allow",
            cell(policy.comment),
        ]
        for policy in policies
    ]
    heads = ["Name", "Command", "Roles", "Applies to rows where", "Writes rows where", "Note", "Comment"]
    return filled_table(heads, rows)
