package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;

/** What can be read from a figure is what was counted, at the place where it is drawn. */
final class ReadingsTest {
  private static final Readings TENT = Lives.figure(Language.EN).readings().orElseThrow();

  @Test
  void everyPeriodSaysWhatWasCountedInIt() {
    assertEquals(Lives.WEEKS, TENT.times().size());
    assertEquals("week 31", TENT.times().get(30));
    Readings.Chart members = TENT.charts().get(0);
    assertEquals("active members (distinct posters a week)", members.heading());
    assertEquals("counted", members.curves().get(0).name());
    assertEquals("120", members.curves().get(0).values().get(30));
    assertEquals("fitted trend", members.curves().get(1).name());
    // Twelve messages from each of 120 members.
    assertEquals("1,440", TENT.charts().get(1).curves().get(0).values().get(30));
  }

  @Test
  void aPeriodIsReadWhereItIsDrawn() {
    double week = (TENT.right() - TENT.left()) / Lives.WEEKS;
    for (int i = 0; i < Lives.WEEKS; i++) {
      assertEquals(TENT.left() + (i + 0.5) * week, TENT.places().get(i), 0.06);
    }
    assertTrue(TENT.top() > 0 && TENT.bottom() > TENT.top() && TENT.bottom() < TENT.height());
  }

  @Test
  void aPeriodThatNobodyCountedSaysSo() {
    ActivityCurve gap =
        new ActivityCurve(
            "Gap", 7, Optional.of(LocalDate.of(2026, 1, 5)), new long[] {3, 0}, new long[] {4, 0});
    FigureText text = new FigureText("Gap", "gap", OptionalLong.empty(), "0.1.0");
    StageTable none = new StageTable(List.of(), List.of(), new Text("Short.", "短。"));
    Readings zh = Lives.figure(gap, none, text, Language.ZH).readings().orElseThrow();
    assertEquals(List.of("2026-01-05", "2026-01-12"), zh.times());
    Track broken =
        new Track("断", List.of(new Track.Step(0, 7, Double.NaN), new Track.Step(7, 14, 2)));
    Backdrop backdrop = new Backdrop(gap, none, List.of(), text, Language.ZH, Lettering.shipped());
    Panel panel = Panel.of("人数", Reading.COUNT, 1, new Drawing.Line(broken, LineStyle.COUNTED));
    Readings read =
        Readings.of(
            backdrop, List.of(panel), List.of(new Rectangle2D.Double(100, 10, 200, 50)), 80);
    assertEquals(List.of("无数据", "2"), read.charts().get(0).curves().get(0).values());
  }

  @Test
  void aBandIsReadFromItsLowSideToItsHighSideBelowTheLineInIt() {
    Backdrop backdrop =
        new Backdrop(
            Lives.tent(Optional.empty()),
            Lives.stages(),
            List.of(),
            new FigureText("Tent", "tent", OptionalLong.empty(), "0.1.0"),
            Language.EN,
            Lettering.shipped());
    String name = "Tent, 95 % interval";
    Track low = new Track(name, List.of(new Track.Step(0, 7, 2), new Track.Step(7, 14, 3)));
    Track high =
        new Track(name, List.of(new Track.Step(0, 7, 5), new Track.Step(7, 14, Double.NaN)));
    Track middle = new Track("x", List.of(new Track.Step(0, 7, 4), new Track.Step(7, 14, 4)));
    // A key that explains the same tone in general takes nothing from the name of the band.
    Panel panel =
        Panel.of(
                "members",
                Reading.COUNT,
                1,
                new Drawing.Band(low, high, StageColours.MIDDLE),
                new Drawing.Line(middle, LineStyle.MAIN))
            .explained(
                new Legend(
                    List.of(
                        new Swatch.Stroke("mean of Tent", LineStyle.MAIN),
                        new Swatch.Tone("95 % interval", StageColours.MIDDLE, ""))));
    Rectangle2D place = new Rectangle2D.Double(100, 10, 200, 50);
    Readings read = Readings.of(backdrop, List.of(panel), List.of(place), 80);
    assertEquals(
        List.of(
            new Readings.Curve("mean of Tent", List.of("4", "4")),
            new Readings.Curve(name, List.of("2 to 5", "no data"))),
        read.charts().get(0).curves());
  }

  @Test
  void aLifeTooShortForAWeekHasNothingToRead() {
    ActivityCurve none = new ActivityCurve("Day", 7, Optional.empty(), new long[0], new long[0]);
    StageTable nothing = new StageTable(List.of(), List.of(), new Text("Short.", "短。"));
    FigureText text = new FigureText("Day", "day", OptionalLong.empty(), "0.1.0");
    assertEquals(Optional.empty(), Lives.figure(none, nothing, text, Language.EN).readings());
  }

  @Test
  void noWordOfAFigureCanEndTheScriptThatReadsIt() {
    String json = Lives.figure("</script><b>", Language.EN).readings().orElseThrow().json();
    assertTrue(json.indexOf('<') < 0, json);
  }
}
