package lifecircle.report;

/**
 * What is drawn between the head of a sheet and its panels, along their axis of time.
 *
 * <p>Units: pixels.
 */
interface Overhead {
  /** Draws below a height, between the edges of the panels; returns the height below it. */
  double draw(Pen pen, double left, double right, double top);

  /** The stages of one life and what the operators changed. */
  static Overhead of(Backdrop backdrop) {
    return (pen, left, right, top) -> {
      StageStrip strip = new StageStrip(backdrop, pen, Sheet.LABEL, left, right);
      double below = strip.draw(EvidenceKey.of(backdrop).draw(pen, top));
      return new EpisodeLanes(backdrop, pen, left, right).draw(below);
    };
  }

  /** What a sheet must be higher for its key and for more than one lane of interventions. */
  static int height(Backdrop backdrop) {
    return EvidenceKey.of(backdrop).height() + EpisodeLanes.moreThanOne(backdrop);
  }
}
