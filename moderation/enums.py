"""What a comment can be, what a moderator can say of it, and why."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CommentState(models.TextChoices):
    """Where a comment stands."""

    WAITING = "waiting", _("Waiting")
    PUBLISHED = "published", _("Published")
    DECLINED = "declined", _("Declined")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    REMOVED = "removed", _("Removed")


class Verdict(models.TextChoices):
    """What was decided on a comment."""

    PUBLISH = "publish", _("Published")
    DECLINE = "decline", _("Declined")
    REMOVE = "remove", _("Removed")
    WITHDRAW = "withdraw", _("Withdrawn by the writer")

    @property
    def state(self) -> CommentState:
        """The state that a comment is in after this verdict."""
        return _STATE_AFTER[self]


class Ground(models.TextChoices):
    """Why a comment is not shown."""

    UNLAWFUL = "unlawful", _("Unlawful or indecent")
    PERSONAL_SITUATION = "personal_situation", _("Asks about a personal situation")
    PERSONAL_DATA = "personal_data", _("Personal data of others")
    OFF_TOPIC = "off_topic", _("Off topic")
    SPAM = "spam", _("Spam")
    DUPLICATE = "duplicate", _("Duplicate")
    OTHER = "other", _("Other reason")

    @property
    def reason(self) -> str:
        """The ground as a sentence to the writer."""
        return str(_REASONS[self])


_STATE_AFTER = {
    Verdict.PUBLISH: CommentState.PUBLISHED,
    Verdict.DECLINE: CommentState.DECLINED,
    Verdict.REMOVE: CommentState.REMOVED,
    Verdict.WITHDRAW: CommentState.WITHDRAWN,
}

_REASONS = {
    Ground.UNLAWFUL: _("The text is against the law or indecent. The terms ask for lawful and decent comments."),
    Ground.PERSONAL_SITUATION: _(
        "The text asks about one person’s own situation. The writers of this site cannot answer such questions "
        "or take a stand on them. Please contact the authority that handles the matter."
    ),
    Ground.PERSONAL_DATA: _("The text tells personal matters of someone else."),
    Ground.OFF_TOPIC: _("The text is not about the subject of the article."),
    Ground.SPAM: _("The text was taken for advertising or a mass message."),
    Ground.DUPLICATE: _("The same comment has been sent before."),
    Ground.OTHER: _("The editors decided not to show the comment."),
}
