package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Who leads a group works for it when there, rested, and in it; operators who rest recover. */
class OrganisersAtWorkTest {
  private static final Settings SETTINGS =
      TinyWorld.settings(
          List.of(
              GroupsParameters.UPKEEP,
              GroupsParameters.ORGANISER_TIME,
              GroupsParameters.UNTRAINED_SKILL),
          10,
          40,
          0.5);

  /** Person 2 operates and lives in group 0 with 0; 1 has founded group 1. */
  private static Community twoGroups() {
    Community c = TinyWorld.of(3, 40, TinyWorld::plain, new int[] {2});
    c.groups().found(new Charter(9, Charter.Kind.HOME, 50, 0, 1, 1, 1, 0));
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    TinyWorld.join(c, 2, Circle.ORGANISATION);
    c.groups().moveHome(1, 1);
    c.organisers().lead(1);
    return c;
  }

  private static void morning(Community c, Settings settings, int day) {
    new OperatorsAct(
            OperatorsActParameters.from(settings),
            CampaignParameters.from(settings),
            GroupsParameters.from(settings),
            MoveParameters.from(settings))
        .act(c, TinyWorld.today(day));
  }

  /** The next visit of the founder is on day 7: on day 6 the group has nobody's time. */
  @Test
  void anOrganiserWhoDoesNotVisitGivesNoTime() {
    Community c = twoGroups();
    c.appointments().visitOn(1, 7);
    morning(c, SETTINGS, 6);
    assertEquals(0, c.groups().of(1).care().upkeepMinutes());
    assertFalse(c.groups().of(1).care().spendAnswering(1));
    morning(c, SETTINGS, 7);
    assertEquals(10, c.groups().of(1).care().upkeepMinutes());
  }

  /** Spent on day 0, 1 − 0.99³⁰ = 0.2603 after 30 days of rest: 40·0.5·0.2603 = 5.206 minutes. */
  @Test
  void anOrganiserWhoHasRestedWorksAgain() {
    Community c = twoGroups();
    c.vigour().noteEnergy(1, 0, 0);
    c.appointments().visitOn(1, 30);
    morning(c, SETTINGS, 30);
    assertEquals(5.206, c.groups().of(1).care().upkeepMinutes(), 1e-3);
  }

  /** Nobody lives in group 1 any more, only the operator has a further seat there. */
  @Test
  void aGroupInWhichNobodyLivesNeedsNoUpkeep() {
    Community c = twoGroups();
    c.groups().sit(2, 1);
    c.groups().moveHome(1, 0);
    assertEquals(1, c.groups().homes());
    morning(c, SETTINGS, 6);
    assertEquals(10, c.operators().spentOn(Duty.UPKEEP), 1e-9);
  }

  @Test
  void operatorsDoNotTrainThemselves() {
    Community c = twoGroups();
    c.contributions().enter(0, 0, 1);
    c.contributions().enter(2, 0, 9);
    c.operators().give(0, Duty.TRAINING, 600);
    c.operators().prepare(Duty.TRAINING, 600);
    new Training(c, TinyWorld.today(0), 300).train();
    new Training(c, TinyWorld.today(0), 300).train();
    assertTrue(c.organisers().isTrained(0));
    assertFalse(c.organisers().isTrained(2));
    assertEquals(300, c.operators().bank(Duty.TRAINING), 1e-9);
  }

  /** Half spent; a day without work gives back 0.0015·0.5, which is 0.50075. */
  @Test
  void operatorsOnHolidayRecover() {
    Community c = twoGroups();
    c.operators().setEnergy(0, 0.5);
    Settings holiday = SETTINGS.with(OperatorsActParameters.WORKING_TIME, 0);
    morning(c, holiday, 1);
    assertEquals(0.50075, c.operators().energy(0), 1e-12);
  }
}
