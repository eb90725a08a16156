package lifecircle.community;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One-way attachment to a star or leader: a member follows at most one person, who need not know of
 * it and whose Dunbar capacity it does not touch. It is fed by what is read and fades by itself.
 *
 * <p>Units: strength in [0, 1) as of the last feeding, halving with every half-life (days) since.
 */
public final class Attachments {
  /** Nobody is followed. */
  public static final int NOBODY = -1;

  private final int[] towards;
  private final double[] strength;
  private final double[] halfLife;
  private final int[] fedDay;
  private final int[] followers;

  /** Nobody follows anybody yet. */
  public Attachments(int persons) {
    towards = new int[persons];
    Arrays.fill(towards, NOBODY);
    strength = new double[persons];
    halfLife = new double[persons];
    fedDay = new int[persons];
    followers = new int[persons];
  }

  /** The member is attached to this person alone, this strongly as of today. */
  public void feed(int member, int followed, double newStrength, double halfLifeDays, int today) {
    if (!(newStrength > 0 && newStrength <= 1 && halfLifeDays > 0)) {
      throw new IllegalArgumentException(
          "strength " + newStrength + " is not inside (0, 1] or half-life " + halfLifeDays + " d");
    }
    end(member);
    towards[member] = followed;
    followers[followed]++;
    strength[member] = newStrength;
    halfLife[member] = halfLifeDays;
    fedDay[member] = today;
  }

  /** The member follows nobody any more. */
  public void end(int member) {
    if (towards[member] != NOBODY) {
      followers[towards[member]]--;
      towards[member] = NOBODY;
      strength[member] = 0;
    }
  }

  /** Whom the member follows, or {@link #NOBODY}. */
  public int towards(int member) {
    return towards[member];
  }

  /** How strongly the member is attached on a day: a·2^(−Δ/H). */
  public double strengthOn(int member, int day) {
    return strength[member] == 0
        ? 0
        : strength[member] * StrictMath.pow(2, -(day - fedDay[member]) / halfLife[member]);
  }

  /** Who follows a person, ascending. */
  public int[] followersOf(int person) {
    return followers[person] == 0
        ? new int[0]
        : IntStream.range(0, towards.length).filter(i -> towards[i] == person).toArray();
  }
}
