"""What can stand in the way, each with a message for the person who asked."""

from django.utils.translation import gettext_lazy as _


class NewsletterError(Exception):
    """Something that the newsletter refuses to do; its text is for people."""

    message = ""

    def __init__(self, message=None):
        super().__init__(message or self.message)


class NoNewsletterPage(NewsletterError):
    """The language has no page that issues could stand under."""

    message = _("This language has no newsletter page yet. Make one under the front page first.")


class WrongPeriod(NewsletterError):
    """The period asked for holds no time."""


class NothingPublished(NewsletterError):
    """Nothing new was published in the period."""


class IssueIsEmpty(NewsletterError):
    """An issue has no item that readers could open."""

    message = _("This issue has nothing in it that readers can open. Add items before sending it.")


class AlreadyApproved(NewsletterError):
    """An issue was approved before."""

    message = _("This issue has been approved already. It is sent once only.")


class IssueIsCancelled(NewsletterError):
    """An issue was given up."""

    message = _("This issue has been cancelled. Compile a new one to send its content.")


class NoSubscribers(NewsletterError):
    """Nobody would get the issue."""

    message = _("Nobody has confirmed a subscription in this language yet, so there is nobody to send this issue to.")


class TooLateToCancel(NewsletterError):
    """A message has left, or there is nothing to cancel."""

    message = _("The first messages have left already, or nothing is being sent: there is nothing to cancel.")


class UnknownLink(NewsletterError):
    """A personal link that was never made, or that belongs to nobody any more."""


class ExpiredLink(NewsletterError):
    """A confirmation link that is too old."""
