"""The sample comments: posted and decided on as real ones are, at times of their own."""

from datetime import datetime, timedelta

from django.contrib.auth import get_user_model
from django.db import transaction

from demo.filling import LANGUAGES, Sample
from demo.reading import read, read_folder
from moderation.deciding import decline, publish, remove, withdraw
from moderation.models import Comment, TermsVersion
from moderation.posting import post

# How long the editors of the sample let a comment wait.
TIME_TO_DECIDE = timedelta(hours=3)
FALLBACK_LANGUAGE = "en"


@transaction.atomic
def fill_comments(sample: Sample) -> None:
    """Make the sample comments in every state; all of them or, when something fails, none."""
    terms = TermsVersion.objects.current()
    moderator = get_user_model().objects.get(username="moderator")
    posts = sorted(read_folder("posts").items(), key=lambda item: item[1]["days_ago"])
    keys = {f"post:{place}": ("posts", key) for place, (key, _text) in enumerate(posts, start=1)}
    for folder, name in {"news": "news", "showcases": "showcase"}.items():
        keys |= {f"{name}:{key}": (folder, key) for key in read_folder(folder)}
    made: dict[int, Comment] = {}
    for text in sorted(read("comments")["comment"], key=lambda comment: -comment["days_ago"]):
        parent = made.get(text.get("reply_to"))
        page_language = text["language"] if text["language"] in LANGUAGES else FALLBACK_LANGUAGE
        page = parent.page if parent else sample.articles[(*keys[text["article"]], page_language)]
        when = max(sample.now - timedelta(days=text["days_ago"]), page.specific.published_at)
        comment = post(
            page=page,
            name=text["name"],
            text=text["text"],
            language=text["language"],
            terms=terms,
            terms_language=page_language,
            reply_to=parent.pk if parent else None,
            now=when,
        )
        _decide(comment, text, moderator, min(when + TIME_TO_DECIDE, sample.now))
        if email := text.get("email"):
            # Added afterwards, so that nobody is written to about what was decided long ago.
            Comment.objects.filter(pk=comment.pk).update(user_email=email)
        made[text["id"]] = comment


def _decide(comment: Comment, text: dict, moderator, when: datetime) -> None:
    match text["state"]:
        case "published":
            publish(comment=comment, by=moderator, now=when)
        case "declined":
            decline(comment=comment, by=moderator, ground=text["ground"], now=when)
        case "removed":
            publish(comment=comment, by=moderator, now=when)
            remove(comment=comment, by=moderator, ground=text["ground"], now=when)
        case "withdrawn":
            withdraw(comment=comment)
