package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lifecircle.engine.Episode;

/**
 * Under the stages, when which intervention was running: one lane for each, its times as hatched
 * bars (those that nearly touch are one), its name beside them, or above them where there is no
 * room beside.
 *
 * <p>Units: pixels.
 */
final class EpisodeLanes {
  private static final int MOST = 4;
  private static final int LANE = 44;
  private static final double BAR = 22;
  private static final double HATCH = 11;
  private static final double AIR = 14;
  private static final double LEAST = 4;

  /** Bars of one lane that are closer than this are one bar to the eye. */
  private static final double APART = 4;

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
    int names = EpisodeGroup.of(backdrop.shownEpisodes()).size();
    return LANE * Math.max(0, Math.min(MOST, names) - 1);
  }

  /** Draws the lanes below a height; returns the height below them. */
  double draw(double top) {
    List<EpisodeGroup> groups = EpisodeGroup.of(backdrop.shownEpisodes());
    double y = top;
    int own = groups.size() > MOST ? MOST - 1 : groups.size();
    for (EpisodeGroup group : groups.subList(0, own)) {
      y = lane(title(group), bars(group), y);
    }
    if (own < groups.size()) {
      List<EpisodeGroup> rest = groups.subList(own, groups.size());
      String count = Numerals.count(rest.size());
      List<Rectangle2D> bars = rest.stream().flatMap(group -> bars(group).stream()).toList();
      y = lane(FigurePhrase.MORE_INTERVENTIONS.in(backdrop.language(), count), bars, y);
    }
    return y;
  }

  /** The name, and how often it was running in all where that was often. */
  private String title(EpisodeGroup shown) {
    return EpisodeGroup.of(backdrop.episodes()).stream()
        .filter(group -> group.name().equals(shown.name()) && group.isMany())
        .map(group -> Numerals.count(group.episodes().size()))
        .map(times -> FigurePhrase.OFTEN.in(backdrop.language(), shown.name(), times))
        .findFirst()
        .orElse(shown.name());
  }

  private List<Rectangle2D> bars(EpisodeGroup group) {
    List<Rectangle2D> bars = new ArrayList<>();
    for (Episode episode : group.episodes()) {
      double from = backdrop.time().place(episode.firstDay(), left, right);
      double to =
          Math.max(from + LEAST, backdrop.time().place(episode.lastDay() + 1.0, left, right));
      int last = bars.size() - 1;
      if (group.isMany() && last >= 0 && from - bars.get(last).getMaxX() < APART) {
        bars.get(last).add(to, BAR);
      } else {
        bars.add(new Rectangle2D.Double(from, 0, to - from, BAR));
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

  /** Hatches a bar; one too narrow for that is filled. */
  private void hatch(Rectangle2D bar) {
    Graphics2D sheet = pen.sheet();
    sheet.setPaint(StageColours.FAINT_INK);
    if (bar.getWidth() < HATCH) {
      sheet.fill(bar);
      return;
    }
    sheet.setStroke(new BasicStroke(3));
    Hatch.in(bar, HATCH).forEach(sheet::draw);
    sheet.setStroke(new BasicStroke(2));
    sheet.draw(bar);
  }
}
