package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Community;
import lifecircle.community.Person;
import lifecircle.community.Ties;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Nobody fares better or worse for a number, or for what others do elsewhere. */
class NoPrivilegeTest {
  private static final Settings STANDARD = TinyWorld.settings();

  /** 0 and 1 know only 2, who knows twenty others, all alike: one day in twenty they agree. */
  @Test
  void twoWhoShareAFriendDoNotShareTheirLuck() {
    int days = 200;
    int both = 0;
    int alike = 0;
    for (int day = 0; day < days; day++) {
      int ofZero = approached(0, day);
      int ofOne = approached(1, day);
      both += ofZero > 2 && ofOne > 2 ? 1 : 0;
      alike += ofZero > 2 && ofZero == ofOne ? 1 : 0;
    }
    assertTrue(both > days / 4, both + " days");
    assertTrue(alike < both / 4, alike + " of " + both + " days");
  }

  /**
   * 0 and 1 write in the same slot; 2 comes later and has attention for one message. Both are
   * answered about equally often: 64 worlds, and not fewer than a quarter of the answers for
   * either.
   */
  @Test
  void whoWritesInTheSameSlotIsHeardRegardlessOfNumber() {
    Settings settings =
        TinyWorld.settings(
            List.of(
                ConverseParameters.ATTENTION,
                ConverseParameters.ANSWER_PROPENSITY,
                ConverseParameters.STATEMENT_WEIGHT,
                ConverseParameters.STRANGER_WEIGHT),
            1,
            1,
            1,
            1);
    int[] answered = new int[2];
    for (int seed = 0; seed < 64; seed++) {
      Community c =
          TinyWorld.of(
              3, 10, key -> new Person(key, 0, 20, 0.5, 0.5, 36, 9, 9, 9, 40, 1, 0, 0), new int[0]);
      IntStream.range(0, 3).forEach(person -> TinyWorld.join(c, person));
      c.presence().begin(new int[] {0, 1, 2}, new int[][] {{10}, {10}, {12}});
      new Converse(
              ConverseParameters.from(settings),
              WeighParameters.from(settings),
              GroupsParameters.from(settings),
              0.05)
          .converse(c, TinyWorld.today(0, Luck.of(seed)));
      IntStream.range(0, c.contacts().count())
          .filter(k -> c.contacts().from(k) == 2)
          .forEach(k -> answered[c.contacts().to(k)]++);
    }
    int all = answered[0] + answered[1];
    assertTrue(
        all > 16 && Math.min(answered[0], answered[1]) > all / 4, answered[0] + " of " + all);
  }

  /**
   * 0 has room for two; the ties to 1 and 2 are equally weak when 3 comes. Which one yields does
   * not depend on overtures among 4, 5 and 6 that came to nothing before.
   */
  @Test
  void whatOthersDidDoesNotDecideWhichTieYields() {
    for (int seed = 0; seed < 8; seed++) {
      assertEquals(yields(seed, false), yields(seed, true), "seed " + seed);
    }
  }

  @Test
  void ofEquallyWeakTiesNoNumberYieldsFirst() {
    assertEquals(
        Set.of(1, 2),
        IntStream.range(0, 16)
            .map(seed -> yields(seed, false))
            .boxed()
            .collect(Collectors.toSet()));
  }

  private static int yields(int seed, boolean othersMetBefore) {
    Community c =
        TinyWorld.of(
            7, 900, key -> new Person(key, 0, 1, 0.5, 0.5, 36, 9, 2, 2, 40, 1, 0, 0), new int[0]);
    IntStream.range(0, 7).forEach(person -> TinyWorld.join(c, person));
    if (othersMetBefore) {
      int one = c.ties().meet(4, 5, 0);
      int other = c.ties().meet(5, 6, 0);
      c.ties().end(one);
      c.ties().end(other);
    }
    BondParameters bonds = BondParameters.from(STANDARD);
    FadeParameters fading = FadeParameters.from(STANDARD);
    Bonding then = new Bonding(c, bonds, fading, Luck.of(seed), 1);
    then.meet(0, 1, true, true);
    then.meet(0, 2, true, true);
    new Bonding(c, bonds, fading, Luck.of(seed), 9).meet(0, 3, true, true);
    return c.ties().between(0, 1) == Ties.NONE ? 1 : 2;
  }

  /** Whom a visitor approaches first on a day on which all contacts go to friends of friends. */
  private static int approached(int visitor, int day) {
    Settings settings =
        TinyWorld.settings(List.of(BondParameters.TIE_SHARE, BondParameters.STRANGER_SHARE), 0, 0);
    Community c = TinyWorld.of(23, 300);
    IntStream.range(0, 23).forEach(person -> TinyWorld.join(c, person));
    TinyWorld.present(c, day, IntStream.range(0, 23).toArray());
    Bonding bonding =
        new Bonding(
            c, BondParameters.from(STANDARD), FadeParameters.from(STANDARD), Luck.of(1), day);
    IntStream.range(0, 23)
        .filter(person -> person != 2)
        .forEach(person -> bonding.introduce(2, person, 0.5));
    new PrivateContacts(c, TinyWorld.today(day), BondParameters.from(settings)).enter();
    // Each contact is entered twice, first by the one who sought it.
    return IntStream.range(0, c.contacts().count())
        .filter(k -> k % 2 == 0 && c.contacts().from(k) == visitor)
        .map(k -> c.contacts().to(k))
        .findFirst()
        .orElse(-1);
  }
}
