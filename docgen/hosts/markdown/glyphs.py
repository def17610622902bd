"""The small signs of pages and legends; each says its meaning to a screen reader too."""

from __future__ import annotations

# What a drawing that has the sign contains, its paths on a 12 by 12 field, its name.
_SIGNS = {
    "PK": (
        "g-pk",
        ('<circle{}cx="3.9" cy="6" r="2.6"/>', '<path{}d="M6.5 6h5M8.9 6v2.3M11.3 6v2.3"/>'),
        "primary key",
    ),
    "UQ": ("M6 2.1", ('<path{}d="M6 2.1 9.9 6 6 9.9 2.1 6z"/>',), "unique"),
    "FK": ("g-fk", ('<path{}d="M2.8 9.2 9 3M4.2 3H9v4.8"/>',), "foreign key"),
    "ƒ": (
        "M8.8 2.4",
        ('<path{}d="M8.8 2.4c-2.2-.7-2.8.6-3.1 2.5L4.9 9c-.2 1.4-.9 2-2.2 1.6M3.4 5.4h4.4"/>',),
        "generated",
    ),
}
_CLASSES = {"PK": "g g-pk", "FK": "g g-fk"}
_RING = '<circle class="end o" cx="{}" cy="6" r="3.4"/>'
_ENDS = (
    ("many", '<path class="end" d="M28 .5 17 6l11 5.5"/>' + _RING.format("13.6")),
    ("exactly one", '<path class="end" d="M22 1.5v9M17.5 1.5v9"/>'),
    ("at most one", '<path class="end" d="M22 1.5v9"/>' + _RING.format("15")),
)


# What a drawing that has the shape contains, the shape on a field of 28 by 12, its name.
_SHAPES = (
    ('class="tie"', '<path class="tie" d="M17 1.5H11V10.5H17"/>', "one key of several columns"),
    (
        'class="end a"',
        '<path class="line" d="M2 6H28"/><path class="end" d="M9 1L1 6L9 11"/>',
        "refers to; the number counts foreign keys",
    ),
    ('class="edge far"', '<text class="ty" x="8" y="10">→</text>', "refers to a table of another group"),
)


def glyph(mark: str) -> str:
    """The sign of a mark in the Key column, with its name for a screen reader and as a tooltip."""
    if mark not in _SIGNS:
        return ""
    _, shapes, name = _SIGNS[mark]
    return (
        f'<span class="dg-mark dg-svg-g" title="{name}">{_sign(mark, shapes)}'
        f'<span class="dg-vh">{name} </span></span>'
    )


def legend(drawing: str) -> str:
    """The signs that occur in a drawing, explained; it comes without its style, which names them all."""
    entries = [
        f'<span class="dg-svg-g">{_sign(mark, shapes)}</span>{name}'
        for mark, (contained, shapes, name) in _SIGNS.items()
        if contained in drawing
    ]
    if 'class="opt"' in drawing:
        entries.append('<span class="q" aria-hidden="true">?</span>may be null')
    if 'class="edge"' in drawing:
        entries += [f"{_line(end)}{name}" for name, end in _ENDS]
    entries += [f"{_drawn(shape)}{name}" for contained, shape, name in _SHAPES if contained in drawing]
    return (
        f'<ul class="dg-legend">{"".join(f"<li>{entry}</li>" for entry in entries)}</ul>' if entries else ""
    )


def _sign(mark: str, shapes: tuple[str, ...]) -> str:
    drawn = "".join(shape.format(f' class="{_CLASSES.get(mark, "g")}" ') for shape in shapes)
    return f'<svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">{drawn}</svg>'


def _line(end: str) -> str:
    return _drawn(f'<path class="line" d="M0 6H28"/>{end}')


def _drawn(shape: str) -> str:
    size = 'width="28" height="12" viewBox="0 0 28 12"'
    return f'<svg class="dg-svg" {size} aria-hidden="true">{shape}</svg>'
