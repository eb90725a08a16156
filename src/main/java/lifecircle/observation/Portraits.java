package lifecircle.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Members;
import lifecircle.community.Ties;

/**
 * The portraits of a life: its tie network on the last evening of every week, and on evenings that
 * somebody asked for beforehand. Which of them are shown can be chosen when the life is known.
 *
 * <p>A portrait only looks: it changes no member, no tie and nobody's luck.
 */
public final class Portraits {
  private static final int DAYS_PER_WEEK = 7;

  private final Sitting sitting;
  private final IntPredicate askedFor;
  private final NavigableMap<Integer, Portrait> byDay = new TreeMap<>();

  /**
   * No portrait yet.
   *
   * @param luck the luck of the world, which is asked who sits
   * @param askedFor evenings on which one is taken beside those that end a week
   */
  public Portraits(Luck luck, IntPredicate askedFor) {
    this.sitting = new Sitting(luck);
    this.askedFor = askedFor;
  }

  /** How many members a portrait shows at most. */
  public static int seats() {
    return Sitting.SEATS;
  }

  /** Takes a portrait if this is an evening for one. */
  public void see(Community c, int day) {
    if (day % DAYS_PER_WEEK == DAYS_PER_WEEK - 1 || askedFor.test(day)) {
      byDay.put(day, portrait(c, day));
    }
  }

  /** All portraits, the earliest first. */
  public Collection<Portrait> all() {
    return List.copyOf(byDay.values());
  }

  /** The portrait nearest to a day, the earlier of two; empty where there is none at all. */
  public Optional<Portrait> nearest(int day) {
    return byDay.values().stream()
        .min(Comparator.comparingInt(portrait -> Math.abs(portrait.day() - day)));
  }

  private Portrait portrait(Community c, int day) {
    int[] drawn = sitting.drawn(c);
    List<Portrait.Sitter> sitters =
        Arrays.stream(drawn)
            .mapToObj(m -> new Portrait.Sitter(m, c.members().circle(m), c.ties().tieCount(m)))
            .toList();
    List<Portrait.Tie> ties = new ArrayList<>();
    for (int one : drawn) {
      tiesToHigher(c.ties(), one, drawn, day, ties);
    }
    ties.sort(Comparator.comparingInt(Portrait.Tie::one).thenComparingInt(Portrait.Tie::other));
    return new Portrait(day, wholes(c), sitters, ties);
  }

  private static void tiesToHigher(
      Ties all, int one, int[] drawn, int day, List<Portrait.Tie> ties) {
    for (int k = 0; k < all.edgeCount(one); k++) {
      int other = all.partnerOf(one, k);
      int edge = all.edgeOf(one, k);
      if (other > one && all.isTie(edge) && Arrays.binarySearch(drawn, other) >= 0) {
        ties.add(new Portrait.Tie(one, other, all.strengthOn(edge, day), all.isClose(edge)));
      }
    }
  }

  private static List<Portrait.Whole> wholes(Community c) {
    return Arrays.stream(Circle.values()).map(circle -> whole(c, circle)).toList();
  }

  private static Portrait.Whole whole(Community c, Circle circle) {
    Members members = c.members();
    int[] there =
        IntStream.range(0, members.persons())
            .filter(person -> members.isMember(person) && members.circle(person) == circle)
            .toArray();
    return new Portrait.Whole(
        there.length,
        Arrays.stream(there).map(c.ties()::tieCount).sum(),
        Arrays.stream(there).map(c.ties()::closeCount).sum());
  }
}
