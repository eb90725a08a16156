package lifecircle.pattern;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.observation.EventList;

/**
 * Those whose first message comes in the record's fifth week or later: who wrote before may have
 * been there before the record. A posting life lasts from the first to the last message and is over
 * when 84 days without one have passed; otherwise it is cut off by the end of the record.
 *
 * <p>Units: days; messages.
 */
final class Newcomers {
  private static final int FIRST_DAY = 28;

  private final History history;
  private final int[] people;

  Newcomers(History history) {
    this.history = history;
    this.people =
        IntStream.range(0, history.events().persons())
            .filter(person -> history.messages(person) > 0)
            .filter(person -> history.firstDay(person) >= FIRST_DAY)
            .toArray();
  }

  /** All of them. */
  int[] people() {
    return people;
  }

  /** Those whose first 84 days the record shows. */
  int[] watched() {
    return Arrays.stream(people)
        .filter(person -> history.firstDay(person) + History.SILENCE_DAYS <= lastDay())
        .toArray();
  }

  private int lastDay() {
    return history.events().days() - 1;
  }

  /** Days from the first to the last message. */
  int life(int person) {
    return history.lastDay(person) - history.firstDay(person);
  }

  /** Slots from the first to the last message. */
  int slots(int person) {
    return history.moment(person, history.messages(person) - 1) - history.moment(person, 0);
  }

  boolean isOver(int person) {
    return history.lastDay(person) + History.SILENCE_DAYS <= lastDay();
  }

  /** Messages on the day of the first. */
  int onFirstDay(int person) {
    int count = 0;
    while (count < history.messages(person)
        && Moments.day(history.moment(person, count)) == history.firstDay(person)) {
      count++;
    }
    return count;
  }

  EventList events() {
    return history.events();
  }
}
