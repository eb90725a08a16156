package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;

final class AxesAndLinesTest {
  @Test
  void countsAreMarkedAtRoundNumbersFromZero() {
    assertEquals(List.of("0", "50", "100", "150"), words(Marks.counts(160, 5)));
    assertEquals(List.of("0", "1"), words(Marks.counts(0, 5)));
    assertEquals(List.of("0", "2,000"), words(Marks.counts(3_500, 2)));
  }

  @Test
  void everyAxisOfCountsHasAMarkAboveZeroAndNoMoreStepsThanAllowed() {
    for (long largest = 0; largest < 30_000; largest += 1 + largest / 50) {
      for (int steps = 2; steps <= 6; steps++) {
        int marks = Marks.counts(largest, steps).at().size();
        assertTrue(marks >= 2 && marks <= steps + 1, largest + " in " + steps + ": " + marks);
      }
    }
  }

  @Test
  void ageIsToldInWeeksThenMonthsThenYears() {
    assertEquals("time since founding (weeks)", scale(104, Optional.empty()).title(Language.EN));
    assertEquals("成立以来的时间（月）", scale(157, Optional.empty()).title(Language.ZH));
    assertEquals("time since founding (years)", scale(1200, Optional.empty()).title(Language.EN));
    assertEquals("36", words(scale(157, Optional.empty()).marks()).get(12));
  }

  @Test
  void theCalendarIsMarkedAtFirstDaysOfMonths() {
    TimeScale scale = scale(29, Optional.of(LocalDate.of(2004, 4, 12)));
    assertEquals("2004-05", words(scale.marks()).get(0));
    assertEquals(19, scale.marks().at().get(0).value());
    assertEquals(
        "date (year)", scale(1201, Optional.of(LocalDate.of(2003, 7, 7))).title(Language.EN));
  }

