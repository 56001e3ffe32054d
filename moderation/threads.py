"""Comments put into threads: each with its replies, two levels."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby


@dataclass
class Thread:
    """A comment and its replies; `comment` is None when only the replies are shown any more."""

    comment: object | None
    replies: list = field(default_factory=list)


class Threads(list[Thread]):
    """Threads in order; `count` tells how many comments are in them all."""

    def __init__(self, comments: Iterable):
        """Take comments in the order of their threads."""
        comments = list(comments)
        self.count = len(comments)
        super().__init__(
            self._thread(list(group)) for _key, group in groupby(comments, key=lambda comment: comment.thread_id)
        )

    @staticmethod
    def _thread(comments: list) -> Thread:
        first = comments[0]
        return Thread(first, comments[1:]) if first.level == 0 else Thread(None, comments)
