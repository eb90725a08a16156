package lifecircle.scenario;

import java.time.Instant;
import java.time.LocalDate;
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
  /** The day of a moment that is written with or without its distance from UTC. */
  LocalDate day(LocalDateTime written, Optional<ZoneOffset> offset) {
    if (zone.isEmpty() || offset.isEmpty()) {
      return written.toLocalDate();
    }
    return written.atOffset(offset.get()).atZoneSameInstant(zone.get()).toLocalDate();
  }

  /** The day of a moment that is counted from 1970, in UTC unless a zone is named. */
  LocalDate day(Instant moment) {
    return moment.atZone(zone.orElse(ZoneOffset.UTC)).toLocalDate();
  }
}
