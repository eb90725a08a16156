package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lifecircle.engine.Episode;

/**
 * Under the stages, when which intervention was running: one lane for each, its times as hatched
 * bars, its name beside them, or above them where there is no room beside.
 *
 * <p>Units: pixels.
 */
final class EpisodeLanes {
  private static final int MOST = 4;
  private static final int LANE = 44;
  private static final double BAR = 22;
  private static final double HATCH = 11;
  private static final double AIR = 14;

  private final Backdrop backdrop;
  private final Pen pen;
  private final double left;
  private final double right;

  EpisodeLanes(Backdrop backdrop, Pen pen, double left, double right) {
    this.backdrop = backdrop;
    this.pen = pen;
    this.left = left;
    this.right = right;
  }

  /** What a sheet must be higher than with one lane or none. */
  static int moreThanOne(Backdrop backdrop) {
    long names = backdrop.shownEpisodes().stream().map(Episode::name).distinct().count();
    return LANE * Math.max(0, (int) Math.min(MOST, names) - 1);
  }

  /** Draws the lanes below a height; returns the height below them. */
  double draw(double top) {
    List<String> names = backdrop.shownEpisodes().stream().map(Episode::name).distinct().toList();
    double y = top;
    int own = names.size() > MOST ? MOST - 1 : names.size();
    for (String name : names.subList(0, own)) {
      y = lane(name, of(List.of(name)), y);
    }
    if (own < names.size()) {
      List<String> rest = names.subList(own, names.size());
      String count = Numerals.count(rest.size());
      y = lane(FigurePhrase.MORE_INTERVENTIONS.in(backdrop.language(), count), of(rest), y);
    }
    return y;
  }

  private List<Rectangle2D> of(List<String> names) {
    List<Rectangle2D> bars = new ArrayList<>();
    for (Episode episode : backdrop.shownEpisodes()) {
      double from = backdrop.time().place(episode.firstDay(), left, right);
      double to = backdrop.time().place(episode.lastDay() + 1.0, left, right);
      if (names.contains(episode.name())) {
        bars.add(new Rectangle2D.Double(from, 0, Math.max(4, to - from), BAR));
      }
    }
    return bars;
  }

  private double lane(String name, List<Rectangle2D> bars, double top) {
    double first = bars.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(left);
    double last = bars.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(left);
    double wide = pen.width(name, Sheet.LABEL);
    boolean after = last + AIR + wide <= Sheet.WIDTH - Sheet.MARGIN;
    boolean before = first - AIR - wide >= Sheet.MARGIN;
    double barsAt = after || before ? top : top + LANE;
    for (Rectangle2D bar : bars) {
      bar.setRect(bar.getX(), barsAt + (LANE - BAR) / 2, bar.getWidth(), BAR);
      hatch(bar);
    }
    double above = Math.max(Sheet.MARGIN, Math.min(first, Sheet.WIDTH - Sheet.MARGIN - wide));
    pen.label(name, after ? last + AIR : before ? first - AIR - wide : above, top + LANE / 2.0);
    return barsAt + LANE;
  }

  private void hatch(Rectangle2D bar) {
    Graphics2D sheet = pen.sheet();
    sheet.setPaint(StageColours.FAINT_INK);
    sheet.setStroke(new BasicStroke(3));
    for (double foot = bar.getMinX() - BAR; foot < bar.getMaxX(); foot += HATCH) {
      double from = Math.max(0, bar.getMinX() - foot);
      double to = Math.min(BAR, bar.getMaxX() - foot);
      if (from < to) {
        sheet.draw(
            new Line2D.Double(foot + from, bar.getMaxY() - from, foot + to, bar.getMaxY() - to));
      }
    }
    sheet.setStroke(new BasicStroke(2));
    sheet.draw(bar);
  }
}
