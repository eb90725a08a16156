package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Talk;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Who keeps order in the groups, who is trained, and what a group's own organiser does. */
class OrganisersHandSizedTest {
  private static final List<Parameter> CARE =
      List.of(
          GroupsParameters.UPKEEP,
          GroupsParameters.ORGANISER_TIME,
          GroupsParameters.UNTRAINED_SKILL);

  /** One operator, the first group with person 0, and a group that person 1 founded. */
  private static Community twoGroups() {
    Community c = TinyWorld.of(4, 10, TinyWorld::plain, new int[] {3});
    c.groups().found(new Charter(9, Charter.Kind.HOME, 50, 0, 1, 1, 1, 0));
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1, Circle.CORE);
    TinyWorld.join(c, 2);
    c.groups().moveHome(1, 1);
    c.groups().moveHome(2, 1);
    c.organisers().lead(1);
    return c;
  }

  private static Settings care(double upkeep, double organiserTime, double skill) {
    return TinyWorld.settings(CARE, upkeep, organiserTime, skill);
  }

  private static void morning(Community c, Settings settings) {
    new OperatorsAct(
            OperatorsActParameters.from(settings),
            CampaignParameters.from(settings),
            GroupsParameters.from(settings),
            MoveParameters.from(settings))
        .act(c, TinyWorld.today(0));
  }

  /**
   * Two groups need 50 each. The untrained founder gives 40·0.5 = 20 to the own one; of the 80 that
   * are missing the operator has 60: three quarters. Order is 0.75 in the first group and (20 +
   * 0.75·30)/50 = 0.85 in the second.
   */
  @Test
  void organisersKeepOrderFirstAndOperatorsCoverTheRest() {
    Community c = twoGroups();
    morning(c, care(50, 40, 0.5));
    assertEquals(60, c.operators().spentOn(Duty.UPKEEP), 1e-9);
    assertEquals(0.75, c.groups().of(0).care().order(), 1e-9);
    assertEquals(0.85, c.groups().of(1).care().order(), 1e-9);
    assertEquals(0, c.operators().left(Duty.ANSWERING), 1e-9);
  }

  /** Trained, the founder has 40 − 10 = 30 left: 15 to answer with, which is twice 7.5 min. */
  @Test
  void aTrainedOrganiserAnswersInTheOwnGroupOnly() {
    Community c = twoGroups();
    c.organisers().train(1);
    Settings settings = care(10, 40, 0.5).with(OperatorsActParameters.OPERATORS, 0);
    c.operators().burnOut(0);
    morning(c, settings);
    for (int group = 0; group < 2; group++) {
      for (int k = 0; k < 3; k++) {
        c.groups().of(group).talk().add(2, 0, Talk.key(2, 0, 3 * group + k), 0, true, true);
      }
    }
    ConverseParameters talk = ConverseParameters.from(settings);
    Desk desk = new Desk(c, TinyWorld.today(0), talk);
    OrganisationTalk organisation = new OrganisationTalk(c, TinyWorld.today(0), talk, desk);
    for (int group = 0; group < 2; group++) {
      Floor floor = new Floor(c, group, GroupsParameters.from(settings));
      organisation.closeOld(floor, 20);
    }
    assertFalse(c.groups().of(0).talk().isAnswered(0));
    assertTrue(c.groups().of(1).talk().isAnswered(0));
    assertEquals(2, c.contacts().madeBy(1));
  }

  /** With disorder of 30 % and no order at all, a message of quality 0.5 is worth 0.35. */
  @Test
  void withoutOrderQualitySuffers() {
    Community c = twoGroups();
    c.groups().of(0).care().setOrder(0);
    Floor floor = new Floor(c, 0, GroupsParameters.from(TinyWorld.settings()));
    assertEquals(0.35, floor.inOrder(0.5), 1e-12);
  }

  /** 700 min are enough for two trainings of 300: the founder first, then who contributed most. */
  @Test
  void operatorsTrainFoundersFirst() {
    Community c = twoGroups();
    for (int person = 0; person < 3; person++) {
      c.contributions().enter(person, 0, person == 0 ? 5 : 1);
    }
    c.operators().give(0, Duty.TRAINING, 700);
    c.operators().prepare(Duty.TRAINING, 700);
    for (int k = 0; k < 3; k++) {
      new Training(c, TinyWorld.today(0), 300).train();
    }
    assertTrue(c.organisers().isTrained(1));
    assertTrue(c.organisers().isTrained(0));
    assertFalse(c.organisers().isTrained(2));
    assertEquals(2, c.book().trained());
    assertEquals(100, c.operators().bank(Duty.TRAINING), 1e-9);
  }
}
