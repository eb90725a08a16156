package lifecircle.process;

import java.util.Comparator;
import java.util.stream.IntStream;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Duty;

/**
 * Operators train organisers (F15): when enough time is prepared, whoever of the untrained members
 * contributes most learns to lead a group. The founder of a group comes before all others.
 *
 * <p>Units: minutes of working time; contribution in perfect messages in 28 days.
 */
final class Training {
  private final Community c;
  private final Today today;
  private final double minutesEach;

  Training(Community c, Today today, double minutesEach) {
    this.c = c;
    this.today = today;
    this.minutesEach = minutesEach;
  }

  /** Trains one member, if there is time for it. */
  void train() {
    if (c.operators().bank(Duty.TRAINING) < minutesEach) {
      return;
    }
    IntStream.range(0, c.members().persons())
        .filter(c.members()::isMember)
        .filter(member -> c.members().circle(member) != Circle.ORGANISATION)
        .filter(member -> !c.organisers().isTrained(member))
        .filter(member -> c.contributions().of(member, today.day()) > 0)
        .boxed()
        .max(
            Comparator.<Integer>comparingInt(member -> c.organisers().leads(member) ? 1 : 0)
                .thenComparingDouble(member -> c.contributions().of(member, today.day()))
                .thenComparingLong(this::turn))
        .ifPresent(
            member -> {
              c.organisers().train(member);
              c.operators().draw(Duty.TRAINING, minutesEach);
              c.book().train();
            });
  }

  private long turn(int member) {
    return today.luck().bits(Purpose.TRAINING_TURN, c.persons().key(member), today.day(), 0);
  }
}
