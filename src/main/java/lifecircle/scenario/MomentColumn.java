package lifecircle.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import lifecircle.community.Clock;
import lifecircle.community.EventRecorder;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;

/**
 * When the messages of a log were written, in the order of its rows.
 *
 * <p>Units: days since 1970, minutes of the day; −1 where no time of day is written.
 */
final class MomentColumn {
  private final IntColumn days = new IntColumn();
  private final IntColumn minutes = new IntColumn();

  void add(WrittenDate time) {
    days.add((int) time.date().toEpochDay());
    minutes.add(time.minute().orElse(EventRecorder.NOTHING));
  }

  /**
   * The messages in the order of time, those of one minute in the order of their rows. One towards
   * somebody counts as an answer.
   */
  EventList events(IntColumn writers, IntColumn receivers, SeriesOptions options) {
    EventList events = new EventList();
    int[] inTime = inTime(options);
    for (int row : inTime) {
      int minute = minutes.get(row);
      events.record(
          days.get(row) - days.get(inTime[0]),
          minute < 0 ? EventRecorder.NOTHING : minute / Clock.MINUTES_PER_SLOT,
          writers.get(row),
          receivers.get(row) < 0 ? Kind.OPENER : Kind.REPLY,
          receivers.get(row),
          0);
    }
    return events;
  }

  private int[] inTime(SeriesOptions options) {
    return IntStream.range(0, days.count())
        .filter(row -> DatedRows.isInside(LocalDate.ofEpochDay(days.get(row)), options))
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(days::get).thenComparingInt(minutes::get))
        .mapToInt(row -> row)
        .toArray();
  }
}
