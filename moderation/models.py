"""Comments."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django_comments_xtd.models import XtdComment
from wagtail.admin.panels import FieldPanel


class CommentableMixin(models.Model):
    """A page that readers may comment on."""

    comments_open = models.BooleanField(_("comments are open"), default=True)

    comment_panels = [FieldPanel("comments_open")]

    class Meta:
        abstract = True


class Comment(XtdComment):
    """A reader's comment on a page."""

    xtdcomment_ptr = models.OneToOneField(
        XtdComment, on_delete=models.CASCADE, parent_link=True, primary_key=True, related_name="moderated"
    )
    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="comments_on_it")
