"""Comments, the terms they are written under, and what was decided on them."""

from moderation.models.commentable import CommentableMixin
from moderation.models.comments import Comment
from moderation.models.decisions import Decision, LogIsAppendOnly
from moderation.models.limits import PostingMark
from moderation.models.terms import TermsAreFixed, TermsClause, TermsVersion

__all__ = [
    "Comment",
    "CommentableMixin",
    "Decision",
    "LogIsAppendOnly",
    "PostingMark",
    "TermsAreFixed",
    "TermsClause",
    "TermsVersion",
]
