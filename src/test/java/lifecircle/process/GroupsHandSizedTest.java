package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Acquaintances;
import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Format;
import lifecircle.community.Group;
import lifecircle.community.Groups;
import lifecircle.community.Path;
import lifecircle.community.Persons;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Who may speak where, who finds a seat, and how attention is dealt to several seats. */
class GroupsHandSizedTest {
  private static final Settings STANDARD = TinyWorld.settings();

  private static Community world(int persons, Charter... charters) {
    Community c =
        Community.around(
            new Persons(persons, TinyWorld::plain),
            new Acquaintances(new int[persons][0]),
            0.8,
            new int[0],
            10);
    for (Charter charter : charters) {
      c.groups().found(charter);
    }
    return c;
  }

  private static Charter charter(Charter.Kind kind, int cap, int leader) {
    return new Charter(kind.ordinal(), kind, cap, 0, 1, 1, leader, 0);
  }

  private static Charter home(int leader) {
    return charter(Charter.Kind.HOME, 100, leader);
  }

  private static GroupsParameters format(Format format) {
    return GroupsParameters.from(
        TinyWorld.settings(List.of(GroupsParameters.FORMAT), format.ordinal()));
  }

  /**
   * A window of 120 minutes are the slots 58, 59, 60, 61 and 62, less those half outside: 2·|slot −
   * 60| < 6.
   */
  @Test
  void inAPyramidTheDiffusionCircleSpeaksInTheWindowOnly() {
    Community c = world(2, home(Group.NOBODY));
    TinyWorld.join(c, 0, Circle.CORE);
    TinyWorld.join(c, 1);
    Floor floor = new Floor(c, 0, format(Format.PYRAMID));
    assertTrue(floor.mayOpen(0, 30));
    assertFalse(floor.mayOpen(1, 30));
    assertFalse(floor.mayAnswer(1, 0, 57));
    assertTrue(floor.mayAnswer(1, 0, 58));
    assertTrue(floor.mayOpen(1, 62));
    assertFalse(floor.mayOpen(1, 63));
  }

  /** At noon only the core member counts as somebody who may answer; at eight both do. */
  @Test
  void theMutedDoNotDiluteResponsibility() {
    Community c = world(2, home(Group.NOBODY));
    TinyWorld.join(c, 0, Circle.CORE);
    TinyWorld.join(c, 1);
    c.presence().begin(new int[] {0, 1}, new int[][] {{36, 60}, {36, 60}});
    Floor floor = new Floor(c, 0, format(Format.PYRAMID));
    floor.countAttendance();
    assertEquals(1, c.groups().of(0).attendance().within(36, 1));
    assertEquals(2, c.groups().of(0).attendance().within(60, 1));
  }

  @Test
  void aStarOpensAndFansAnswerTheStarOnly() {
    Community c = world(3, home(0));
    for (int person = 0; person < 3; person++) {
      TinyWorld.join(c, person);
    }
    Floor floor = new Floor(c, 0, format(Format.STAR));
    assertTrue(floor.mayOpen(0, 10));
    assertFalse(floor.mayOpen(1, 10));
    assertTrue(floor.mayAnswer(1, 0, 10));
    assertFalse(floor.mayAnswer(1, 2, 10));
    assertTrue(floor.mayAnswer(0, 2, 10));
  }

  /** Everything possible happens; in a star group of two fans nobody has anything to answer. */
  @Test
  void withoutAStarAStarGroupIsSilent() {
    Community c = world(2, home(Group.NOBODY));
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    TinyWorld.present(c, 0, 0, 1);
    converse(
        c, format(Format.STAR), (purpose, who, when, which) -> purpose == Purpose.OPENERS ? -1 : 0);
    assertEquals(0, c.book().openers());
  }

