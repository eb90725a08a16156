"""Makes the shipped font again: the two files beside the OFL licence in src/main/resources/fonts.

    apt-get download fonts-noto-cjk && dpkg -x fonts-noto-cjk_*.deb noto
    python3 src/site/font/subset.py noto/usr/share/fonts/opentype/noto

Needs fonttools (tried: 4.38.0) and Debian's fonts-noto-cjk (tried: 1:20220127+repack1-1).
Outlines are the original ones: nothing is redrawn, only left out.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection

HERE = pathlib.Path(__file__).parent
FONTS = HERE.parent.parent / "main" / "resources" / "fonts"
SIMPLIFIED_CHINESE = "Noto Sans CJK SC"
RANGES = [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Latin Extended-A and -B
    (0x02B0, 0x02FF),  # spacing modifiers
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x206F),  # general punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20BF),  # currency
    (0x2100, 0x214F),  # letter-like: ℃ № ™
    (0x2150, 0x218F),  # number forms: ⅓ Ⅳ
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical operators
    (0x2460, 0x24FF),  # enclosed numbers
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2600, 0x2606),  # stars
    (0x3000, 0x303F),  # CJK punctuation
    (0xFF00, 0xFFEF),  # full-width forms
]


def general_standard():
    text = (HERE / "general-standard-characters.txt").read_text(encoding="utf-8")
    return {c for line in text.splitlines() if not line.startswith("#") for c in line}


def simplified_chinese(path):
    for font in TTCollection(str(path)).fonts:
        if font["name"].getDebugName(1) == SIMPLIFIED_CHINESE or font["name"].getDebugName(16) == SIMPLIFIED_CHINESE:
            return font
    raise SystemExit(f"{path} holds no {SIMPLIFIED_CHINESE}")


def main(folder):
    wanted = {ord(c) for c in general_standard()}
    assert len(wanted) == 8105, len(wanted)
    wanted |= {c for low, high in RANGES for c in range(low, high + 1)}
    for weight in ("Regular", "Bold"):
        font = simplified_chinese(pathlib.Path(folder) / f"NotoSansCJK-{weight}.ttc")
        options = subset.Options()
        options.layout_features = []
        options.hinting = False
        options.notdef_outline = True
        options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
        options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS", "GDEF"]
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
        font["head"].modified = font["head"].created
        font.recalcTimestamp = False
        target = FONTS / f"NotoSansSC-{weight}-subset.otf"
        font.save(str(target))
        have = set(font.getBestCmap())
        han = {ord(c) for c in general_standard()}
        print(target.name, target.stat().st_size, "bytes", len(have), "characters,", len(have & han), "of 8105")
        print("not drawn in Noto:", " ".join(f"U+{c:04X}" for c in sorted(han - have)) or "none")


main(sys.argv[1])
