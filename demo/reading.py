"""Read the sample content: TOML files under `demo/content`, written in three languages."""

import tomllib
from pathlib import Path

CONTENT = Path(__file__).parent / "content"


def read(name: str) -> dict:
    """Return the content of `demo/content/<name>.toml`."""
    return tomllib.loads((CONTENT / f"{name}.toml").read_text(encoding="utf-8"))


def read_folder(name: str) -> dict[str, dict]:
    """Return the content of every file in `demo/content/<name>/`, by the file's stem."""
    files = sorted((CONTENT / name).glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in files}
