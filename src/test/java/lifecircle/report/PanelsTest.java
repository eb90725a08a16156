package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import lifecircle.lifecycle.Stage;
import org.junit.jupiter.api.Test;

final class PanelsTest {
  @Test
  void namesStandWhereTheirLinesEndAndThoseThatWouldTouchAroundTheirMiddle() {
    assertEquals(List.of(50.0, 200.0), NamePlaces.place(List.of(50.0, 200.0), 40, 0, 300));
    assertEquals(
        List.of(80.0, 200.0, 120.0), NamePlaces.place(List.of(100.0, 200.0, 100.0), 40, 0, 300));
    assertEquals(List.of(260.0, 300.0), NamePlaces.place(List.of(299.0, 300.0), 40, 0, 300));
    assertEquals(List.of(0.0, 40.0), NamePlaces.place(List.of(1.0, 2.0), 40, 0, 300));
  }

  @Test
  void namesNeverTouchHoweverTheirLinesEnd() {
    for (int names = 1; names <= 8; names++) {
      for (int bend = 1; bend <= 9; bend++) {
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < names; i++) {
          wanted.add((double) (i * i * bend % 331));
        }
        List<Double> placed = NamePlaces.place(wanted, 40, 0, 331).stream().sorted().toList();
        assertTrue(placed.get(0) >= 0 && placed.get(names - 1) <= 331, placed::toString);
        for (int i = 1; i < names; i++) {
          assertTrue(placed.get(i) - placed.get(i - 1) >= 40 - 1e-9, placed::toString);
        }
      }
    }
  }

  @Test
  void numbersAreMarkedInTheirOwnUnits() {
    assertEquals(List.of("0", "50", "100"), words(Reading.COUNT.marks(0, 120, 3)));
    assertEquals(List.of("0 %", "50 %", "100 %"), words(Reading.SHARE.marks(0, 1, 2)));
    assertEquals(List.of("0", "2", "4"), words(Reading.MEAN.marks(0, 4.2, 3)));
    assertEquals(List.of("−0.2", "−0.1", "0", "0.1"), words(Reading.FINE.marks(-0.21, 0.17, 2)));
    assertEquals(List.of("10"), words(Reading.COUNT.mark(0, 18)));
    assertEquals(List.of("−0.1"), words(Reading.FINE.mark(-0.19, 0)));
  }

  @Test
  void everyMarkLiesOnItsAxis() {
    for (Reading reading : Reading.values()) {
      for (double to = 0.01; to < 1e5; to *= 1.7) {
        for (double from : new double[] {0, -to / 3, -2 * to}) {
          Marks marks = reading.marks(from, to, 4);
          for (Marks.Mark mark : marks.at()) {
            assertTrue(mark.value() >= from && mark.value() <= to, reading + " " + marks);
          }
        }
      }
    }
  }

  @Test
  void wordsOfMarksThatWouldTouchAreThinnedOut() {
    Marks marks = Marks.counts(6, 6).apart(0.5, words -> 1.0);
    assertEquals(List.of("0", "", "2", "", "4", "", "6"), words(marks));
  }

  @Test
  void aTrackIsBrokenWhereThereIsNoData() {
    Track track = track(1, 2, Double.NaN, 4, Double.NaN, Double.NaN);
    assertEquals(2, track.runs().size());
    assertEquals(List.of(0, 3), List.of(track.first(), track.last()));
    assertEquals(7, track.total());
    assertEquals(-1, track(Double.NaN).strongest());
    assertEquals(1, track(1, -3, 2).strongest());
  }

  @Test
  void sumsAreKnownWhereAnyPartIs() {
    Track sum = Track.sum("", List.of(track(1, Double.NaN, Double.NaN), track(2, 3, Double.NaN)));
    assertEquals(3, sum.at(0));
    assertEquals(3, sum.at(1));
    assertEquals(Double.NaN, sum.at(2));
  }

  @Test
  void theSlicesOfAPileReachUpToTheSumOfThoseWithin() {
    Stack pile = new Stack(List.of(track(1, 1), track(3, 2)), Color.BLACK, Color.WHITE);
    // the larger innermost: 3 and 3 + 1
    assertEquals(List.of(4.0, 3.0), pile.slices().stream().map(Drawing::highest).toList());
    // at the end 2 innermost, its middle 1; then 1 on it, its middle 2.5
    assertEquals(List.of(1.0, 2.5), pile.names().stream().map(Panel.Name::at).toList());
  }

  @Test
  void aDashedLineIsCutIntoItsDashes() {
    BasicStroke dashed =
        new BasicStroke(
            4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {10, 5}, 0);
    Shape area = LineArea.of(Dashes.of(new Line2D.Double(0, 0, 40, 0), dashed), dashed);
    assertTrue(area.contains(5, 1) && area.contains(20, 1) && area.contains(35, 1));
    assertFalse(area.contains(12, 0) || area.contains(27, 0) || area.contains(5, 3));
  }

  @Test
  void aPanelWithoutAHeightIsRefused() {
    Panel flat = Panel.of("", Reading.COUNT, 1);
    assertThrows(IllegalArgumentException.class, () -> flat.between(1, 1));
    assertThrows(IllegalArgumentException.class, () -> flat.between(0, Double.NaN));
  }

  @Test
  void linesAndBarsStandOutFromEveryBandAndWordsEvenMore() {
    for (Stage stage : Stage.values()) {
      Color band = onWhite(StageColours.band(stage));
      for (Color line : List.of(StageColours.CURVE, StageColours.WARM, StageColours.MESSAGES)) {
        assertTrue(contrast(line, band) >= 3, () -> line + " on " + stage);
      }
      assertTrue(contrast(StageColours.INK, StageColours.tab(stage)) >= 7, stage::name);
    }
    assertTrue(contrast(StageColours.FAINT_INK, Color.WHITE) >= 4.5);
    assertTrue(contrast(StageColours.CURVE, StageColours.CURVE_LIGHT) >= 3);
    assertTrue(contrast(StageColours.WARM, StageColours.WARM_LIGHT) >= 3);
    assertTrue(contrast(StageColours.INK, StageColours.MESSAGES) >= 3);
    assertTrue(contrast(StageColours.CURVE, StageColours.INTERVAL) >= 3);
    assertTrue(contrast(StageColours.FRESH, Color.WHITE) >= 4.5);
  }

  /** A grey print keeps stages that may follow each other apart, by lightness or by stripes. */
  @Test
  void stagesThatFollowEachOtherDifferInGreyOrAreHatched() {
    for (Stage stage : Stage.values()) {
      for (Stage next : List.of(Stage.PLATEAU, Stage.INTERACTION_BUFFER, Stage.DECLINE)) {
        double ratio = contrast(StageColours.tab(stage), StageColours.tab(next));
        boolean hatched = StageColours.isHatched(stage) != StageColours.isHatched(next);
        assertTrue(stage == next || hatched || ratio > 1.05, () -> stage + " beside " + next);
      }
    }
  }

  private static Color onWhite(Color over) {
    double share = over.getAlpha() / 255.0;
    return new Color(
        mixed(over.getRed(), share), mixed(over.getGreen(), share), mixed(over.getBlue(), share));
  }

  private static int mixed(int colour, double share) {
    return (int) Math.round(colour * share + 255 * (1 - share));
  }

  /** WCAG 2.1, contrast ratio. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Track track(double... values) {
    List<Track.Step> steps = new ArrayList<>();
    for (double value : values) {
      steps.add(new Track.Step(7 * steps.size(), 7 * (steps.size() + 1), value));
    }
    return new Track("", steps);
  }

  private static List<String> words(Marks marks) {
    return marks.at().stream().map(Marks.Mark::words).toList();
  }
}
