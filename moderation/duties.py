"""What the worker does for comments."""

from core.duties import duty
from moderation import limiting


@duty(every=600)
def forget_old_marks() -> None:
    """Forget where comments came from as soon as no limit asks for it."""
    limiting.forget_old_marks()
