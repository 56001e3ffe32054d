"""What is kept about a commenter, by e-mail address."""

from django.db import transaction

from moderation import deciding
from moderation.models import Comment, Decision


def export(email: str) -> list[dict]:
    """Return everything kept of the comments written under this address, oldest first, as plain values."""
    comments = Comment.objects.by_address(email).select_related("page", "terms").prefetch_related("decisions")
    return [
        {
            "id": comment.pk,
            "page": comment.page.title if comment.page else None,
            "name": comment.user_name,
            "email": comment.user_email,
            "text": comment.text,
            "language": comment.language,
            "sent": comment.submit_date.isoformat(),
            "state": comment.state,
            "terms_version": comment.terms.number,
            "terms_language": comment.terms_language,
            "decisions": [
                {
                    "verdict": decision.verdict,
                    "ground": decision.ground,
                    "note": decision.note,
                    "made": decision.made_at.isoformat(),
                    "text": decision.text,
                }
                for decision in comment.decisions.all()
            ],
        }
        for comment in comments.order_by("pk")
    ]


@transaction.atomic
def erase(email: str) -> int:
    """Erase the words, name and address of every comment under this address; return how many comments.

    The comment's row stays, withdrawn and empty, so that replies keep their place; so do the verdicts in the log.
    """
    comments = list(Comment.objects.by_address(email))
    for comment in comments:
        deciding.withdraw(comment=comment)
        Comment.objects.filter(pk=comment.pk).update(user_name="", user_email="", comment="")
    Decision.objects.filter(comment__in=comments).forget_words()
    return len(comments)
