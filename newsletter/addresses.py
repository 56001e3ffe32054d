"""The one spelling of an e-mail address."""


def canonical_address(address: str) -> str:
    """Return `address` as it is stored and written to: no spaces around, its domain as the mail system spells it.

    An internationalised domain such as `äänekoski.example` and its ASCII form are the same address. The part before
    the @ is kept as typed: only the receiving server knows what it means.

    Raises:
        ValueError: when the domain cannot be spelled for the mail system.
    """
    name, at, domain = address.strip().rpartition("@")
    if not at:
        raise ValueError(address)
    return f"{name}@{domain.encode('idna').decode('ascii').lower()}"
