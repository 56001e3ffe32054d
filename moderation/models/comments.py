"""Comments. django-comments-xtd keeps the row and its place in the thread; what happens to it is ours."""

import secrets

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_comments_xtd.models import XtdComment

from moderation.enums import CommentState
from moderation.querysets import CommentQuerySet

# Only a decision makes these states: see moderation/deciding.py.
DECIDED_STATES = (CommentState.PUBLISHED, CommentState.DECLINED, CommentState.REMOVED)
_KEPT_FROM_SAVE = {"state", "is_public", "last_decision"}


def new_token() -> str:
    """Return a name that nobody guesses."""
    return secrets.token_urlsafe(24)


class Comment(XtdComment):
    """A reader's comment on a page. Written by `posting.py`; its state is changed by `deciding.py` alone."""

    # Not among the things that an editor of the page is told it is used by.
    wagtail_reference_index_ignore = True

    xtdcomment_ptr = models.OneToOneField(
        XtdComment, on_delete=models.CASCADE, parent_link=True, primary_key=True, related_name="moderated"
    )
    # The comment outlives a deleted page: its writer may still ask what became of it.
    page = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("page"), null=True, on_delete=models.SET_NULL, related_name="comments_on_it"
    )
    state = models.CharField(_("state"), max_length=20, choices=CommentState, default=CommentState.WAITING)
    language = models.CharField(_("language of the text"), max_length=12)
    terms = models.ForeignKey(
        "moderation.TermsVersion", verbose_name=_("accepted terms"), on_delete=models.PROTECT, related_name="+"
    )
    terms_language = models.CharField(_("language the terms were accepted in"), max_length=12)
    token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    form_key = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    last_decision = models.ForeignKey(
        "moderation.Decision", verbose_name=_("last decision"), null=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = models.Manager.from_queryset(CommentQuerySet)()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        default_permissions = ()
        permissions = [("moderate_comment", _("Can moderate comments"))]
        indexes = [
            models.Index(fields=["page", "state"], name="comment_page_state"),
            models.Index(fields=["xtdcomment_ptr"], condition=Q(state="waiting"), name="comment_waiting"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state__in=DECIDED_STATES) | Q(last_decision__isnull=False),
                name="comment_state_has_its_decision",
            )
        ]

    def __str__(self) -> str:
        return gettext("Comment by %(name)s") % {"name": self.user_name}

    def save(self, *args, **kwargs) -> None:
        """Store the comment: a new one waits, and a stored one keeps its state whatever this copy says.

        A copy that was read before a decision can thus never undo the decision.
        """
        if self._state.adding:
            self.state, self.is_public, self.last_decision = CommentState.WAITING, False, None
        else:
            fields = kwargs.get("update_fields")
            if fields is None:
                fields = [field.name for field in self._meta.concrete_fields if not field.primary_key]
            kwargs["update_fields"] = set(fields) - _KEPT_FROM_SAVE
        super().save(*args, **kwargs)

    @property
    def text(self) -> str:
        return self.comment

    @property
    def age(self):
        """Time since it was sent, a `timedelta`."""
        return timezone.now() - self.submit_date

    @property
    def is_reply(self) -> bool:
        return self.level > 0

    @property
    def status_path(self) -> str:
        """Address of the writer's private status page, in the language of the form."""
        with translation.override(self.terms_language):
            return reverse("moderation:sent", args=[self.token])
