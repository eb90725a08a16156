package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lifecircle.lifecycle.Overlay;
import lifecircle.quantity.Language;
import lifecircle.quantity.Period;
import lifecircle.scenario.Gap;
import lifecircle.scenario.ObservedCurve;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.SeriesOptions;
import org.junit.jupiter.api.Test;

/** A life in which 9 members write 4 messages a day, beside one of three weeks. */
class OverlayTextTest {
  private static Overlay overlay(List<Long> members, List<Long> messages, int days) {
    ObservedSeries series =
        new ObservedSeries("a_b", 7, LocalDate.of(2021, 3, 1), members, messages);
    return new Overlay(
        new ObservedCurve(series, false, 7),
        days,
        (indicator, day) -> indicator.equals("messages") ? 4.0 : 9.0);
  }

  private static final Overlay THREE_WEEKS =
      overlay(List.of(4L, 16L, 4L), List.of(28L, 28L, 28L), 30);

  /**
   * Roots 2, 4, 2 against 3: each is off by 1. Counts are off by 5, 7, 5, mean 17/3; steps are 12;
   * 17/36 = 0.47. Messages are met exactly and never change.
   */
  @Test
  void theFirstRowIsTheSimulatedLife() {
    List<String> lines = new OverlayText(THREE_WEEKS, Language.EN).terminal().lines().toList();
    assertEquals("Beside a real curve: a_b", lines.get(0));
    assertEquals(
        "Compared: 3 of the 3 weeks observed; the first begins on 2021-03-01, simulated day 7.",
        lines.get(1));
    assertEquals(
        List.of("this simulated life", "3", "1.00", "0.47", "0.00", "no data"),
        List.of(lines.get(5).split(" {2,}")));
    assertEquals(
        List.of("the mean of the three before", "0", "no data", "no data", "no data", "no data"),
        List.of(lines.get(8).split(" {2,}")));
  }

  @Test
  void aPageKeepsTheNameOfTheSeriesAndTheMeaningOfTheColumns() {
    for (Language language : Language.values()) {
      String page = new OverlayText(THREE_WEEKS, language).markdown();
      assertTrue(page.contains(OverlayPhrase.MEANING.in(language)), page);
      assertTrue(page.contains(OverlayPhrase.YARDSTICKS.in(language)), page);
    }
  }

  @Test
  void whereNothingIsSharedNoTableIsShown() {
    Overlay none = overlay(List.of(4L, 16L), List.of(1L, 1L), 13);
    String words = new OverlayText(none, Language.EN).terminal();
    assertTrue(words.contains("Nothing is compared"), words);
    assertEquals(2, words.lines().count());
  }

  @Test
  void whatWasNotObservedIsNoData() throws IOException {
    Overlay silent = overlay(List.of(4L, 16L), List.of(), 30);
    List<String> lines = new OverlayText(silent, Language.EN).terminal().lines().toList();
    assertTrue(lines.get(5).startsWith("this simulated life"), lines.get(5));
    assertTrue(lines.get(5).matches(".* no data +no data"), lines.get(5));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new OverlayCsv(silent).write(bytes);
    assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("\n14,2021-03-08,16,9,,28\n"));
  }

  private static final Overlay WITH_A_GAP =
      new Overlay(
          new ObservedCurve(
              new ObservedSeries(
                  "a_b",
                  Period.WEEK,
                  LocalDate.of(2021, 3, 1),
                  List.of(4L, 0L, 4L, 0L),
                  List.of(28L, 0L, 28L, 0L),
                  new TreeMap<>(Map.of(1, Gap.MISSING, 3, Gap.ZERO)),
                  SeriesOptions.standard()),
              false,
              7),
          30,
          (indicator, day) -> indicator.equals("messages") ? 4.0 : 9.0);

  private static String written(Output table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A table that is written somewhere. */
  private interface Output {
    void write(OutputStream out) throws IOException;
  }

  @Test
  void aWeekThatNobodyCountedIsNotCompared() throws IOException {
    List<String> lines = new OverlayText(WITH_A_GAP, Language.EN).terminal().lines().toList();
    assertEquals(
        "Compared: 2 of the 3 weeks observed; the first begins on 2021-03-01, simulated day 7."
            + " Periods without data, which have no part: 1.",
        lines.get(1));
    String table = written(new OverlayCsv(WITH_A_GAP)::write);
    assertTrue(table.contains("\n14,2021-03-08,,9,,28\n21,2021-03-15,4,9,28,28\n"), table);
  }

  /**
   * As in the table for people: 17/36 to six digits; the week before is 4, then 16: roots 2 apart.
   */
  @Test
  void theDistancesAreWrittenForPrograms() throws IOException {
    List<String> lines = written(new DistancesCsv(THREE_WEEKS)::write).lines().toList();
    assertEquals(
        "what,periods,members_root_rmse,members_mase,messages_root_rmse,messages_mase",
        lines.get(0));
    assertEquals("simulated,3,1,0.472222,0,", lines.get(1));
    assertTrue(lines.get(2).startsWith("own_mean,3,"), lines.get(2));
    assertEquals("last_value,2,2,1,0,", lines.get(3));
    assertEquals("last_three,0,,,,", lines.get(4));
  }

  @Test
  void theTableForProgramsHasALineForEveryPeriod() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new OverlayCsv(THREE_WEEKS).write(bytes);
    assertEquals(
        """
        first_day,start_date,observed_active_members,simulated_active_members,\
        observed_messages,simulated_messages
        7,2021-03-01,4,9,28,28
        14,2021-03-08,16,9,28,28
        21,2021-03-15,4,9,28,28
        """,
        bytes.toString(StandardCharsets.UTF_8));
  }
}
