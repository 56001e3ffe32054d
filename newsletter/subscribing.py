"""Subscribing with double opt-in, and leaving.

Nobody can tell from outside whether an address is known here, and nobody can make this site pester one: whatever a
form is given, an address gets at most one mail a day and three in all, until its owner answers.
"""

from datetime import datetime, timedelta

from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation

from core.addresses import absolute
from core.mail import queue_mail
from newsletter.addresses import canonical_address
from newsletter.enums import SubscriberState
from newsletter.exceptions import ExpiredLink, UnknownLink
from newsletter.models import Subscriber

# Name of the wording that the form shows (templates/newsletter/partials/consent.html): change it with the wording.
CONSENT_WORDING = "2026-1"
LINK_LIFE = timedelta(days=30)
NOTICE_PAUSE = timedelta(days=1)
NOTICES_EVER = 3

_signer = signing.TimestampSigner(salt="newsletter.confirm")


@transaction.atomic
def subscribe(*, email: str, language: str, form: str) -> None:
    """Take a wish to subscribe, and mail the address to ask whether it is its owner's.

    The caller gets no answer on purpose: the page says the same whatever happened here.

    Args:
        email: an address that a form has validated.
        language: code of the language wanted; it does not change for someone who has confirmed already.
        form: which form the wish came from; kept as part of the proof of consent.
    """
    email = canonical_address(email)
    now = timezone.now()
    known = Subscriber.objects.with_email(email).first()
    if known is None:
        known, _made = Subscriber.objects.get_or_create(
            email__iexact=email, defaults={"email": email, "language": language}
        )
    # Locked, so that two requests at once do not send two mails.
    subscriber = Subscriber.objects.select_for_update().get(pk=known.pk)
    if not subscriber.is_confirmed:
        subscriber.state = SubscriberState.UNCONFIRMED
        subscriber.language = language
        subscriber.consent_wording, subscriber.consent_form, subscriber.asked_at = CONSENT_WORDING, form, now
        subscriber.confirmed_at = None
        subscriber.save()
    _write_to(subscriber, now)


def subscriber_of_confirmation(token: str) -> Subscriber:
    """Return whom a confirmation link belongs to.

    Raises:
        ExpiredLink: the link is older than `LINK_LIFE` and has not been used.
        UnknownLink: the link was never made here, or its owner is not known any more.
    """
    try:
        subscriber = subscriber_of_token(_signer.unsign(token))
    except signing.BadSignature as error:
        raise UnknownLink from error
    try:
        _signer.unsign(token, max_age=LINK_LIFE)
    except signing.SignatureExpired as error:
        if subscriber.state == SubscriberState.UNCONFIRMED:
            raise ExpiredLink from error
    return subscriber


@transaction.atomic
def confirm(*, token: str) -> Subscriber:
    """Confirm a subscription; one that is confirmed, or was left again, stays as it is.

    Raises:
        ExpiredLink, UnknownLink: as in `subscriber_of_confirmation`.
    """
    pk = subscriber_of_confirmation(token).pk
    subscriber = Subscriber.objects.select_for_update().get(pk=pk)
    if subscriber.state == SubscriberState.UNCONFIRMED:
        subscriber.state = SubscriberState.CONFIRMED
        subscriber.confirmed_at = timezone.now()
        subscriber.unsubscribed_at = None
        # The owner has answered: this address is not being pestered by a stranger.
        subscriber.notices_sent = 0
        subscriber.save()
    return subscriber


@transaction.atomic
def renew_confirmation(*, token: str) -> None:
    """Mail a new confirmation link to the owner of one that is too old, within the same limits.

    Raises:
        UnknownLink: as in `subscriber_of_confirmation`.
    """
    try:
        subscriber = subscriber_of_token(_signer.unsign(token))
    except signing.BadSignature as error:
        raise UnknownLink from error
    _write_to(Subscriber.objects.select_for_update().get(pk=subscriber.pk), timezone.now())


def subscriber_of_token(token: str) -> Subscriber:
    """Return whom the token of an unsubscribe link belongs to.

    Raises:
        UnknownLink: nobody has it.
    """
    subscriber = Subscriber.objects.filter(token=token).first()
    if subscriber is None:
        raise UnknownLink
    return subscriber


@transaction.atomic
def unsubscribe(*, token: str) -> Subscriber:
    """End a subscription. Holds for the next message that a worker claims, also of an issue that is being sent.

    Raises:
        UnknownLink: nobody has this token.
    """
    subscriber = subscriber_of_token(token)
    waiting = Subscriber.objects.filter(pk=subscriber.pk).exclude(state=SubscriberState.UNSUBSCRIBED)
    waiting.update(state=SubscriberState.UNSUBSCRIBED, unsubscribed_at=timezone.now())
    subscriber.refresh_from_db()
    return subscriber


def unsubscribe_url(token: str, language: str) -> str:
    """Return the public address where the owner of `token` leaves the newsletter."""
    return public_url("newsletter:unsubscribe", language, token)


def public_url(name: str, language: str, *args: str) -> str:
    """Return the public address of a view of this app in `language`."""
    with translation.override(language):
        return absolute(reverse(name, args=args))


def _write_to(subscriber: Subscriber, now: datetime) -> None:
    """Mail a subscriber who is asked for, unless the limits are reached."""
    pausing = subscriber.last_notice_at is not None and subscriber.last_notice_at > now - NOTICE_PAUSE
    if pausing or subscriber.notices_sent >= NOTICES_EVER:
        return
    subscriber.notices_sent += 1
    subscriber.last_notice_at = now
    subscriber.save(update_fields=["notices_sent", "last_notice_at"])
    language = subscriber.language
    if subscriber.is_confirmed:
        template, context = (
            "newsletter/email/already",
            {
                "unsubscribe_url": unsubscribe_url(subscriber.token, language),
            },
        )
    else:
        template, context = (
            "newsletter/email/confirm",
            {
                "confirm_url": public_url("newsletter:confirm", language, _signer.sign(subscriber.token)),
                "days": LINK_LIFE.days,
            },
        )
    queue_mail(template=template, to=subscriber.email, language=language, context=context)
