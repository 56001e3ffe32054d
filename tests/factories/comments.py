"""Comments for tests: posted and decided through the same doors as real ones."""

import factory
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from factory.django import DjangoModelFactory

from moderation import deciding, posting
from moderation.enums import CommentState, Ground
from moderation.models import Comment, TermsVersion
from tests.factories.pages import BlogPostPageFactory


class ModeratorFactory(DjangoModelFactory):
    """A person who may moderate comments and nothing else."""

    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"moderator-{number}")
    first_name = "Maija"
    last_name = factory.Sequence(lambda number: f"Moderaattori{number}")
    password = factory.django.Password("secret")

    @factory.post_generation
    def groups(self, create, extracted, **kwargs):
        self.groups.add(*(extracted or [Group.objects.get(name="Comment moderators")]))


class CommentFactory(DjangoModelFactory):
    """A comment in `state` (waiting unless told), on a new post unless told where; `reply_to` is a comment."""

    class Meta:
        model = Comment

    page = factory.SubFactory(BlogPostPageFactory)
    name = factory.Sequence(lambda number: f"Kommentoija {number}")
    text = factory.Sequence(lambda number: f"Kommentin teksti {number}.")
    email = ""
    language = "fi"
    terms = factory.LazyFunction(lambda: TermsVersion.objects.current())

    @classmethod
    def _create(cls, model_class, *args, state=CommentState.WAITING, by=None, reply_to=None, **kwargs):
        comment = posting.post(reply_to=reply_to.pk if reply_to else None, **kwargs)
        if state == CommentState.WITHDRAWN:
            deciding.withdraw(comment=comment)
        elif state == CommentState.DECLINED:
            deciding.decline(comment=comment, by=by or ModeratorFactory(), ground=Ground.OFF_TOPIC)
        elif state != CommentState.WAITING:
            by = by or ModeratorFactory()
            deciding.publish(comment=comment, by=by)
            if state == CommentState.REMOVED:
                deciding.remove(comment=comment, by=by, ground=Ground.SPAM)
        return Comment.objects.get(pk=comment.pk)
