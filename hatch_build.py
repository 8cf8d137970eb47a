"""Prepares the lexicon of check when the package is built or installed, editable installs too."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LexiconHook(BuildHookInterface):  # type: ignore[misc]
    """Puts lexicon.tsv and general.tsv, which git does not have, beside the modules that read it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Prepare the lexicon with the stemmer of the build, and have it packed."""
        sys.path.insert(0, str(Path(self.root, "src")))
        from jiningcli.check.words.prepare import write_all

        try:
            written = write_all()
        except OSError as error:
            self.app.display_warning(f"the lexicon is not kept, and each check makes it anew: {error}")
        else:
            build_data["artifacts"] += [str(path.relative_to(self.root)) for path in written]
