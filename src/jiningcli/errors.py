"""What can go wrong for a user, as one line: what is wrong, where, and what to do."""

from __future__ import annotations


class JiningError(Exception):
    """Input or usage that cannot be worked with; its text is the one line that the user reads."""

    exit_code = 2


class FactFileError(JiningError):
    """A fact file that cannot be read or is not sound; one line a problem, each with its place."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))


class AmountError(JiningError):
    """Text that is not one amount of money; ``column`` (1-based) is where reading stopped."""

    def __init__(self, message: str, *, column: int | None = None) -> None:
        self.column = column
        super().__init__(message)
