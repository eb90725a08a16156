package lifecircle.scenario;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * On which day a moment falls: in a time zone that somebody named, else on the day that is written.
 *
 * <p>Assumption: a count dated {@code 2019-01-07T00:00+01:00} is that of the 7th of January, for
 * whoever wrote the midnight of a place meant the day of that place; in an event log a moment is a
 * moment, and its day is one of UTC. A time without an offset is taken as it stands.
 *
 * @param zone whose midnight ends a day; if empty, the writer's
 */
record DayRule(Optional<ZoneId> zone) {
  /** When a moment falls that is written with or without its distance from UTC. */
  LocalDateTime when(LocalDateTime written, Optional<ZoneOffset> offset) {
    if (zone.isEmpty() || offset.isEmpty()) {
      return written;
    }
    return written.atOffset(offset.get()).atZoneSameInstant(zone.get()).toLocalDateTime();
  }

  /** When a moment falls that is counted from 1970, in UTC unless a zone is named. */
  LocalDateTime when(Instant moment) {
    return moment.atZone(zone.orElse(ZoneOffset.UTC)).toLocalDateTime();
  }
}
