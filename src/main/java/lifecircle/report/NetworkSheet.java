package lifecircle.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import lifecircle.observation.Portrait;

/**
 * The sheet of the tie network: title and finding, a disc for each evening with its day, stage and
 * numbers above it, the key in a cell of its own, the caption. All discs are equally large.
 *
 * <p>Units: pixels.
 *
 * @param portraits the evenings shown, the earliest first
 * @param layouts where the members stand on each
 * @param rings the rings they stand on
 * @param words what is said of them
 * @param frame what stands around them
 */
record NetworkSheet(
    List<Portrait> portraits,
    List<Map<Integer, RingLayout.Spot>> layouts,
    Rings rings,
    NetworkWords words,
    Frame frame)
    implements Sheet {
  private static final double GAP = 24;

  @Override
  public int height() {
    if (grid().rows() > 1) {
      return 1440;
    }
    return Math.max(860, 1120 - 80 * grid().columns());
  }

  @Override
  public void draw(Pen pen) {
    double top = frame.head(pen) + 8;
    double foot = frame.foot(pen, height());
    Cells cells = grid().on(new Rectangle2D.Double(MARGIN, top, WIDTH - 2 * MARGIN, foot - top));
    double wide = cells.width() - GAP;
    NetworkHeads heads = NetworkHeads.over(portraits, words, pen, wide);
    double head = heads.height(portraits) + GAP / 2;
    double radius = Math.min(wide, cells.height() - head - GAP) / 2;
    MarkScale scale = new MarkScale(mostTies(), radius * 0.02, radius * 0.06);
    for (int k = 0; k < portraits.size(); k++) {
      Rectangle2D cell = cells.of(k);
      heads.draw(pen, portraits.get(k), cell.getX(), cell.getY(), wide);
      disc(pen, k, scale, cell.getX() + wide / 2, cell.getY() + head + radius, radius);
    }
    Rectangle2D place = cells.key();
    double below = place.getY() + Math.max(0, (place.getHeight() - NetworkKey.height()) / 2);
    new NetworkKey(scale, words.language()).draw(pen, place.getX(), below);
  }

  private void disc(Pen pen, int k, MarkScale scale, double x, double y, double radius) {
    new NetworkPanel(portraits.get(k), layouts.get(k), rings, scale)
        .draw(pen.sheet(), x, y, radius);
    if (portraits.get(k).members() == 0) {
      String nobody = NetworkWord.NOBODY.in(words.language());
      pen.label(nobody, x - pen.width(nobody, LABEL) / 2, y);
    }
  }

  private int mostTies() {
    return portraits.stream()
        .flatMap(portrait -> portrait.sitters().stream())
        .mapToInt(Portrait.Sitter::ties)
        .reduce(1, Math::max);
  }

  private Grid grid() {
    return Grid.of(portraits.size());
  }
}
