"""What the worker does for the newsletter."""

from core.duties import duty
from newsletter.sending import send_due


@duty(every=1)
def send_newsletters() -> None:
    """Send the next slice of every approved mailing."""
    send_due()
