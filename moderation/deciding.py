"""Deciding on comments: the one door to the public.

Every change of a comment's state is made by `_record`, with its row in the log, in one transaction.
"""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from moderation.enums import CommentState, Ground, Verdict
from moderation.models import Comment, Decision
from moderation.telling import tell_of

RIGHT = "moderation.moderate_comment"


class AlreadyDecided(Exception):
    """The comment was decided on meanwhile; `decision` tells by whom, what and when."""

    def __init__(self, decision: Decision | None):
        super().__init__(str(decision))
        self.decision = decision


class PageNotPublic(Exception):
    """Readers cannot see the page: a comment on it cannot be published."""


class GroundMissing(ValueError):
    """A refusal needs one of the grounds."""


def publish(*, comment: Comment, by, now=None) -> Decision:
    """Make a waiting comment public, and tell its writer.

    Args:
        comment: the comment; its stored state counts, not this copy's.
        by: the user who decides.
        now: the time recorded; the present unless told (for sample content).

    Raises:
        PermissionDenied: when `by` may not moderate.
        AlreadyDecided: when it does not wait any more.
        PageNotPublic: when its page is gone or not public.
    """
    return _decide(comment, Verdict.PUBLISH, by, seen=CommentState.WAITING, now=now)


def decline(*, comment: Comment, by, ground: str, note: str = "", now=None) -> Decision:
    """Refuse a waiting comment, and tell its writer why.

    Args:
        comment, by, now: as in `publish`.
        ground: one of `Ground`.
        note: what the moderator writes to the writer.

    Raises:
        PermissionDenied, AlreadyDecided: as in `publish`.
        GroundMissing: when `ground` is none of the grounds.
    """
    return _decide(comment, Verdict.DECLINE, by, seen=CommentState.WAITING, ground=ground, note=note, now=now)


def remove(*, comment: Comment, by, ground: str, note: str = "", now=None) -> Decision:
    """Take a published comment away from the public, and tell its writer why.

    Args:
        comment, by, ground, note, now: as in `decline`.

    Raises:
        PermissionDenied, GroundMissing: as in `decline`.
        AlreadyDecided: when it is not published any more.
    """
    return _decide(comment, Verdict.REMOVE, by, seen=CommentState.PUBLISHED, ground=ground, note=note, now=now)


@transaction.atomic
def withdraw(*, comment: Comment, now=None) -> Decision:
    """Take a comment away because its writer wants it so (`now` as in `publish`)."""
    return _record(_locked(comment), Decision(verdict=Verdict.WITHDRAW, made_at=now or timezone.now()))


@transaction.atomic
def _decide(comment: Comment, verdict: Verdict, by, *, seen: CommentState, ground="", note="", now=None) -> Decision:
    if not by.has_perm(RIGHT):
        raise PermissionDenied
    if verdict is not Verdict.PUBLISH and ground not in Ground.values:
        raise GroundMissing(ground)
    stored = _locked(comment)
    if stored.state != seen:
        raise AlreadyDecided(stored.last_decision)
    if verdict is Verdict.PUBLISH and not Page.objects.live().public().filter(pk=stored.page_id).exists():
        raise PageNotPublic
    decision = Decision(verdict=verdict, ground=ground, note=note, decider=by, decider_name=_name_of(by))
    decision.made_at = now or timezone.now()
    _record(stored, decision)
    tell_of(decision)
    return decision


def _locked(comment: Comment) -> Comment:
    """Return the stored comment, held until the transaction ends."""
    return Comment.objects.select_for_update(of=("self",)).get(pk=comment.pk)


def _record(stored: Comment, decision: Decision) -> Decision:
    """Add the decision to the log and bring the comment into the state that follows from it."""
    decision.comment, decision.name, decision.text = stored, stored.user_name, stored.text
    decision.save()
    state = Verdict(decision.verdict).state
    stored.state, stored.last_decision, stored.is_public = state, decision, state == CommentState.PUBLISHED
    Comment.objects.filter(pk=stored.pk).update(state=stored.state, last_decision=decision, is_public=stored.is_public)
    return decision


def _name_of(user) -> str:
    return user.get_full_name() or user.get_username()
