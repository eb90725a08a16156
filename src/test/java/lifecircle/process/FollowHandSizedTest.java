package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Reason;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Who leads, who becomes attached, and how attachment fades. */
class FollowHandSizedTest {
  /** A rate of 20 % and a half-life of 10 days. */
  private static final Settings STANDARD = TinyWorld.settings(FollowParameters.all(), 0.2, 10);

  private static final double TWO_READ = 1 - StrictMath.exp(-2);

  /** Persons 0 and 1 are the core, 2 and 3 are not; quality 0.5, interest on the theme. */
  private static Community community() {
    Community c = TinyWorld.of(4, 100);
    for (int person = 0; person < 4; person++) {
      Circle circle = person < 2 ? Circle.CORE : Circle.DIFFUSION;
      TinyWorld.join(c, person, circle);
    }
    return c;
  }

  /** On this day each author writes two messages; then the visitors read and follow. */
  private static void live(Community c, int day, int[] authors, int... visitors) {
    TinyWorld.present(c, day, visitors);
    for (int author : authors) {
      c.postings().enter(author, day);
      c.postings().enter(author, day);
    }
    new Follow(FollowParameters.from(STANDARD)).follow(c, TinyWorld.today(day));
  }

  private static double relevance(Community c) {
    return Read.relevanceOf(c, 0, 3);
  }

  /**
   * Two messages of quality 0.5 read: 0.2·0.5·relevance·(1 − exp(−2)); the second time the same
   * share of what is missing.
   */
  @Test
  void attachmentIsFedByWhatTheLeaderWrites() {
    Community c = community();
    int[] leader = {0};
    live(c, 0, leader, 3);
    double fed = 0.2 * 0.5 * relevance(c) * TWO_READ;
    assertEquals(0, c.attachments().towards(3));
    assertEquals(fed, c.attachments().strengthOn(3, 0), 1e-12);
    live(c, 1, leader, 3);
    double before = fed * StrictMath.pow(2, -0.1);
    assertEquals(before + fed * (1 - before), c.attachments().strengthOn(3, 1), 1e-12);
    assertEquals(0, c.ties().tieCount(3), "attachment takes no place among ties");
  }

  @Test
  void attachmentHalvesWhileTheLeaderIsQuiet() {
    Community c = community();
    live(c, 0, new int[] {0}, 3);
    double fed = c.attachments().strengthOn(3, 0);
    live(c, 1, new int[0], 3);
    assertEquals(fed / 2, c.attachments().strengthOn(3, 10), 1e-12);
  }

  @Test
  void whoIsNotOfTheCoreLeadsNobody() {
    Community c = community();
    live(c, 0, new int[] {2}, 3);
    assertEquals(Group.NOBODY, c.groups().of(0).leader());
    assertEquals(0, c.attachments().strengthOn(3, 0));
  }

  @Test
  void aLeaderLeadsForAWeekAndGoesAtOnceWhenNoLongerAMember() {
    Community c = community();
    live(c, 0, new int[] {0}, 3);
    for (int day = 1; day < 7; day++) {
      live(c, day, new int[] {1}, 3);
      assertEquals(0, c.groups().of(0).leader(), "day " + day);
    }
    live(c, 7, new int[] {1}, 3);
    assertEquals(1, c.groups().of(0).leader());
    c.members().leave(1);
    live(c, 8, new int[] {0}, 3);
    assertEquals(0, c.groups().of(0).leader());
  }

  /** The old attachment of 0.3 stays until what is new, at most 0.2·0.5, would be more. */
  @Test
  void aNewLeaderReplacesTheOldOneWhenTheOldAttachmentHasFaded() {
    Community c = community();
    c.attachments().feed(3, 0, 0.3, 10, 0);
    live(c, 0, new int[] {1}, 3);
    assertEquals(1, c.groups().of(0).leader());
    assertEquals(0, c.attachments().towards(3));
    live(c, 30, new int[] {1}, 3);
    assertEquals(1, c.attachments().towards(3));
    double fed = 0.2 * 0.5 * relevance(c) * TWO_READ;
    assertEquals(fed, c.attachments().strengthOn(3, 30), 1e-12);
  }

  /** On the first visit the whole account: weight 0.05 × strength 0.4. */
  @Test
  void attachmentBinds() {
    Community c = community();
    c.attachments().feed(3, 0, 0.4, 10, 0);
    TinyWorld.present(c, 0, 3);
    new Weigh(WeighParameters.from(STANDARD)).weigh(c, TinyWorld.today(0));
    assertEquals(0.05 * 0.4, c.accounts().of(3, Reason.ATTACHMENT), 1e-9);
  }
}
