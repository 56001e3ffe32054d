"""A site in one file: its database and its media, for `manage.py backup` and `manage.py restore`.

The archive is a gzipped tar with `manifest.json` first, then one file `database`, then `media/…`. The secret
key and the environment are not in it.
"""


class ArchiveError(Exception):
    """An archive cannot be written or used; the message is for the operator."""
