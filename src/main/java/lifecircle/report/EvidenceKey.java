package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.Grade;
import lifecircle.lifecycle.StageSpan;

/**
 * Above the stages, how the lines look at which they begin: solid where the evidence for a boundary
 * is strong, dashed where it is moderate or weak. Only what is drawn is explained.
 *
 * <p>Units: pixels.
 *
 * @param legend an entry for each grade that is drawn, the strongest first
 */
record EvidenceKey(Legend legend) {
  private static final double ROW = Sheet.LINE + 4;
  private static final double GAP = 6;

  /** The key of the stages behind a figure. */
  static EvidenceKey of(Backdrop backdrop) {
    List<StageSpan> shown = backdrop.spans();
    List<Swatch> entries = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      if (shown.stream().map(backdrop::gradeOf).anyMatch(Optional.of(grade)::equals)) {
        String term = grade.term().in(backdrop.language());
        String words =
            entries.isEmpty() ? FigurePhrase.BOUNDARY.in(backdrop.language(), term) : term;
        entries.add(new Swatch.Stroke(words, LineStyle.boundary(grade)));
      }
    }
    return new EvidenceKey(new Legend(entries));
  }

  /** What a sheet must be higher for it. */
  int height() {
    return legend.entries().isEmpty() ? 0 : (int) (ROW + GAP);
  }

  /** Draws it below a height; returns the height below it. */
  double draw(Pen pen, double top) {
    double wide = Sheet.WIDTH - 2 * Sheet.MARGIN;
    legend.draw(pen, Sheet.MARGIN, top, wide);
    return legend.entries().isEmpty() ? top : top + legend.height(pen, wide) + GAP;
  }
}
