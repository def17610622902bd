"""The shapes of docgen: whoever knows them knows docgen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from docgen.model.finding import Finding
from docgen.model.page import Page
from docgen.model.picture import Picture
from docgen.model.report import Report
from docgen.model.system import System

Section_contra = TypeVar("Section_contra", contravariant=True)


class Reader(Protocol[Section_contra]):
    """The only way facts come in: its section of the settings to a system. May touch the world."""

    def __call__(self, section: Section_contra, /) -> System:
        """Read the source that the section describes.

        Raises:
            ReadError: the source cannot be read.
        """


class Renderer(Protocol):
    """Facts to pages and pictures. Pure."""

    def __call__(self, system: System, report: Report, /) -> Iterable[Page | Picture]:
        """Render what the system holds of the renderer's subject."""


class Check(Protocol):
    """Facts to findings. Pure."""

    def __call__(self, system: System, /) -> Iterable[Finding]:
        """Find what is not as the check's sentence says."""
