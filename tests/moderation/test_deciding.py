"""The one door to the public, and the log that never changes."""

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.db.models.signals import pre_save
from django_comments_xtd.models import publish_or_unpublish_on_pre_save
from wagtail.models import PageViewRestriction

from moderation import deciding
from moderation.enums import CommentState, Ground, Verdict
from moderation.models import Comment, Decision, LogIsAppendOnly
from tests.factories import BlogPostPageFactory
from tests.factories.comments import CommentFactory, ModeratorFactory

pytestmark = pytest.mark.django_db


def is_public(comment) -> bool:
    return Comment.objects.public().filter(pk=comment.pk).exists()


def stored(comment) -> Comment:
    return Comment.objects.get(pk=comment.pk)


def test_publishing_makes_public_and_logs_who_when_what_and_which_text():
    comment, moderator = CommentFactory(text="Tämä teksti"), ModeratorFactory(first_name="Anna", last_name="Aho")

    decision = deciding.publish(comment=comment, by=moderator)

    assert is_public(comment)
    assert stored(comment).is_public
    assert (decision.verdict, decision.text, decision.name) == (Verdict.PUBLISH, "Tämä teksti", comment.user_name)
    assert (decision.decider, decision.decider_name) == (moderator, "Anna Aho")
    assert stored(comment).last_decision == decision


@pytest.mark.parametrize("ground", Ground)
def test_declining_keeps_it_from_the_public_with_a_ground_and_a_sentence_for_the_writer(ground):
    comment = CommentFactory()
    decision = deciding.decline(comment=comment, by=ModeratorFactory(), ground=ground, note="Ota yhteyttä.")
    assert not is_public(comment)
    assert (stored(comment).state, stored(comment).is_public) == (CommentState.DECLINED, False)
    assert (decision.ground, decision.note) == (ground, "Ota yhteyttä.")
    assert decision.reason.endswith(".")


def test_removing_takes_a_published_comment_away():
    comment = CommentFactory(state="published")
    deciding.remove(comment=comment, by=ModeratorFactory(), ground=Ground.PERSONAL_DATA)
    assert not is_public(comment)
    assert (stored(comment).state, stored(comment).is_public) == (CommentState.REMOVED, False)
    assert [decision.verdict for decision in comment.decisions.all()] == ["publish", "remove"]


@pytest.mark.parametrize("verb", [deciding.decline, deciding.remove])
@pytest.mark.parametrize("ground", ["", "because"])
def test_a_refusal_without_a_ground_is_refused(verb, ground):
    comment = CommentFactory(state="published" if verb is deciding.remove else "waiting")
    with pytest.raises(deciding.GroundMissing):
        verb(comment=comment, by=ModeratorFactory(), ground=ground)
    assert stored(comment).state == comment.state


def test_who_lacks_the_right_decides_nothing():
    nobody = get_user_model().objects.create(username="nobody")
    waiting, published = CommentFactory(), CommentFactory(state="published")
    for verb, comment in ((deciding.publish, waiting), (deciding.decline, waiting), (deciding.remove, published)):
        with pytest.raises(PermissionDenied):
            verb(comment=comment, by=nobody, **({} if verb is deciding.publish else {"ground": Ground.SPAM}))
    assert (stored(waiting).state, stored(published).state) == ("waiting", "published")


@pytest.mark.parametrize("state", ["published", "declined", "removed", "withdrawn"])
def test_the_second_of_two_moderators_is_told_who_decided_what(state):
    first = ModeratorFactory(first_name="Anna", last_name="Aho")
    comment = CommentFactory(state=state, by=first)
    before = Decision.objects.count()

    for verb in (deciding.publish, lambda **kwargs: deciding.decline(ground=Ground.SPAM, **kwargs)):
        with pytest.raises(deciding.AlreadyDecided) as already:
            verb(comment=comment, by=ModeratorFactory())
        assert already.value.decision == stored(comment).last_decision
        assert already.value.decision.decider_name == ("" if state == "withdrawn" else "Anna Aho")

    assert stored(comment).state == state
    assert Decision.objects.count() == before


def test_a_stale_copy_counts_for_nothing_in_a_verdict():
    comment = CommentFactory()
    stale = stored(comment)
    deciding.decline(comment=comment, by=ModeratorFactory(), ground=Ground.SPAM)
    with pytest.raises(deciding.AlreadyDecided):
        deciding.publish(comment=stale, by=ModeratorFactory())


