package lifecircle.lifecycle;

import java.util.List;
import java.util.OptionalInt;
import lifecircle.quantity.Text;

/**
 * How long a community lived: from its first activity to the silence that lasts to the end of the
 * record. A {@link SilentSpell} after which people write again ends nothing: the community was
 * dormant and is revived. A series without a last silence is still alive when its data end: its
 * lifetime is censored, and stays in every count as such. One that never reached a message a week
 * lived from its first to its last activity.
 *
 * <p>Units: days from the first period in which anybody wrote.
 *
 * @param days days lived, or watched where censored
 * @param censored whether the data end before the life does
 * @param end the first period of the last silence; empty where the community is alive
 * @param dormant the silent spells after which people wrote again
 */
public record Lifetime(int days, boolean censored, OptionalInt end, List<SilentSpell> dormant) {
  static final int SILENT_DAYS = SilentSpell.SILENT_DAYS;

  /** Keeps a copy; refuses a life of negative length. */
  public Lifetime {
    dormant = List.copyOf(dormant);
    if (!(days >= 0)) {
      throw new IllegalArgumentException("lifetime " + days + " d is not at least 0 d");
    }
  }

  /** A length of which nothing else is known. */
  public Lifetime(int days, boolean censored) {
    this(days, censored, OptionalInt.empty(), List.of());
  }

  /** When a life ends, in full sentences of both languages. */
  public static Text meaning() {
    return new Text(
        "A community is silent in "
            + SILENT_DAYS
            + " days with under one message a week. Its life begins with its first activity and ends"
            + " where a silence begins that lasts to the end of the record: it \"lived\" so many"
            + " days. Silences after which people write again are dormant spells; they are listed"
            + " and end nothing. Without a last silence it is \"still alive\" when its data end,"
            + " also in the stage of silence: that is a low share of the height, and in a large"
            + " community that may still be many voices. A community that never had a message a"
            + " week lived from its first to its last activity.",
        "连续"
            + SILENT_DAYS
            + "天每周不足一条消息即为沉默。生命始于首次活动，止于一直持续到数据结束的沉默的首日，称“存续”若干天。"
            + "其后又有人发言的沉默只是休眠，会列出，但不是终点。若无最后的沉默，则数据结束时“仍然存活”，"
            + "即使处于沉寂期：沉寂期按高度的低比例划分，大型社群中仍可能有许多人发言。从未达到每周一条消息者，自首次活动存续到末次活动。");
  }

  /** The day after the last period with anybody; that of the first period where there is none. */
  private static long lastActivity(ActivityCurve curve) {
    int end = curve.periods();
    while (end > 0 && curve.activeMembers(end - 1) == 0) {
      end--;
    }
    return end == 0 ? curve.day(curve.periods() - 1) : curve.day(end);
  }

  /** The lifetime that a curve shows. */
  public static Lifetime of(ActivityCurve curve) {
    int born = 0;
    while (born < curve.periods() - 1 && curve.activeMembers(born) == 0) {
      born++;
    }
    List<SilentSpell> spells = SilentSpell.in(curve);
    int last = spells.size() - 1;
    boolean ended = last >= 0 && spells.get(last).endPeriod() == curve.periods();
    if (ended) {
      int end = spells.get(last).firstPeriod();
      long days = curve.day(end) - curve.day(born);
      return new Lifetime((int) days, false, OptionalInt.of(end), spells.subList(0, last));
    }
    long watched = curve.day(curve.periods()) - curve.day(born);
    return SilentSpell.wasEverActive(curve)
        ? new Lifetime((int) watched, true, OptionalInt.empty(), spells)
        : new Lifetime((int) (lastActivity(curve) - curve.day(born)), false);
  }
}
