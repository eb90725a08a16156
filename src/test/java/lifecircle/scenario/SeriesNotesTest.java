package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts that can hardly be what their columns are called are noted, in both languages. */
class SeriesNotesTest {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 7);

  private static List<String> notes(List<Long> active, List<Long> messages) {
    ObservedSeries series = new ObservedSeries("town", 7, FIRST, active, messages);
    SeriesNotes.of(series).forEach(note -> assertTrue(!note.zh().isBlank()));
    return SeriesNotes.of(series).stream().map(note -> note.en()).toList();
  }

  private static List<Long> steady(int periods) {
    SplittableRandom random = new SplittableRandom(20190107);
    return IntStream.range(0, periods).mapToObj(i -> 50L + random.nextInt(-12, 13)).toList();
  }

  @Test
  void morePostersThanMessagesMayBeSwappedColumns() {
    List<Long> posters = steady(24);
    List<Long> messages = posters.stream().map(n -> n * 4).toList();
    assertEquals(List.of(), notes(posters, messages));
    String swapped = notes(messages, posters).get(0);
    assertTrue(swapped.startsWith("In 24 of 24 periods, the first on 2019-01-07,"), swapped);
    assertTrue(swapped.endsWith("are the two columns swapped?"), swapped);
    List<Long> one = IntStream.range(0, 24).mapToObj(i -> i == 3 ? 1L : 999L).toList();
    String few = notes(posters, one).get(0);
    assertTrue(few.startsWith("In 1 of 24 periods, the first on 2019-01-28,"), few);
    assertTrue(!few.contains("swapped"), few);
  }

  @Test
  void aColumnThatNeverFallsMayBeARunningTotal() {
    List<Long> counts = steady(24);
    List<Long> total =
        IntStream.range(0, 24)
            .mapToObj(i -> counts.subList(0, i + 1).stream().mapToLong(Long::longValue).sum())
            .toList();
    assertTrue(notes(total, List.of()).get(0).contains("a running total (cumulative)"));
    assertEquals(List.of(), notes(total.subList(0, 8), List.of()));
    assertEquals(List.of(), notes(counts, List.of()));
  }

  @Test
  void meansOfManyDaysAndPeriodsThatOverlapAreSmootherThanCounts() {
    List<Long> daily = steady(300);
    for (int window : new int[] {7, 28}) {
      List<Long> sums =
          IntStream.range(0, 270)
              .mapToObj(i -> daily.subList(i, i + window).stream().mapToLong(n -> n).sum())
              .toList();
      List<Long> means = sums.stream().map(sum -> sum / window).toList();
      assertTrue(notes(means, List.of()).get(0).contains("rolling means"), "mean of " + window);
    }
    assertEquals(List.of(), notes(daily, List.of()));
    List<Long> silent = IntStream.range(0, 90).mapToObj(i -> 0L).toList();
    assertEquals(List.of(), notes(silent, List.of()));
  }

  @Test
  void theShippedSeriesAreBeyondDoubt() throws Exception {
    for (String name : Shelf.OBSERVED.names()) {
      try (var bytes = Shelf.OBSERVED.open(name).orElseThrow()) {
        assertEquals(List.of(), SeriesNotes.of(new SeriesReader().read(name, bytes)), name);
      }
    }
  }

  @Test
  void everyNoteComesBackFromItsLine() {
    for (ReadingNote.Kind kind : ReadingNote.Kind.values()) {
      ReadingNote note = ReadingNote.of(kind, "a \"b\" \\c", "日期", 3, 4);
      assertEquals(note, ReadingNote.in(note.line()));
      assertTrue(!note.text().en().matches(".*\\{[0-9]}.*"), note.text().en());
      assertTrue(!note.text().zh().matches(".*\\{[0-9]}.*"), note.text().zh());
    }
  }
}
