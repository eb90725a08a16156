package lifecircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tracks one under the other in low panels of one scale, the largest first, each with its name to
 * the right: told apart by place, so that neither hue nor dashes are needed. What does not get a
 * row of its own stands in the last one, and the heading says what that is.
 *
 * @param backdrop what stands behind them
 * @param heading what all of them show
 * @param most how many rows there may be
 */
record Rows(Backdrop backdrop, String heading, int most) {
  /**
   * One row.
   *
   * @param whole what is shown
   * @param foot a part of it that is shown darker at its foot, without steps where there is none
   */
  record Row(Track whole, Track foot) {
    /** A row of which no part is told apart. */
    Row(Track whole) {
      this(whole, new Track(whole.name(), List.of()));
    }
  }

  /** Bars for what happened in each period, named with their sum; none where nothing happened. */
  List<Panel> bars(List<Row> rows) {
    List<Row> all = most(rows, Comparator.comparing(row -> row.whole().total()));
    List<Panel> panels = new ArrayList<>();
    for (Row row : all) {
      List<Drawing> bars = new ArrayList<>();
      bars.add(new Drawing.Bars(row.whole(), StageColours.MESSAGES));
      if (row.foot().reach() > 0) {
        bars.add(new Drawing.Bars(row.foot(), StageColours.INK));
      }
      String total = Reading.COUNT.words(row.whole().total());
      String name = FigurePhrase.NAMED.in(backdrop.language(), row.whole().name(), total);
      panels.add(
          panel(panels.isEmpty() ? above(rows, all) : "", Reading.COUNT, bars, name, scale(all)));
    }
    return panels;
  }

  /** Areas for minutes a day, named; none where nothing ever was. */
  List<Panel> areas(List<Row> rows) {
    List<Row> all = most(rows, Comparator.comparing(row -> row.whole().area()));
    List<Panel> panels = new ArrayList<>();
    for (Row row : all) {
      List<Drawing> area = List.of(new Drawing.Area(row.whole(), StageColours.MESSAGES));
      String above = panels.isEmpty() ? above(rows, all) : "";
      panels.add(panel(above, Reading.MINUTES, area, row.whole().name(), scale(all)));
    }
    return panels;
  }

  private static double scale(List<Row> rows) {
    return rows.stream().mapToDouble(row -> row.whole().reach()).max().orElse(1) * Panel.AIR;
  }

  private static Panel panel(
      String above, Reading reading, List<Drawing> drawings, String name, double scale) {
    return Panel.of(above, reading, 1, drawings.toArray(Drawing[]::new))
        .between(0, scale)
        .named(new Panel.Name(name, scale / 2, Optional.empty()));
  }

  private List<Row> most(List<Row> rows, Comparator<Row> size) {
    List<Row> sorted =
        rows.stream().filter(row -> row.whole().reach() > 0).sorted(size.reversed()).toList();
    if (sorted.size() <= most) {
      return sorted;
    }
    List<Row> rest = sorted.subList(most - 1, sorted.size());
    String name = FigurePhrase.OTHERS.in(backdrop.language());
    List<Row> shown = new ArrayList<>(sorted.subList(0, most - 1));
    shown.add(
        new Row(
            Track.sum(name, rest.stream().map(Row::whole).toList()),
            Track.sum(rest.get(0).foot().name(), rest.stream().map(Row::foot).toList())));
    return shown;
  }

  private String above(List<Row> rows, List<Row> shown) {
    List<String> rest =
        rows.stream()
            .filter(row -> row.whole().reach() > 0 && !shown.contains(row))
            .map(row -> row.whole().name())
            .toList();
    return rest.isEmpty()
        ? heading
        : FigurePhrase.OTHERS_ARE.in(backdrop.language(), heading, backdrop.list(rest));
  }
}
