"""How many comments came from where, lately. No address is stored."""

from django.db import models
from django.utils import timezone


class PostingMark(models.Model):
    """One comment sent from a block of addresses, known by a keyed hash whose key changes daily."""

    block = models.CharField(max_length=64)
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()
        indexes = [models.Index(fields=["block", "made_at"], name="posting_mark_block")]

    def __str__(self) -> str:
        return self.block[:8]
