package lifecircle.process;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Format;
import lifecircle.community.Group;
import lifecircle.community.Path;

/**
 * The founding of a community, run once before its first day: seed users picked by hand form the
 * core, operators are appointed, some acquaintances come along, and core and operators know each
 * other from the start.
 *
 * <p>Source: hand-picked seed users T2, T3 (F5, F15); everything else is an <em>Assumption</em>.
 */
public final class Found {
  /** The group in which everybody lives on the first day. */
  private static final int FIRST = 0;

  private static final double FOUNDING_THEME = 0;

  private final FoundingParameters parameters;
  private final GroupsParameters groups;
  private final BondParameters bonds;
  private final FadeParameters fading;

  /** A founding under these parameters. */
  public Found(
      FoundingParameters parameters,
      GroupsParameters groups,
      BondParameters bonds,
      FadeParameters fading) {
    this.parameters = parameters;
    this.groups = groups;
    this.bonds = bonds;
    this.fading = fading;
  }

  /** Brings the first members in and lets everybody outside come across media in due time. */
  public void found(Community c, Luck luck) {
    int pool = parameters.pool();
    int[] core = best(pool, Math.min(pool, parameters.core()), i -> seedScore(c, i));
    c.groups().limitSeats(groups.mostSeats());
    openGroups(c, star(c, core));
    Homes homes = new Homes(c, groups, 0);
    for (int operator = 0; operator < c.operators().count(); operator++) {
      Entry.enter(
          c, luck, c.operators().member(operator), Circle.ORGANISATION, FIRST, Path.FOUNDING, 0, 0);
    }
    for (int person : core) {
      Entry.enter(c, luck, person, Circle.CORE, homes.of(person, FIRST), Path.FOUNDING, 0, 0);
    }
    int seeds = Math.min(pool - core.length, parameters.seedMembers());
    for (int person : best(pool, seeds, i -> companionScore(c, luck, i))) {
      Entry.enter(c, luck, person, Circle.DIFFUSION, homes.of(person, FIRST), Path.FOUNDING, 0, 0);
    }
    tieTogether(c, luck, core);
    c.purse().earn(parameters.purse());
    MediaExposure.awaitAll(c, luck, pool);
  }

  /**
   * In a world of stars, one of the core is the one who speaks: good on the theme, outspoken, and
   * of the kind that keeps at it. <em>Assumption</em>: a star has made a name by these three.
   */
  private int star(Community c, int[] core) {
    if (groups.format() != Format.STAR) {
      return Group.NOBODY;
    }
    return Arrays.stream(core)
        .boxed()
        .max(Comparator.comparingDouble(person -> starScore(c, person)))
        .orElse(Group.NOBODY);
  }

  private double starScore(Community c, int person) {
    double openers = c.persons().openersPerDay(person);
    double outspoken = openers / (openers + parameters.openersMedian());
    return seedScore(c, person) * outspoken / (1 + c.persons().frailty(person));
  }

  /** A home for all, and the further rooms of this world. */
  private void openGroups(Community c, int star) {
    c.groups().found(charter(Charter.Kind.HOME, groups.cap(), 1, star));
    if (groups.coreRoomCap() > 0) {
      c.groups().found(charter(Charter.Kind.CORE_ROOM, groups.coreRoomCap(), 1, Group.NOBODY));
    }
    if (groups.platformStickiness() > 0) {
      c.groups()
          .found(
              charter(
                  Charter.Kind.PLATFORM,
                  Integer.MAX_VALUE,
                  groups.platformStickiness(),
                  Group.NOBODY));
    }
  }

  private static Charter charter(Charter.Kind kind, int cap, double stickiness, int leader) {
    return new Charter(kind.ordinal(), kind, cap, FOUNDING_THEME, 1, stickiness, leader, 0);
  }

  /** Good output on the theme of the community. */
  private static double seedScore(Community c, int person) {
    double distance = c.persons().interest(person) - FOUNDING_THEME;
    return c.persons().quality(person) * c.tastes().relevance(distance);
  }

  /**
   * Somebody of the core knows them, and the theme is theirs; members already inside are passed
   * over.
   */
  private static double companionScore(Community c, Luck luck, int person) {
    if (!c.members().isOutside(person)) {
      return Double.NEGATIVE_INFINITY;
    }
    double known = c.invitations().acquaintancesInside(person) > 0 ? 1 : 0;
    double distance = c.persons().interest(person) - FOUNDING_THEME;
    double whim = luck.uniform(Purpose.SEED_MEMBER, c.persons().key(person), 0, 0);
    return known + whim * c.tastes().relevance(distance);
  }

  private static int[] best(int pool, int count, IntToDoubleFunction score) {
    double[] scores = IntStream.range(0, pool).mapToDouble(score).toArray();
    return IntStream.range(0, pool)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
        .limit(count)
        .mapToInt(i -> i)
        .sorted()
        .toArray();
  }

  private void tieTogether(Community c, Luck luck, int[] core) {
    double strength = parameters.seedTieStrength().value();
    if (strength == 0) {
      return;
    }
    int[] operators =
        IntStream.range(0, c.operators().count()).map(k -> c.operators().member(k)).toArray();
    int[] all = Arrays.copyOf(core, core.length + operators.length);
    System.arraycopy(operators, 0, all, core.length, operators.length);
    Bonding bonding = new Bonding(c, bonds, fading, luck, 0);
    for (int i = 0; i < all.length; i++) {
      for (int j = i + 1; j < all.length; j++) {
        bonding.introduce(all[i], all[j], strength);
      }
    }
  }
}
