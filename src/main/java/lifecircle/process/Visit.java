package lifecircle.process;

import java.util.Arrays;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.EventRecorder;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.community.Members;

/**
 * Those whose day has come visit, in one or more sessions around their personal hour. Every visit
 * feeds the habit of visiting, every day away lets it fade.
 *
 * <p>Habit h ← h·2^(−gap/T) + 1 − 2^(−1/T), which stays in [0, 1] and nears 1 for daily visitors.
 * <em>Assumption.</em>
 *
 * <p>Units: habit in [0, 1]; gap and T in days; sessions in slots of 20 minutes.
 */
public final class Visit {
  private static final int MOST_SESSIONS = 6;

  private final VisitParameters parameters;
  private final double dailyKeep;

  /** Visiting under these parameters. */
  public Visit(VisitParameters parameters) {
    this.parameters = parameters;
    this.dailyKeep = StrictMath.pow(2, -1 / parameters.habitHalfLife().days());
  }

  /** Opens the doors: who is here today, and when. */
  public void visit(Community c, Today today) {
    int[] visitors =
        Arrays.stream(c.appointments().visitorsOf(today.day()))
            .filter(c.members()::isMember)
            .toArray();
    int[][] slots = new int[visitors.length][];
    for (int k = 0; k < visitors.length; k++) {
      slots[k] = sessions(c, today, visitors[k]);
      c.members().visit(visitors[k], today.day(), habit(c.members(), visitors[k], today.day()));
      c.recorder()
          .record(
              today.day(),
              slots[k][0],
              visitors[k],
              Kind.VISIT,
              EventRecorder.NOTHING,
              c.groups().home(visitors[k]));
    }
    c.presence().begin(visitors, slots);
  }

  private int[] sessions(Community c, Today today, int visitor) {
    Luck luck = today.luck();
    long key = c.persons().key(visitor);
    int count =
        1 + luck.poisson(parameters.furtherSessions(), Purpose.SESSIONS, key, today.day(), 0);
    double spread = parameters.sessionSpreadMinutes() / Clock.MINUTES_PER_SLOT;
    int[] slots = new int[Math.min(count, MOST_SESSIONS)];
    for (int k = 0; k < slots.length; k++) {
      double shift = spread * luck.normal(Purpose.SESSION_TIME, key, today.day(), k);
      slots[k] =
          Math.floorMod(
              c.persons().hourSlot(visitor) + (int) Math.rint(shift), Clock.SLOTS_PER_DAY);
    }
    Arrays.sort(slots);
    int kept = 1;
    for (int k = 1; k < slots.length; k++) {
      if (slots[k] != slots[k - 1]) {
        slots[kept++] = slots[k];
      }
    }
    return Arrays.copyOf(slots, kept);
  }

  private double habit(Members members, int visitor, int day) {
    int last = members.lastVisitDay(visitor);
    double kept =
        last == Members.NOT_YET
            ? 0
            : members.habit(visitor) * StrictMath.pow(dailyKeep, day - last);
    return Math.min(1, kept + 1 - dailyKeep);
  }
}
