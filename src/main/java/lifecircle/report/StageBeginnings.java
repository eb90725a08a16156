package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lifecircle.experiment.Measures;
import lifecircle.experiment.Sample;
import lifecircle.lifecycle.Stage;

/**
 * Above the panels, when stages begin in many runs: for each stage that at least half of them have,
 * the middle 80 % as a bar in its colour and the median as a line across.
 *
 * <p>Units: pixels; days since founding.
 */
final class StageBeginnings implements Overhead {
  private static final double LANE = 48;
  private static final double BAR = 26;
  private static final double OVER = 5;
  private static final double AIR = 14;
  private static final double NARROWEST = 6;
  private static final double WEEK = 7;

  private final ManyLives lives;
  private final List<Lane> lanes;

  StageBeginnings(ManyLives lives) {
    this.lives = lives;
    this.lanes =
        Arrays.stream(Stage.values())
            .map(stage -> new Lane(stage, days(stage)))
            .filter(lane -> lane.days().count() * 2 >= lives.runs().count())
            .filter(lane -> lane.days().quantile(0.9) > 0)
            .toList();
  }

  private record Lane(Stage stage, Sample days) {}

  private Sample days(Stage stage) {
    return Sample.of(lives.runs().measure(Measures.beginning(stage)));
  }

  /** What the sheet must be higher for the lanes. */
  int height() {
    return (int) ((lanes.size() + (lanes.isEmpty() ? 0 : 1)) * LANE);
  }

  @Override
  public double draw(Pen pen, double left, double right, double top) {
    if (lanes.isEmpty()) {
      return top;
    }
    pen.label(EnsemblePhrase.BEGINNINGS.in(lives.language()), left, top + LANE / 2);
    double y = top + LANE;
    for (Lane lane : lanes) {
      lane(pen, lane, left, right, y + LANE / 2);
      y += LANE;
    }
    return y;
  }

  private void lane(Pen pen, Lane lane, double left, double right, double middle) {
    Graphics2D sheet = pen.sheet();
    double from = lives.time().place(lane.days().quantile(0.1), left, right);
    double to =
        Math.max(from + NARROWEST, lives.time().place(lane.days().quantile(0.9), left, right));
    double median = lives.time().place(lane.days().median(), left, right);
    Rectangle2D bar = new Rectangle2D.Double(from, middle - BAR / 2, to - from, BAR);
    sheet.setPaint(StageColours.tab(lane.stage()));
    sheet.fill(bar);
    sheet.setPaint(StageColours.INK);
    sheet.setStroke(new BasicStroke(1.5f));
    sheet.draw(bar);
    sheet.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    sheet.draw(new Line2D.Double(median, bar.getMinY() - OVER, median, bar.getMaxY() + OVER));
    String words = words(lane);
    double wide = pen.width(words, Sheet.LABEL);
    boolean after = to + AIR + wide <= Sheet.WIDTH - Sheet.MARGIN;
    pen.label(words, after ? to + AIR : from - AIR - wide, middle);
  }

  private String words(Lane lane) {
    return EnsemblePhrase.BEGINS.in(
        lives.language(),
        lane.stage().term().in(lives.language()),
        when(lane.days().median()),
        lives.of(lane.days().count()));
  }

  private String when(double day) {
    return lives.time().from((int) (day / WEEK), lives.language());
  }

  /** They in sentences, the stages that fewer runs have included. */
  List<String> words() {
    List<String> sentences = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Sample days = days(stage);
      if (days.count() > 0) {
        sentences.add(
            EnsemblePhrase.ALT_BEGINS.in(
                lives.language(),
                stage.term().in(lives.language()),
                lives.of(days.count()),
                when(days.median()),
                when(days.quantile(0.1)),
                when(days.quantile(0.9))));
      }
    }
    return sentences;
  }
}
