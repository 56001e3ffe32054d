"""Pages that can be commented on."""

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from moderation.models.comments import Comment
from moderation.threads import Threads


class CommentableMixin(models.Model):
    """A page that readers may comment on."""

    comments_open = models.BooleanField(
        _("comments are open"),
        default=True,
        help_text=_("When comments are closed, those already published stay, and no new ones are taken in."),
    )

    comment_panels = [FieldPanel("comments_open")]

    class Meta:
        abstract = True

    @cached_property
    def comment_threads(self) -> Threads:
        """The published comments of this page, in threads."""
        return Threads(Comment.objects.public().on(self).in_thread_order())
