package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Period;
import lifecircle.quantity.Text;
import lifecircle.scenario.Gap;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.SeriesOptions;
import org.junit.jupiter.api.Test;

/** How months, lost periods and unknown messages are told. */
class GapsAndMonthsInWordsTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2011, 11, 1);
  private static final StageTable STAGES =
      new StageTable(
          List.of(Lives.span(Stage.RAPID_GROWTH, 0, 4), Lives.span(Stage.DECLINE, 4, 12)),
          Collections.nCopies(12, 5.0),
          new Text("Rises and falls once", "一起一落"));

  /** Twelve periods from November 2011, the third of them the highest. */
  private static ActivityCurve curve(Period period, boolean messages, int... lost) {
    List<Long> counts = new ArrayList<>(Collections.nCopies(12, 5L));
    counts.set(2, 9L);
    SortedMap<Integer, Gap> gaps = new TreeMap<>();
    for (int at : lost) {
      gaps.put(at, Gap.MISSING);
    }
    return ActivityCurve.of(
        new ObservedSeries(
            "town",
            period,
            NOVEMBER,
            counts,
            messages ? counts : List.of(),
            gaps,
            SeriesOptions.standard()));
  }

  private static String told(ActivityCurve curve, Language language) {
    FigureText text = new FigureText("Town", "town", OptionalLong.empty(), "0.1.0");
    return new AltText(new Backdrop(curve, STAGES, List.of(), text, language, Lettering.shipped()))
        .words();
  }

  @Test
  void monthsBeginOnTheirFirstAndEndOnTheirLastDay() {
    TimeScale time = new TimeScale(curve(Period.MONTH, true));
    assertEquals("2012-01-01", time.from(2, Language.EN));
    assertEquals("2012-02-29", time.until(4, Language.EN));
    assertEquals("12 months", time.length(12, Language.EN));
    assertEquals("1 month", time.length(1, Language.EN));
    assertEquals("12 个月", time.length(12, Language.ZH));
    assertEquals("a month", time.each(Language.EN));
    assertEquals(366, time.days());
    assertEquals(61, time.dayOf(2));
  }

  @Test
  void theMarksOfTheAxisStandWhereMonthsBegin() {
    List<Marks.Mark> marks = new TimeScale(curve(Period.MONTH, true)).marks().at();
    // Every second month: January begins 61 days after 1 November, March 31 + 29 days later.
    assertEquals(new Marks.Mark(0, "2011-11"), marks.get(0));
    assertEquals(new Marks.Mark(61, "2012-01"), marks.get(1));
    assertEquals(new Marks.Mark(121, "2012-03"), marks.get(2));
  }

  @Test
  void theTableForProgramsCountsTheDaysOfTheMonths() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new StagesCsv(curve(Period.MONTH, true), STAGES).write(bytes);
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    String growth = "1,rapid_growth,0,121,2011-11-01,2012-02-29,121,";
    assertTrue(lines.get(1).startsWith(growth), lines.get(1));
    String decline = "2,decline,121,366,2012-03-01,2012-10-31,245,";
    assertTrue(lines.get(2).startsWith(decline), lines.get(2));
  }

  @Test
  void whereMessagesAreNotKnownThePictureHasNoneInWords() {
    String words = told(curve(Period.MONTH, false), Language.EN);
    assertTrue(words.startsWith("Line chart of the life of Town: active members (distinct"), words);
    assertTrue(words.contains("The most active members counted were 9 (2012-01-01). "), words);
    assertFalse(words.contains("messages"), words);
    assertFalse(told(curve(Period.MONTH, false), Language.ZH).contains("消息"));
    assertTrue(told(curve(Period.MONTH, true), Language.EN).contains("messages a month"));
  }

  @Test
  void whereMessagesAreNotKnownThePictureHasNoPanelForThem() {
    assertEquals(2, panels(curve(Period.MONTH, true)).size());
    assertEquals(1, panels(curve(Period.MONTH, false)).size());
  }

  @Test
  void aLostPeriodBreaksTheLineAndHasNoBar() {
    for (Panel panel : panels(curve(Period.WEEK, true, 4, 5))) {
      Track counted = panel.tracks().findFirst().orElseThrow();
      assertEquals(List.of(4, 6), counted.runs().stream().map(List::size).toList());
    }
  }

  private static List<Panel> panels(ActivityCurve curve) {
    FigureText text = new FigureText("Town", "town", OptionalLong.empty(), "0.1.0");
    SheetFigure figure = Lives.figure(curve, STAGES, text, Language.EN);
    assertFalse(figure.written().isEmpty());
    return figure.sheet() instanceof TimeSheet sheet ? sheet.panels() : List.of();
  }

  @Test
  void lostPeriodsAreTold() {
    assertFalse(told(curve(Period.WEEK, true), Language.EN).contains("no data"));
    String one = told(curve(Period.WEEK, true, 4), Language.EN);
    assertTrue(one.contains(" Of these, 1 week has no data; the line is broken there. "), one);
    String two = told(curve(Period.WEEK, true, 4, 5), Language.EN);
    assertTrue(two.contains(" Of these, 2 weeks have no data; "), two);
    assertTrue(told(curve(Period.WEEK, true, 4, 5), Language.ZH).contains("其中 2 周没有数据"));
  }

  @Test
  void livesStandSideBySideInBothLanguages() {
    FoundLife months = new FoundLife(curve(Period.MONTH, true, 4), STAGES);
    FoundLife days = new FoundLife(curve(Period.DAY, true), STAGES);
    String table = new LivesText(List.of(months, days), Language.ZH).terminal();
    List<String> lines = table.lines().toList();
    assertEquals("序列  周期    n  计数峰值（活跃成员）  结论", lines.get(0));
    assertEquals("town  月     11       9（2012-01-01）  一起一落", lines.get(2));
    assertEquals("town  日     12       9（2011-11-03）  一起一落", lines.get(3));
  }

  @Test
  void theNumberUnderTheFigureIsThatOfCountedPeriods() {
    FigureText text = new FigureText("Town", "town", OptionalLong.empty(), "0.1.0");
    String caption = text.caption(curve(Period.MONTH, true, 4, 5), Language.EN);
    assertTrue(caption.startsWith("n = 10 months"), caption);
  }
}
