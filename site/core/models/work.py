"""What the worker remembers of its regular duties."""

from django.db import models


class DutyState(models.Model):
    """One row per regular duty: when it last ran, and until when a worker has it to itself."""

    name = models.CharField(max_length=100, primary_key=True)
    last_run = models.DateTimeField(null=True)
    leased_until = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name
