"""Posting a comment: it is stored, and waits."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction
from django.utils import timezone
from wagtail.models import Page

from moderation.limiting import count_comment
from moderation.models import Comment, CommentableMixin, TermsVersion

LONGEST_TEXT = 5_000
LONGEST_NAME = 50


class PageGone(Exception):
    """The page does not exist, is not public any more, or is of a kind that takes no comments."""


class CommentsClosed(Exception):
    """The page takes no comments now; `page` is the page."""

    def __init__(self, page):
        super().__init__()
        self.page = page


class NotReplyable(Exception):
    """The comment to be answered is not public, is on another page, or is itself a reply."""


class FormAlreadySent(Exception):
    """The same form has brought another text before."""


def open_page(page_id: int) -> CommentableMixin:
    """Return the page if it takes comments now.

    Raises:
        PageGone: when readers cannot see it, or it never takes comments.
        CommentsClosed: when it takes none now.
    """
    page = Page.objects.live().public().filter(pk=page_id).select_related("locale").specific().first()
    if not isinstance(page, CommentableMixin):
        raise PageGone
    if not page.comments_open:
        raise CommentsClosed(page)
    return page


def comment_to_answer(*, page, comment_id: int) -> Comment:
    """Return the comment if it can be replied to on this page.

    Raises:
        NotReplyable: when it cannot.
    """
    comment = Comment.objects.public().on(page).filter(pk=comment_id, level=0).first()
    if comment is None:
        raise NotReplyable
    return comment


def already_sent(*, form_key: str, text: str) -> Comment | None:
    """Return the comment that this form has brought already.

    Raises:
        FormAlreadySent: when it brought another text.
    """
    comment = Comment.objects.filter(form_key=form_key).first()
    if comment is not None and comment.text != text:
        raise FormAlreadySent
    return comment


def post(
    *,
    page,
    name: str,
    text: str,
    email: str = "",
    language: str,
    terms: TermsVersion,
    terms_language: str = "",
    reply_to: int | None = None,
    form_key: str = "",
    address: str = "",
    now=None,
) -> Comment:
    """Store a comment that waits for a decision; return it, or the same one when the form is sent again.

    Args:
        page: a commentable page; it is looked up afresh.
        name: the writer's name or pseudonym, at most `LONGEST_NAME` characters.
        text: plain text, at most `LONGEST_TEXT` characters; checked by the form.
        email: where to tell of the decision.
        language: code of the text's language.
        terms: the version that the writer accepted.
        terms_language: code of the language it was accepted in; `language` unless told.
        reply_to: id of a public comment of the same page.
        form_key: names the form, so that what is sent twice is one comment.
        address: the sender's network address, counted and not stored; nothing is counted without it.
        now: the time recorded; the present unless told (for sample content).

    Raises:
        PageGone, CommentsClosed, NotReplyable, FormAlreadySent: see there.
        moderation.limiting.TooManyComments: when too many came from `address`.
    """
    fields = {
        "user_name": name,
        "comment": text,
        "user_email": email,
        "language": language,
        "terms": terms,
        "terms_language": terms_language or language,
        "submit_date": now or timezone.now(),
    }
    if form_key:
        fields["form_key"] = form_key
    try:
        with transaction.atomic():
            if form_key and (sent := already_sent(form_key=form_key, text=text)):
                return sent
            return _store(open_page(page.pk), reply_to, address, fields)
    except IntegrityError:
        # The other half of a double click was quicker.
        sent = already_sent(form_key=form_key, text=text) if form_key else None
        if sent is None:
            raise
        return sent


def _store(page, reply_to: int | None, address: str, fields: dict) -> Comment:
    comment = Comment(
        page=page,
        content_type=ContentType.objects.get_for_model(Page),
        object_pk=str(page.pk),
        site_id=settings.SITE_ID,
        **fields,
    )
    if reply_to:
        # The place in the thread is read, then written: two replies at once stand in line at their root.
        Comment.objects.select_for_update(of=("self",)).filter(pk=reply_to).first()
        comment_to_answer(page=page, comment_id=reply_to)
        comment.parent_id = reply_to
    if address:
        count_comment(address)
    comment.save()
    return comment
