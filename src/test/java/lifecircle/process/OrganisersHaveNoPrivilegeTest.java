package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lifecircle.chance.Luck;
import lifecircle.community.Charter;
import lifecircle.community.Community;
import lifecircle.community.Format;
import lifecircle.community.Group;
import lifecircle.community.Talk;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Organisers of two groups do not get into each other's way by number, and stars stay. */
class OrganisersHaveNoPrivilegeTest {
  private static final Settings SETTINGS = TinyWorld.settings();

  /** Persons 0 and 1 lead the groups 1 and 2; 2 and 3 live with them. */
  private static Community twoLed() {
    Community c = TinyWorld.of(4, 10);
    for (int group = 1; group <= 2; group++) {
      c.groups().found(new Charter(group, Charter.Kind.HOME, 50, 0, 1, 1, group - 1, 0));
    }
    for (int person = 0; person < 4; person++) {
      TinyWorld.join(c, person);
      c.groups().moveHome(person, 1 + person % 2);
    }
    for (int leader = 0; leader < 2; leader++) {
      c.organisers().lead(leader);
      c.groups().of(1 + leader).care().organise(0, 1000, 1000);
    }
    return c;
  }

  /**
   * Both are there at noon, one piece is settled: in 64 worlds each carries it 16 times or more.
   */
  @Test
  void whoFermentsFirstDoesNotDependOnTheNumber() {
    int byFirst = 0;
    for (int seed = 0; seed < 64; seed++) {
      Community c = twoLed();
      TinyWorld.present(c, 0, 0, 1);
      c.coreContent().settle(0.5);
      Settings silent = SETTINGS.with(FoundingParameters.OPENERS_MEDIAN, 0);
      new Converse(
              ConverseParameters.from(silent),
              WeighParameters.from(silent),
              GroupsParameters.from(silent),
              0.05)
          .converse(c, TinyWorld.today(0, neverWrites(Luck.of(seed))));
      byFirst += c.postings().on(0, 0);
      assertEquals(1, c.postings().on(0, 0) + c.postings().on(1, 0));
    }
    assertTrue(byFirst >= 16 && byFirst <= 48, byFirst + " of 64");
  }

  private static Luck neverWrites(Luck luck) {
    return (purpose, who, when, which) ->
        purpose == lifecircle.chance.Purpose.OPENERS ? 0 : luck.bits(purpose, who, when, which);
  }

  /** What 1 answers in the own group has the same name whether 0 has answered elsewhere or not. */
  @Test
  void whatOthersAnswerDoesNotRenameAnAnswer() {
    List<Long> keys = new ArrayList<>();
    for (boolean alsoElsewhere : new boolean[] {false, true}) {
      Community c = twoLed();
      ConverseParameters talk = ConverseParameters.from(SETTINGS);
      Desk desk = new Desk(c, TinyWorld.today(0), talk);
      OrganisationTalk organisation = new OrganisationTalk(c, TinyWorld.today(0), talk, desk);
      for (int group = alsoElsewhere ? 1 : 2; group <= 2; group++) {
        c.groups().of(group).talk().add(group + 1, 0, Talk.key(group + 1, 0, 0), 0, true, true);
        Floor floor = new Floor(c, group, GroupsParameters.from(SETTINGS));
        organisation.closeOld(floor, 20);
      }
      keys.add(c.groups().of(2).talk().key(1));
    }
    assertEquals(keys.get(0), keys.get(1));
  }

  /** A star who could lead stays: without the star nobody would speak in the old group. */
  @Test
  void aStarDoesNotSplitOffFromTheOwnGroup() {
    for (int star : new int[] {Group.NOBODY, 0}) {
      Community c = TinyWorld.of(3, 10);
      c.groups().found(new Charter(7, Charter.Kind.HOME, 50, 0, 1, 1, star, 0));
      for (int person = 0; person < 3; person++) {
        TinyWorld.join(c, person);
        c.groups().moveHome(person, 1);
      }
      c.organisers().train(0);
      new Bonding(c, BondParameters.from(SETTINGS), FadeParameters.from(SETTINGS), Luck.of(1), 6)
          .introduce(0, 1, 1);
      Settings easy =
          TinyWorld.settings(
              List.of(
                  SplitParameters.SMALLEST,
                  SplitParameters.LEAST_FOLLOWERS,
                  SplitParameters.DENSITY,
                  SplitParameters.DISTANCE),
              2,
              1,
              0,
              0);
      new Split(SplitParameters.from(easy)).split(c, TinyWorld.today(6));
      assertEquals(star == 0 ? 2 : 3, c.groups().count());
    }
  }

  /** A ring that operators turn into a star group has a star: the voice that has led it so far. */
  @Test
  void aRingThatBecomesAStarGroupHasItsLeaderForAStar() {
    Community c = TinyWorld.of(2, 10);
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    c.groups().of(0).followLeader(1, 0);
    Settings star = SETTINGS.with(GroupsParameters.FORMAT, Format.STAR.ordinal());
    Floor floor = new Floor(c, 0, GroupsParameters.from(star));
    assertTrue(floor.mayOpen(1, 10));
    assertEquals(false, floor.mayOpen(0, 10));
  }
}
