"""What is wrong with a value by its schema, said of the smallest part that it can be said of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from jsonschema_rs import ValidationError
from jsonschema_rs import ValidationErrorKind as Kind

_LONGEST_VALUE = 40
_MOST_REASONS = 3
_MOST_ERRORS = 100
_Branch = Sequence[ValidationError]


@dataclass(frozen=True, slots=True)
class Complaint:
    """Why the part at a path does not fit: maybe it is not to be there, or something in it is missing."""

    path: tuple[str | int, ...]
    reason: str
    is_unexpected: bool = False
    is_missing: bool = False

    def __str__(self) -> str:
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        place = "".join(steps).removeprefix(".")
        return f"{place}: {self.reason}" if place else self.reason


def complaints(errors: Iterable[ValidationError]) -> list[Complaint]:
    """What is wrong, each thing once."""
    found = dict.fromkeys(one for error in islice(errors, _MOST_ERRORS) for one in _complaints(error))
    wrong = [one for one in found if not one.is_unexpected]
    above = {one.path[:length] for one in wrong for length in range(len(one.path) + 1)}
    # By some schemas a part in which something is wrong is one that they do not know.
    return [one for one in found if not (one.is_unexpected and one.path in above)]


def _complaints(error: ValidationError) -> Iterator[Complaint]:
    path, kind = tuple(error.instance_path), error.kind
    if isinstance(kind, Kind.AdditionalProperties | Kind.UnevaluatedProperties):
        for name in kind.unexpected:
            yield Complaint((*path, name), "the schema knows no such name here", is_unexpected=True)
    elif isinstance(kind, Kind.Required):
        yield Complaint(path, f"{kind.property!r} is missing", is_missing=True)
    elif isinstance(kind, Kind.AnyOf | Kind.OneOfNotValid):
        yield from _of_nearest(path, kind.context)
    else:
        yield Complaint(path, _reason(error))


def _of_nearest(path: tuple[str | int, ...], branches: Sequence[_Branch]) -> Iterator[Complaint]:
    """What is wrong by the branch that fits best; of several as good, in one sentence."""
    ranks = [_distance(path, branch) for branch in branches]
    nearest = [complaints(branch) for branch, rank in zip(branches, ranks, strict=True) if rank == min(ranks)]
    if len(nearest) == 1:
        yield from nearest[0]
        return
    reasons = list(dict.fromkeys(str(replace(one[0], path=one[0].path[len(path) :])) for one in nearest))
    more = len(reasons) - _MOST_REASONS
    said = "; or ".join(reasons[:_MOST_REASONS]) + (f"; or {more} more" if more > 0 else "")
    yield Complaint(path, said, is_missing=all(one[0].is_missing for one in nearest))


def _distance(path: tuple[str | int, ...], branch: _Branch) -> tuple[int, bool, int]:
    """How far a value is from fitting: what fits outside, and is of its kind, is nearer than others."""
    outmost = min(len(error.instance_path) for error in branch)
    there = [error.kind for error in branch if len(error.instance_path) == outmost]
    is_other_kind = outmost == len(path) and any(isinstance(kind, Kind.Type) for kind in there)
    return -outmost, is_other_kind, sum(len(getattr(kind, "unexpected", " ")) for kind in there)


def _reason(error: ValidationError) -> str:
    """The message, with a long value cut: it stands in the page."""
    message, value = error.message, error.instance
    for spelled in (json.dumps(value, ensure_ascii=False, separators=(",", ":")), json.dumps(value)):
        if len(spelled) > _LONGEST_VALUE and message.startswith(spelled):
            return f"{spelled[: _LONGEST_VALUE - 1]}…{message[len(spelled) :]}"
    return message
