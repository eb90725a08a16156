package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Calendar;
import lifecircle.community.Community;
import lifecircle.community.Ties;

/**
 * How two members who met are bound on one day: overture, tie, strength, closeness, and the place
 * each of these needs.
 *
 * <p>At capacity the weakest tie yields to a stronger one; a newcomer weaker than all finds no
 * place. The same holds for close places. Strength w ← w + δ(1 − w).
 *
 * <p>Units: strength in [0, 1]; days.
 */
final class Bonding {
  private final Community c;
  private final Ties ties;
  private final BondParameters bonds;
  private final FadeParameters fading;
  private final Luck luck;
  private final int day;

  Bonding(Community c, BondParameters bonds, FadeParameters fading, Luck luck, int day) {
    this.c = c;
    this.ties = c.ties();
    this.bonds = bonds;
    this.fading = fading;
    this.luck = luck;
    this.day = day;
  }

  /** Two members know each other from the start. */
  void introduce(int i, int j, double strength) {
    int edge = ties.meet(i, j, day);
    ties.countContactDay(edge);
    if (makePlace(edge, strength)) {
      ties.form(edge);
      c.book().openTie();
      settle(edge, strength);
    } else {
      ties.end(edge);
    }
  }

  /** The one, the other or both turned to each other today. */
  void meet(int i, int j, boolean iSpoke, boolean jSpoke) {
    int known = ties.between(i, j);
    int edge = known == Ties.NONE ? ties.meet(i, j, day) : known;
    if (iSpoke) {
      ties.act(edge, i, day);
    }
    if (jSpoke) {
      ties.act(edge, j, day);
    }
    int window = bonds.returnWindow().wholeDays();
    if (!ties.isReturned(edge, day, window)) {
      if (!ties.isTie(edge)) {
        remindOfEnd(edge, day + window);
      }
      return;
    }
    ties.countContactDay(edge);
    double before = ties.isTie(edge) ? ties.strengthOn(edge, day) : 0;
    double after = before + bonds.reinforcement().value() * (1 - before);
    if (!ties.isTie(edge)) {
      if (after == 0 || !makePlace(edge, after)) {
        ties.end(edge);
        return;
      }
      ties.form(edge);
      c.book().openTie();
    }
    settle(edge, after);
  }

  private void settle(int edge, double strength) {
    ties.strengthen(edge, strength, halfLife(edge, strength), day);
    int lastDay = ties.lastDayAbove(edge, fading.endStrength().value());
    remindOfEnd(edge, Math.max(day, lastDay) + 1);
    becomeClose(edge, strength);
  }

  /** The tie loses a share of its strength, and with it closeness and lifetime. */
  void weaken(int edge, double share) {
    ties.weaken(edge, share);
    int lastDay = ties.lastDayAbove(edge, fading.endStrength().value());
    remindOfEnd(edge, Math.max(day, lastDay) + 1);
    if (ties.isClose(edge)) {
      int until = ties.lastDayAbove(edge, bonds.closeStrength().value());
      if (until < day) {
        ties.loosen(edge);
      } else {
        keepClose(edge, until);
      }
    }
  }

  private void remindOfEnd(int edge, int endDay) {
    ties.endOn(edge, endDay);
    c.appointments().tieEnds().note(endDay, edge);
  }

  private double halfLife(int edge, double strength) {
    int i = ties.one(edge);
    int j = ties.other(edge);
    int others = Math.min(ties.tieCount(i), ties.tieCount(j)) - 1;
    double embeddedness = others > 0 ? ties.common(i, j) / (double) others : 0;
    return fading.halfLifeDays(
        strength, embeddedness, day - ties.firstDay(edge), ties.contactDays(edge));
  }

  /**
   * A free place on both sides, or the weakest tie yields on each side that is full; all or
   * nothing.
   */
  private boolean makePlace(int edge, double strength) {
    int i = ties.one(edge);
    int j = ties.other(edge);
    int yieldsOfI = yieldingTie(i, strength);
    int yieldsOfJ = yieldingTie(j, strength);
    if (yieldsOfI == NO_PLACE || yieldsOfJ == NO_PLACE) {
      return false;
    }
    if (yieldsOfI >= 0) {
      ties.end(yieldsOfI);
      c.book().yieldTie();
    }
    if (yieldsOfJ >= 0 && yieldsOfJ != yieldsOfI) {
      ties.end(yieldsOfJ);
      c.book().yieldTie();
    }
    return true;
  }

  private static final int NOTHING_YIELDS = -1;
  private static final int NO_PLACE = -2;

  private int yieldingTie(int person, double strength) {
    return ties.tieCount(person) < c.persons().tieCapacity(person)
        ? NOTHING_YIELDS
        : weaker(weakest(person, false), strength);
  }

  private int yieldingCloseTie(int person, double strength) {
    return ties.closeCount(person) < c.persons().closeCapacity(person)
        ? NOTHING_YIELDS
        : weaker(weakest(person, true), strength);
  }

  private int weaker(int weakest, double strength) {
    return weakest >= 0 && ties.strengthOn(weakest, day) < strength ? weakest : NO_PLACE;
  }

  /** The weakest tie of a person, or the weakest close one; of equals the one served last. */
  private int weakest(int person, boolean close) {
    int weakest = NOTHING_YIELDS;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < ties.edgeCount(person); k++) {
      int edge = ties.edgeOf(person, k);
      if (ties.isTie(edge) && (!close || ties.isClose(edge))) {
        double strength = ties.logStrengthOn(edge, day);
        if (strength < least || (strength == least && turn(edge) > turn(weakest))) {
          least = strength;
          weakest = edge;
        }
      }
    }
    return weakest;
  }

  private long turn(int edge) {
    return turn(c, luck, day, ties.one(edge), ties.other(edge));
  }

  /** When a pair is served on a day on which places are contested. */
  static long turn(Community c, Luck luck, int day, int one, int other) {
    long pair = Luck.unordered(c.persons().key(one), c.persons().key(other));
    return luck.bits(Purpose.TIE_PRIORITY, pair, day, 0);
  }

  private void becomeClose(int edge, double strength) {
    double threshold = bonds.closeStrength().value();
    if (strength < threshold) {
      ties.loosen(edge);
      return;
    }
    if (!ties.isClose(edge) && !makeClosePlace(edge, strength)) {
      return;
    }
    keepClose(edge, ties.lastDayAbove(edge, threshold));
  }

  private void keepClose(int edge, int until) {
    ties.keepClose(edge, until);
    if (until < Calendar.NEVER - 1) {
      c.appointments().closenessEnds().note(until + 1, edge);
    }
  }

  /** The same for close places: whoever yields stays a tie. */
  private boolean makeClosePlace(int edge, double strength) {
    int yieldsOfOne = yieldingCloseTie(ties.one(edge), strength);
    int yieldsOfOther = yieldingCloseTie(ties.other(edge), strength);
    if (yieldsOfOne == NO_PLACE || yieldsOfOther == NO_PLACE) {
      return false;
    }
    if (yieldsOfOne >= 0) {
      ties.loosen(yieldsOfOne);
    }
    if (yieldsOfOther >= 0) {
      ties.loosen(yieldsOfOther);
    }
    return true;
  }
}