  @Test
  void noAxisEverHasMoreMarksThanCanBeRead() {
    for (int weeks = 0; weeks < 3_000; weeks += 7) {
      for (Optional<LocalDate> start :
          List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(1999, 12, 31)))) {
        assertTrue(scale(weeks, start).marks().at().size() <= 16, "weeks: " + weeks);
      }
    }
  }

  @Test
  void anAxisThatEndsHardlyBeforeAMarkReachesToIt() {
    TimeScale threeYears = scale(156, Optional.empty());
    assertEquals("36", words(threeYears.marks()).get(12));
    assertEquals(36 * 30.4375, threeYears.end());
    assertEquals(150 * 7, scale(150, Optional.empty()).end());
  }

  /** Days 100 to 303: weeks 14.3 to 43.3, marked at every fourth from founding. */
  @Test
  void aPartOfALifeIsToldInTheAgeOfTheWhole() {
    TimeScale part = scale(157, Optional.empty()).between(100, 303);
    assertEquals(List.of("16", "20", "24"), words(part.marks()).subList(0, 3));
    assertEquals(112, part.marks().at().get(0).value());
    assertEquals(List.of(100.0, 303.0), List.of(part.marks().from(), part.marks().end()));
    assertEquals("time since founding (weeks)", part.title(Language.EN));
    TimeScale days = scale(157, Optional.empty()).between(700, 710);
    assertEquals("time since founding (days)", days.title(Language.EN));
    assertEquals(List.of("700", "701"), words(days.marks()).subList(0, 2));
  }

  @Test
  void aThickLineCoversItsCornersAndNothingBesides() {
    Path2D corner = new Path2D.Double();
    corner.moveTo(0, 0);
    corner.lineTo(100, 0);
    corner.lineTo(100, 100);
    Shape area =
        LineArea.of(corner, new BasicStroke(10, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    assertTrue(area.contains(50, 4) && area.contains(96, 50) && area.contains(102, -2));
    assertTrue(area.contains(99, 1), "pieces that overlap do not cancel out");
    assertFalse(area.contains(-1, 0) || area.contains(50, 6) || area.contains(104.8, -4.8));
  }

  @Test
  void theEndsOfALineAreAsItsStrokeSays() {
    Line2D line = new Line2D.Double(0, 0, 10, 0);
    assertFalse(LineArea.of(line, new BasicStroke(4, BasicStroke.CAP_BUTT, 0)).contains(11, 0));
    assertTrue(
        LineArea.of(line, new BasicStroke(4, BasicStroke.CAP_SQUARE, 0)).contains(11.5, 1.5));
    assertTrue(LineArea.of(line, new BasicStroke(4, BasicStroke.CAP_ROUND, 0)).contains(11.5, 0));
    assertFalse(
        LineArea.of(line, new BasicStroke(4, BasicStroke.CAP_ROUND, 0)).contains(11.8, 1.8));
  }

  @Test
  void aTitleBreaksIntoLinesThatFitAndNeverBeforeAComma() {
    Typeface face = Lettering.shipped().bold();
    String title = "由种子用户发起，以同好为纽带，由核心圈层沉淀内容，组织圈层发酵，扩散圈层传播口碑的品牌社群从萌芽到沉寂的完整历程（示例一二三四）";
    Paragraph paragraph = Paragraph.set(title, face, 1520, 46, 34, 2);
    assertEquals(title, String.join("", paragraph.lines()));
    assertTrue(paragraph.lines().size() <= 2, paragraph::toString);
    for (String line : paragraph.lines()) {
      assertTrue(face.width(line, paragraph.size()) <= 1520, line);
      assertFalse(line.startsWith("，") || line.startsWith("）"), line);
    }
  }

  @Test
  void aTitleIsRatherSetSmallerThanBrokenAndBrokenIntoEqualLines() {
    Typeface face = Lettering.shipped().bold();
    String title =
        "A reading circle that meets every week in the back room of a shop, beside its twin";
    assertEquals(1, Paragraph.set(title, face, 1600, 46, 34, 2).lines().size());
    List<String> two = Paragraph.set(title, face, 1300, 46, 34, 2).lines();
    assertEquals(2, two.size(), two::toString);
    double first = face.width(two.get(0), 34);
    double second = face.width(two.get(1), 34);
    assertTrue(Math.abs(first - second) < 0.25 * first, two::toString);
  }

  @Test
  void linesAreNeverMadeEqualByCuttingAWord() {
    Typeface face = Lettering.shipped().regular();
    String caption = "n = 1,000 weeks of a long life · seed 1".replace(" ", "\u00a0");
    String parts = caption + " · Lifecircle 0.1.0".replace("e 0", "e\u00a00");
    List<String> lines = Paragraph.set(parts, face, 700, 34, 34, 2).lines();
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.get(0).startsWith(caption), lines::toString);
  }

  @Test
  void noLineBeginsWithTheSignOfPerCent() {
    String text = "of those who left 33 % were unanswered";
    assertFalse(Paragraph.mayBreak(text, text.indexOf('%')));
    assertTrue(Paragraph.mayBreak(text, text.indexOf("were")));
  }

  @Test
  void aTitleTooLongForItsRoomEndsInAnEllipsisAndLeavesTheRoomToTheCurve() {
    Typeface face = Lettering.shipped().regular();
    Paragraph paragraph = Paragraph.set("word ".repeat(200), face, 1520, 46, 34, 2);
    assertEquals(2, paragraph.lines().size());
    assertTrue(paragraph.lines().get(1).endsWith("word…"), paragraph::toString);
    assertTrue(face.width(paragraph.lines().get(1), paragraph.size()) <= 1520);
  }

  private static TimeScale scale(int weeks, Optional<LocalDate> start) {
    return new TimeScale(new ActivityCurve("", 7, start, new long[weeks], new long[weeks]));
  }

  private static List<String> words(Marks marks) {
    return marks.at().stream().map(Marks.Mark::words).toList();
  }
}
