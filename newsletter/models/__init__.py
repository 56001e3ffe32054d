"""The newsletter: issues, those who subscribe, and the ledger of what was sent to whom."""

from newsletter.models.issues import IssueItem, NewsletterIndexPage, NewsletterIssuePage
from newsletter.models.mailings import Delivery, Mailing
from newsletter.models.subscribers import Subscriber

__all__ = ["Delivery", "IssueItem", "Mailing", "NewsletterIndexPage", "NewsletterIssuePage", "Subscriber"]
