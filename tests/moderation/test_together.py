"""Several people at the same moment. Rows are committed for real, so PostgreSQL is needed: `make test-postgres`."""

import threading

import pytest
from django.db import connection, connections

from moderation import deciding, posting
from moderation.enums import Ground, Verdict
from moderation.models import Comment, Decision, TermsVersion
from tests.factories import BlogPostPageFactory
from tests.factories.comments import CommentFactory, ModeratorFactory

PEOPLE = 8


def at_once(work) -> list:
    """Run `work(number)` in threads that start together; return what each returned or raised."""
    start, results = threading.Barrier(PEOPLE), [None] * PEOPLE

    def run(number: int) -> None:
        try:
            start.wait()
            results[number] = work(number)
        except Exception as error:  # the test looks at it
            results[number] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(PEOPLE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.fixture
def article(django_db_setup, django_db_blocker):
    """A page that is there for every connection, and is cleared away afterwards with all that was made."""
    with django_db_blocker.unblock():
        if connection.vendor != "postgresql":
            pytest.skip("needs PostgreSQL")
        page = BlogPostPageFactory()
        moderators = []
        page.new_moderator = lambda: moderators.append(ModeratorFactory()) or moderators[-1]
        yield page
        Comment.objects.update(last_decision=None, state="waiting")
        Decision.objects.all()._raw_delete("default")
        Comment.objects.all().delete()
        for moderator in moderators:
            moderator.delete()
        page.delete()


def test_of_many_moderators_one_decides_and_the_others_are_told(article):
    comment = CommentFactory(page=article)
    moderators = [article.new_moderator() for _number in range(PEOPLE)]

    def decide(number: int):
        if number % 2:
            return deciding.publish(comment=comment, by=moderators[number])
        return deciding.decline(comment=comment, by=moderators[number], ground=Ground.SPAM)

    results = at_once(decide)

    [decision] = Decision.objects.all()
    assert [result for result in results if result == decision] == [decision]
    told = [result for result in results if isinstance(result, deciding.AlreadyDecided)]
    assert [already.decision for already in told] == [decision] * (PEOPLE - 1)
    assert Comment.objects.get().state == Verdict(decision.verdict).state


def test_a_form_sent_by_many_clicks_is_one_comment(article):
    terms = TermsVersion.objects.current()

    def send(_number: int):
        return posting.post(page=article, name="A", text="Kerran", language="fi", terms=terms, form_key="one-form")

    results = at_once(send)

    assert results == [Comment.objects.get()] * PEOPLE


def test_replies_at_the_same_moment_keep_the_thread_in_order(article):
    first = CommentFactory(page=article, state="published", by=article.new_moderator())
    second = CommentFactory(page=article, state="published", by=article.new_moderator())
    terms = TermsVersion.objects.current()

    def reply(number: int):
        root = (first, second)[number % 2]
        return posting.post(page=article, name="A", text=str(number), language="fi", terms=terms, reply_to=root.pk)

    results = at_once(reply)

    assert all(isinstance(result, Comment) for result in results)
    for root in (first, second):
        thread = list(Comment.objects.filter(thread_id=root.pk).in_thread_order())
        assert [comment.order for comment in thread] == list(range(1, PEOPLE // 2 + 2))
        assert [comment.level for comment in thread] == [0] + [1] * (PEOPLE // 2)