def test_only_what_is_published_can_be_removed():
    with pytest.raises(deciding.AlreadyDecided):
        deciding.remove(comment=CommentFactory(), by=ModeratorFactory(), ground=Ground.SPAM)


@pytest.mark.parametrize("hide", ["unpublish", "restrict", "delete"])
def test_a_comment_on_a_page_that_is_not_public_is_neither_published_nor_shown(hide):
    page = BlogPostPageFactory()
    waiting, published = CommentFactory(page=page), CommentFactory(page=page, state="published")
    if hide == "restrict":
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(page, hide)()

    assert not is_public(published)
    with pytest.raises(deciding.PageNotPublic):
        deciding.publish(comment=waiting, by=ModeratorFactory())
    deciding.decline(comment=waiting, by=ModeratorFactory(), ground=Ground.OTHER)


class TestNoOtherWay:
    """Nothing but `deciding.py` makes a comment public."""

    def test_saving_does_not(self):
        comment = CommentFactory()
        comment.state, comment.is_public = CommentState.PUBLISHED, True
        comment.save()
        comment.save(update_fields=["state", "is_public"])
        assert (stored(comment).state, stored(comment).is_public) == (CommentState.WAITING, False)

    def test_creating_as_published_does_not(self):
        template = CommentFactory()
        comment = Comment(
            page=template.page,
            content_type=template.content_type,
            object_pk=template.object_pk,
            site=template.site,
            terms=template.terms,
            language="fi",
            state=CommentState.PUBLISHED,
            is_public=True,
        )
        comment.save()
        assert (stored(comment).state, stored(comment).is_public) == (CommentState.WAITING, False)

    def test_a_bulk_update_is_stopped_by_the_database(self):
        comment = CommentFactory()
        with pytest.raises(IntegrityError), transaction.atomic():
            Comment.objects.filter(pk=comment.pk).update(state=CommentState.PUBLISHED)

    def test_a_bulk_update_of_a_declined_one_shows_nothing(self):
        comment = CommentFactory(state="declined")
        Comment.objects.filter(pk=comment.pk).update(state=CommentState.PUBLISHED, is_public=True)
        assert not is_public(comment)

    @pytest.mark.parametrize("field", ["comment", "user_name"])
    def test_words_that_nobody_decided_on_are_not_shown(self, field):
        comment = CommentFactory(state="published")
        setattr(comment, field, "Jotain muuta")
        comment.save()
        assert not is_public(comment)

    def test_saving_a_published_comment_again_publishes_no_reply(self):
        root = CommentFactory(state="published")
        reply = CommentFactory(page=root.page, reply_to=root)
        root.save()
        root.xtdcomment_ptr.save()
        assert (stored(reply).state, stored(reply).is_public) == (CommentState.WAITING, False)
        assert not is_public(reply)

    def test_the_signal_of_the_library_is_not_connected(self):
        receivers = [receiver for group in pre_save._live_receivers(Comment) for receiver in group]
        assert publish_or_unpublish_on_pre_save not in receivers

    def test_saving_a_copy_from_before_the_decision_does_not_undo_it(self):
        stale = CommentFactory()
        deciding.publish(comment=stale, by=ModeratorFactory())
        stale.save()
        assert is_public(stale)


class TestTheLog:
    """Rows are added, never changed, never deleted."""

    @pytest.fixture
    def decision(self):
        return CommentFactory(state="declined").last_decision

    def test_a_row_is_not_saved_again(self, decision):
        decision.note = "toisin"
        with pytest.raises(LogIsAppendOnly):
            decision.save()
        decision._state.adding = True
        with pytest.raises(IntegrityError), transaction.atomic():
            decision.save()

    def test_a_row_is_not_deleted(self, decision):
        with pytest.raises(LogIsAppendOnly):
            decision.delete()

    def test_rows_are_neither_updated_nor_deleted_in_bulk(self, decision):
        for change in (
            lambda: Decision.objects.update(note="toisin"),
            lambda: Decision.objects.all().delete(),
            lambda: Decision.objects.bulk_update([decision], ["note"]),
            lambda: Decision.objects.filter(pk=decision.pk).update(verdict="publish"),
        ):
            with pytest.raises(LogIsAppendOnly), transaction.atomic():
                change()

    def test_it_outlives_the_page_the_moderator_and_the_comment(self, decision):
        comment = decision.comment
        comment.page.delete()
        decision.decider.delete()
        stored(comment).delete()
        decision = Decision.objects.get(pk=decision.pk)
        assert decision.comment is None
        assert decision.decider_name
        assert decision.text
