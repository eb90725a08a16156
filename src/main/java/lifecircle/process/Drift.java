package lifecircle.process;

import lifecircle.chance.Purpose;
import lifecircle.community.Calendar;
import lifecircle.community.Community;

/**
 * After a visit commitment and habit set how soon the member comes back: the committed daily, the
 * indifferent hardly ever (dormancy). Operators at work come every day.
 *
 * <p>Visits a day v = v₀·exp(k·c + m·habit), capped; the next visit is on the first day on which
 * v·days exceeds an Exp(1) threshold of this spell, so that each day has the chance 1 − exp(−v).
 * <em>Assumption.</em>
 *
 * <p>Units: v in visits a day; c in [−1, 1]; habit in [0, 1].
 */
public final class Drift {
  private final DriftParameters parameters;

  /** Drifting under these parameters. */
  public Drift(DriftParameters parameters) {
    this.parameters = parameters;
  }

  /** Appoints the next visit of everybody who is here today. */
  public void drift(Community c, Today today) {
    for (int k = 0; k < c.presence().count(); k++) {
      int visitor = c.presence().visitor(k);
      long key = c.persons().key(visitor);
      double threshold = today.luck().threshold(Purpose.VISIT, key, today.day(), 0);
      c.appointments()
          .visitOn(visitor, Calendar.firstDayBeyond(today.day(), threshold, rate(c, visitor)));
    }
    for (int operator = 0; operator < c.operators().count(); operator++) {
      if (c.operators().works(operator)) {
        c.appointments().visitOn(c.operators().member(operator), today.day() + 1);
      }
    }
  }

  private double rate(Community c, int visitor) {
    double pull =
        parameters.commitmentWeight() * c.accounts().commitment(visitor)
            + parameters.habitWeight() * c.members().habit(visitor);
    return Math.min(
        parameters.highestRate().perDay(), parameters.visitRate().perDay() * StrictMath.exp(pull));
  }
}
