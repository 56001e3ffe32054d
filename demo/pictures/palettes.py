"""The colour families of the pictures.

Each palette names its colours by what they do in a picture, so a scene can be
drawn without knowing which season it ends up in.
"""

from dataclasses import dataclass

from .canvas import Colour


def rgb(code: str) -> Colour:
    """A colour from its six hexadecimal digits."""
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """``a`` with the given share of ``b`` in it."""
    return tuple(round(x + (y - x) * share) for x, y in zip(a, b, strict=False))


@dataclass(frozen=True)
class Palette:
    """Eight working colours; ``sky`` to ``near`` run from the back to the front."""

    name: str
    sky: Colour
    far: Colour
    mid: Colour
    near: Colour
    ink: Colour
    paper: Colour
    accent: Colour
    second: Colour
    dark: bool = False

    @property
    def clothes(self) -> tuple[Colour, ...]:
        """Colours that stand out against the picture's ground."""
        return (
            self.accent,
            self.second,
            self.near if not self.dark else self.far,
            mix(self.paper, self.sky, 0.15),
            mix(self.accent, self.near, 0.45),
        )

    @property
    def wood(self) -> Colour:
        """A warm tone for tables and boards that suits the other colours."""
        return mix(rgb("B98550"), self.near, 0.18)


def _palette(name: str, codes: str, dark: bool = False) -> Palette:
    return Palette(name, *(rgb(code) for code in codes.split()), dark=dark)


#              sky    far    mid    near   ink    paper  accent second
PALETTES = {
    p.name: p
    for p in (
        _palette("autumn", "F1D9A9 DBA457 B65A30 5D3B30 2C2530 FBF2DE E3A21F 3C6E6C"),
        _palette("winter", "CFE0E8 A3C0CF 5B86A1 2C4D6A 1A2A40 F9FAF7 D3472F E8B552"),
        _palette("spring", "E9EED3 B9D29F 6DA478 2E6A5A 1D3838 FCFAEE E77F78 F1BF48"),
        _palette("summer", "BCE0E0 80C1B4 3A9487 1D5E66 16343F FDF7E6 F1694C F6C445"),
        _palette("night", "24365F 395085 1D2B4E 141E3B 0D1429 F4EAD3 F3B83F 58A99C", dark=True),
        _palette("dusk", "F4C7A9 DB8E83 8D5A7D 4B3662 2A2041 FFF2E3 EE7F45 F2C351"),
        _palette("birch", "ECE6D8 B9C8BD 6F928D 335451 20302F FBF8F0 CB5230 DDA639"),
        _palette("berry", "F4DCD1 DFA79D B44C5C 692641 321A2B FFF5EC E9A43C 2E7174"),
        _palette("moss", "E4E0BE B5B574 7D8A45 44562F 262E21 FAF6E4 D86B2C 2F7A86"),
        _palette("fjord", "D9E2DC 93B5B8 3F7488 1F4359 14283A FAF6EA E8743B EDC25E"),
    )
}

EVERYDAY = ("birch", "berry", "moss", "fjord", "summer", "spring", "autumn")

SKINS = tuple(map(rgb, ["F2D0B5", "E6B78E", "D29A6C", "B67747", "8F5836", "6C4029", "50301F"]))
HAIRS = tuple(map(rgb, ["241B1C", "38241D", "5B3825", "8B5B30", "D8B26B", "B8B2A9", "A1472B"]))
