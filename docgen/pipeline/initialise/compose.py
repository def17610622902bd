"""PostgreSQL services of compose files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from docgen.pipeline.initialise.found import Address, Found
from docgen.pipeline.initialise.tree import Tree

_FILES = ("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml")
_IMAGE = re.compile(r"(^|[/_-])(postgres|postgresql|postgis|timescaledb\w*|pgvector)([:@-]|$)")
# ${NAME}, $NAME, ${NAME:-default}, ${NAME-default}, ${NAME:?message}
_REFERENCE = re.compile(r"\$(?:(\w+)|\{(\w+)(?::?-([^}]*)|:?\?[^}]*)?\})")
_PORT = 5432


def find_compose(tree: Tree) -> Iterator[Found]:
    """Services with an image of PostgreSQL, as addresses where a port of this machine leads to them."""
    for path in tree.named(*_FILES):
        for name, service in _services(tree.text(path)):
            if _IMAGE.search(_text(service.get("image"))):
                yield _found(path, name, service)


def _services(text: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    import yaml  # type: ignore[import-untyped]

    class Loader(yaml.SafeLoader):  # type: ignore[misc]
        """Takes tags of others (`!reset`, `!ENV`) for nothing."""

    Loader.add_multi_constructor("!", lambda _loader, _tag, _node: None)
    try:
        document = yaml.load(text, Loader)  # noqa: S506 a safe loader with fewer errors
    except (yaml.YAMLError, ValueError, RecursionError):
        return
    services = document.get("services") if isinstance(document, dict) else None
    if isinstance(services, dict):
        yield from ((str(name), one) for name, one in services.items() if isinstance(one, dict))


def _found(path: str, name: str, service: Mapping[str, Any]) -> Found:
    what = f"PostgreSQL ({_filled(_text(service.get('image')))}) as service {name}"
    port = _published(service.get("ports"))
    if not port:
        return Found(path=path, what=f"{what}; none of its ports is published")
    settings = _environment(service.get("environment"))
    is_elsewhere = "env_file" in service
    user = _setting("POSTGRES_USER", settings, is_elsewhere=is_elsewhere) or "postgres"
    database = _setting("POSTGRES_DB", settings, is_elsewhere=is_elsewhere) or user
    password = _password(settings)
    shown = f":${{{password}}}" if password else ""
    return Address(
        path=path,
        what=f"{what}, on port {port}",
        url=f"postgresql://{_quoted(user)}{shown}@localhost:{port}/{_quoted(database)}",
        variables=tuple(dict.fromkeys(_names(user, database) + ([password] if password else []))),
        name="" if "$" in database else database,
    )


def _setting(name: str, settings: Mapping[str, str], *, is_elsewhere: bool) -> str:
    """What a variable of the service holds; "" where it has none. One without a value is the shell's."""
    if name in settings or is_elsewhere:
        return _filled(settings.get(name, "")) or f"${{{name}}}"
    return ""


def _password(settings: Mapping[str, str]) -> str:
    """The variable that holds the password; "" where the server asks for none."""
    if settings.get("POSTGRES_HOST_AUTH_METHOD") == "trust":
        return ""
    referred = _REFERENCE.fullmatch(settings.get("POSTGRES_PASSWORD", ""))
    return (referred[1] or referred[2]) if referred else "POSTGRES_PASSWORD"


def _environment(value: object) -> dict[str, str]:
    if isinstance(value, dict):
        return {str(key): _text(one) for key, one in value.items()}
    pairs = (_text(one).partition("=") for one in value) if isinstance(value, list) else ()
    return {key: one for key, _, one in pairs}


def _published(ports: object) -> str:
    """The port of this machine that leads to the server; "" where none does, or one by chance."""
    for port in ports if isinstance(ports, list) else ():
        if isinstance(port, dict):
            target, published = _text(port.get("target")), _text(port.get("published"))
        else:
            published, _, target = _filled(_text(port)).removesuffix("/tcp").rpartition(":")
        published = _filled(published).rpartition(":")[2]
        if target == str(_PORT) and published.isdecimal():
            return published
    return ""


def _filled(text: str) -> str:
    """The text with the defaults of its variables; one without stays, as docgen.toml spells it."""
    return _REFERENCE.sub(lambda found: found[3] or f"${{{found[1] or found[2]}}}", text)


def _names(*texts: str) -> list[str]:
    return [found[1] or found[2] for text in texts for found in _REFERENCE.finditer(text)]


def _quoted(text: str) -> str:
    return quote(text, safe="${}")


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int | float) else ""
