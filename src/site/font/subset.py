"""Makes the shipped font again: the four files beside the OFL licence in src/main/resources/fonts.

    apt-get download fonts-noto-cjk && dpkg -x fonts-noto-cjk_*.deb noto
    npm pack source-sans@3.52.0 && tar xzf source-sans-3.52.0.tgz
    python3 src/site/font/subset.py noto/usr/share/fonts/opentype/noto package/OTF

Needs fonttools (tried: 4.38.0) and Debian's fonts-noto-cjk (tried: 1:20220127+repack1-1).
Noto Sans CJK has Latin for few languages; its Latin is Source Sans, enlarged to 111 %, so the letters
it lacks are taken from there and enlarged alike. Nothing is redrawn, only left out.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.scaleUpem import scale_upem

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


def cut(font, wanted, target):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS", "GDEF", "DSIG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(str(target))
    have = set(font.getBestCmap())
    print(target.name, target.stat().st_size, "bytes", len(have), "characters")
    return have


def enlarged_latin(path, weight):
    """Source Sans at 111 %, under another name, as its licence asks of a changed font."""
    font = TTFont(str(path))
    scale_upem(font, 1110)
    font["head"].unitsPerEm = 1000
    name = f"LifecircleLatin-{weight}"
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = name
    top = font["CFF "].cff.topDictIndex[0]
    font["CFF "].cff.fontNames[0] = name
    top.FullName = name
    top.FamilyName = "LifecircleLatin"
    return font


def main(noto, source):
    chinese = {ord(c) for c in general_standard()}
    assert len(chinese) == 8105, len(chinese)
    ranges = {c for low, high in RANGES for c in range(low, high + 1)}
    for weight in ("Regular", "Bold"):
        font = simplified_chinese(pathlib.Path(noto) / f"NotoSansCJK-{weight}.ttc")
        have = cut(font, chinese | ranges, FONTS / f"NotoSansSC-{weight}-subset.otf")
        assert chinese <= have, chinese - have
        latin = enlarged_latin(pathlib.Path(source) / f"SourceSans3-{weight}.otf", weight)
        more = cut(latin, ranges - have, FONTS / f"LifecircleLatin-{weight}-subset.otf")
        print("together", len(have | more), "characters")


main(sys.argv[1], sys.argv[2])