  /** In the core room of two nobody of the others hears a word, at home there is nothing said. */
  @Test
  void whatIsSaidInTheCoreRoomStaysThere() {
    Community c = world(3, home(Group.NOBODY), charter(Charter.Kind.CORE_ROOM, 5, Group.NOBODY));
    TinyWorld.join(c, 0, Circle.CORE);
    TinyWorld.join(c, 1);
    assertEquals(2, c.groups().seats(0));
    assertEquals(1, c.groups().seats(1));
    TinyWorld.present(c, 0, 0, 1);
    c.groups().of(1).hear(0, 0, 0.5);
    new Read(ReadParameters.from(STANDARD)).read(c, TinyWorld.today(0));
    assertTrue(c.impressions().benefit(0) > 0);
    assertEquals(0, c.impressions().benefit(1));
  }

  /** A platform of stickiness 1 beside a home of 1 holds half the attention; of 0.25, a fifth. */
  @Test
  void stickinessDealsAttentionToSeats() {
    for (double stickiness : new double[] {1, 0.25}) {
      Community c =
          world(
              1,
              home(Group.NOBODY),
              new Charter(7, Charter.Kind.PLATFORM, 9, 0, 1, stickiness, Group.NOBODY, 0));
      TinyWorld.join(c, 0);
      assertEquals(stickiness / (1 + stickiness), Seating.share(c, 0, 1), 1e-12);
      int there = 0;
      for (int day = 0; day < 4000; day++) {
        there += Seating.turn(c, Luck.of(1), Purpose.OPENER_SEAT, 0, day, 0);
      }
      // Standard deviation below 32; false alarm below 1e-6.
      assertEquals(4000 * stickiness / (1 + stickiness), there, 160);
    }
  }

  /**
   * Two seats in each group, at most two groups: of five who want in, one is turned away; the third
   * opens the second group.
   */
  @Test
  void whoFindsNoSeatIsTurnedAway() {
    GroupsParameters two =
        GroupsParameters.from(
            TinyWorld.settings(List.of(GroupsParameters.CAP, GroupsParameters.PARALLEL), 2, 2));
    Community c = world(5, charter(Charter.Kind.HOME, 2, Group.NOBODY));
    Homes homes = new Homes(c, two, 3);
    for (int person = 0; person < 4; person++) {
      Entry.enter(c, Luck.of(1), person, Circle.DIFFUSION, homes.of(person, 0), Path.MEDIA, 3, 0);
    }
    assertEquals(2, c.groups().count());
    assertEquals(0, c.groups().home(1));
    assertEquals(1, c.groups().home(2));
    assertEquals(Groups.NONE, homes.of(4, 1));
  }

  private static void converse(Community c, GroupsParameters groups, Luck luck) {
    new Converse(ConverseParameters.from(STANDARD), WeighParameters.from(STANDARD), groups, 0.05)
        .converse(c, TinyWorld.today(0, luck));
  }

  /** A home and a core room leave no third seat when two are the most. */
  @Test
  void nobodyTakesMoreSeatsThanTheyMay() {
    Community c =
        world(
            1,
            home(Group.NOBODY),
            charter(Charter.Kind.CORE_ROOM, 5, Group.NOBODY),
            charter(Charter.Kind.PLATFORM, 9, Group.NOBODY));
    c.groups().limitSeats(2);
    TinyWorld.join(c, 0, Circle.CORE);
    assertEquals(2, c.groups().seats(0));
    assertFalse(c.groups().sits(0, c.groups().platform()));
  }

  /** With fifty fans around, the star answers a fan as readily as if they were alone. */
  @Test
  void aStarSharesTheAnswersToFansWithNobody() {
    Community c = world(50, home(0));
    for (int person = 0; person < 50; person++) {
      TinyWorld.join(c, person);
      c.groups().of(0).attendance().count(20);
    }
    ConverseParameters talk = ConverseParameters.from(STANDARD);
    Floor floor = new Floor(c, 0, format(Format.STAR));
    Desk desk = new Desk(c, TinyWorld.today(0), talk);
    desk.open(new Floor[] {floor}, 0, 20, 0);
    desk.answer(floor, 1, 20, 0, 0);
    floor.beginSlot();
    new Answering(c, TinyWorld.today(0), talk, desk, new double[0]).beginSlot(floor, 20, 0);
    double alone = Answering.chancePerListener(talk, 1, talk.branching().value());
    assertEquals(alone, floor.chance(1), 1e-12);
    assertTrue(floor.chance(0) < alone);
  }
}
