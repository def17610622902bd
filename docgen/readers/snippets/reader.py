"""Fences of pages, each with a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from docgen.model.finding import Finding, Severity
from docgen.model.origin import Origin
from docgen.model.snippet import Lines, Options, Snippet, Stretch, Verdict
from docgen.model.system import System
from docgen.readers.snippets.commands import commands_by_language
from docgen.readers.snippets.directives import options_above
from docgen.readers.snippets.docstrings import docstrings
from docgen.readers.snippets.fences import Fence, fences
from docgen.readers.snippets.files import modules, pages
from docgen.readers.snippets.headers import is_shown_by_the_site, parse_header, parse_note
from docgen.readers.snippets.includes import expand
from docgen.readers.snippets.languages import RUNNABLE, Kind
from docgen.readers.snippets.options import meaningless, problems_of
from docgen.readers.snippets.responses import with_response
from docgen.readers.snippets.tables import table_below
from docgen.readers.snippets.verdicts import verdict_on
from docgen.settings.commands import CommandTemplate
from docgen.settings.snippets import SnippetSettings

# Nobody names a language that its first line tells.
_PROMPT = ">>> "
_LOOKED_AT = frozenset({Verdict.EXECUTABLE, Verdict.COMPILED, Verdict.PARSED})
_GENERATED = "<!-- docgen page="


@dataclass(frozen=True, slots=True)
class _Taken:
    """What was found up to now, under the settings for it."""

    section: SnippetSettings
    snippets: list[Snippet]
    findings: list[Finding]
    has_site: bool
    commands: Mapping[str, CommandTemplate]

    def take(self, text: str, lines: Lines, page: str, *, is_docstring: bool = False) -> None:
        """Take the fences of a text that stands on a page."""
        for fence in fences(text, is_docstring=is_docstring):
            snippet, found = _snippet(fence, lines, page, self.section, self.commands)
            snippet = with_response(snippet, self.snippets[-1] if self.snippets else None)
            self.snippets.append(snippet)
            self.findings.extend(found)
            table = table_below(snippet, fence, text, lines)
            if table:
                self.snippets.append(table)
            if self.has_site and "/" in page and not is_shown_by_the_site(fence.header):
                self.findings.append(_unshown(snippet))


def _unshown(snippet: Snippet) -> Finding:
    hint = 'Write them in braces: ```python {test="skip: why"}'
    return _finding(
        "fence-is-shown",
        snippet.origin,
        "The site shows no code block here: it does not know these options.",
        hint,
        Severity.WARNING,
    )


def read(section: SnippetSettings, root: Path) -> System:
    """The snippets of all pages and docstrings; `root` is the project's folder.

    Raises:
        SettingsError: a path of the section is not there, or a command is for a language that needs none.
    """
    root = root.resolve()
    has_site, commands = (root / "mkdocs.yml").is_file(), commands_by_language(section.commands)
    taken = _Taken(section, [], [], has_site=has_site, commands=commands)
    findings = taken.findings
    for place in pages(root, section.paths, section.exclude):
        expanded = expand(_text(f"{root}/{place}", place, findings), place, root)
        findings.extend(expanded.findings)
        taken.take(expanded.text, Lines(expanded.stretches), place)
    for place in modules(root, section.docstrings, section.exclude):
        for found in docstrings(_text(f"{root}/{place}", place, findings), place):
            if isinstance(found, Finding):
                findings.append(found)
            else:
                lines = Lines((Stretch(1, Origin(place, found.line)),))
                taken.take(found.text, lines, place, is_docstring=True)
    return System(snippets=tuple(taken.snippets), findings=tuple(findings))


def _text(file: str, place: str, findings: list[Finding]) -> str:
    """The text of a page; what is none is a finding, and empty."""
    try:
        with open(file, encoding="utf-8-sig") as opened:  # noqa: PTH123 a Path for each of thousands costs more
            text = opened.read()
        # What docgen wrote is no author's to prove.
        return "" if text.startswith(_GENERATED) else text
    except UnicodeDecodeError:
        findings.append(_finding("page-is-text", Origin(place), "It is not UTF-8 text.", "Save it as UTF-8."))
    except OSError as error:
        said = f"It cannot be read: {error.strerror}."
        findings.append(_finding("page-is-text", Origin(place), said, "Make it readable, or exclude it."))
    return ""


def _snippet(
    fence: Fence,
    lines: Lines,
    page: str,
    section: SnippetSettings,
    commands: Mapping[str, CommandTemplate],
) -> tuple[Snippet, Iterable[Finding]]:
    language, options = parse_header(fence.header)
    above, of_directive = options_above(fence.header, fence.lines)
    code = fence.lines[above:]
    if not language and code and code[0].startswith(_PROMPT):
        language = "pycon"
    noted = parse_note(fence.note) if fence.note else ()
    together = options
    if noted or of_directive:
        together = tuple(dict((*of_directive, *options, *noted)).items())
    if section.standalone and not any(name == "group" for name, _ in together):
        together = (*together, ("standalone", ""))
    verdict, reason = Verdict.UNACCOUNTED, "nothing closes it"
    if fence.end:
        enabled = _enabled(section.run)
        verdict, reason = verdict_on(
            language, dict(together), enabled=enabled, prose=section.prose, commands=commands
        )
    snippet = Snippet(
        origin=lines.place(fence.start),
        page=page,
        language=language,
        source="\n".join((*code, "")) if code else "",
        stretches=lines.part(fence.start + above + 1, fence.start + max(len(fence.lines), above + 1)),
        options=together,
        indent=fence.indent,
        verdict=verdict,
        reason=reason,
    )
    return snippet, _findings(fence, snippet, noted)


@cache
def _enabled(run: tuple[str, ...]) -> frozenset[Kind]:
    return frozenset(map(Kind, run))


def _findings(fence: Fence, snippet: Snippet, noted: Options) -> Iterator[Finding]:
    if not fence.end:
        hint = "Close it with the same signs, at the same indentation."
        yield _finding("fence-is-closed", snippet.origin, "Nothing closes this fence.", hint)
    if snippet.verdict is Verdict.SKIPPED and not snippet.reason:
        hint = 'Write test="skip: why".'
        yield _finding(
            "skip-has-a-reason", snippet.origin, "It is skipped without a reason.", hint, Severity.WARNING
        )
    if snippet.options:
        for problem, hint in problems_of(dict(snippet.options), dict(noted)):
            yield _finding("option-is-known", snippet.origin, problem, hint, Severity.WARNING)
        if snippet.verdict in _LOOKED_AT:
            is_parsed = snippet.verdict is Verdict.PARSED
            kind = None if is_parsed else RUNNABLE.get(snippet.language, Kind.COMMAND)
            for problem, hint in meaningless(dict(snippet.options), kind):
                yield _finding("option-is-meant", snippet.origin, problem, hint, Severity.WARNING)


def _finding(
    check: str, origin: Origin, problem: str, remedy: str, severity: Severity = Severity.ERROR
) -> Finding:
    return Finding(check=check, origin=origin, problem=problem, remedy=remedy, severity=severity)
