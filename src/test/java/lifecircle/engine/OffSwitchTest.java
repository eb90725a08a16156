package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lifecircle.observation.Evening;
import lifecircle.process.Mechanism;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mechanism switched off changes the life, and takes its effect away wholly. */
class OffSwitchTest {
  private static final int DAYS = 150;

  /** Settings of a world in which a mechanism is at work that a village of defaults lacks. */
  private static final Map<Mechanism, Map<String, Double>> AT_WORK =
      Map.of(
          Mechanism.CAMPAIGNS, Map.of("founding.purse", 5000.0, "campaign.reach", 0.001),
          Mechanism.ADVERTISING, Map.of("trade.advertising", 5.0),
          Mechanism.RIVALS, Map.of("rivals.appeal", 1.0),
          Mechanism.FISSION,
              Map.of(
                  "fission.smallest",
                  15.0,
                  "fission.least_followers",
                  2.0,
                  "fission.distance",
                  0.0),
          Mechanism.MOVE, Map.of("move.promotion_contribution", 5.0),
          Mechanism.ELIMINATION, Map.of("founding.core", 20.0, "move.elimination_share", 0.2),
          Mechanism.EXHAUSTION, Map.of("move.promotion_contribution", 5.0),
          Mechanism.EFFORT, Map.of("move.promotion_contribution", 5.0));

  private static Village village(Mechanism mechanism) {
    Village village = new Village();
    AT_WORK.getOrDefault(mechanism, Map.of()).forEach(village::with);
    return village;
  }

  private static List<Evening> without(Mechanism mechanism) {
    return village(mechanism).without(mechanism).evenings(4, DAYS);
  }

  private static double sum(List<Evening> evenings, String indicator) {
    return evenings.stream()
        .mapToDouble(evening -> evening.value(indicator))
        .filter(value -> !Double.isNaN(value))
        .sum();
  }

  @ParameterizedTest
  @EnumSource
  void switchedOffItChangesTheLife(Mechanism mechanism) {
    assertFalse(village(mechanism).evenings(4, DAYS).equals(without(mechanism)), mechanism.code());
  }

  @Test
  void withoutTradeNobodyTrustsOrBuysAndWithoutItsPartsTheyDoNotHappen() {
    List<Evening> without = without(Mechanism.TRADE);
    assertEquals(0, sum(without, "offers_seen"));
    assertEquals(0, sum(without, "commitment_distrust"));
    assertEquals(0, sum(without, "trust_mean"));
    assertEquals(0, sum(without(Mechanism.COCREATION), "contributions"));
    List<Evening> quiet = without(Mechanism.ADVERTISING);
    assertEquals(0, sum(quiet, "advertising_read_per_reader"));
    assertEquals(new Village().evenings(4, DAYS), quiet);
  }

  @Test
  void aCommunityWithoutNewcomersOnlyShrinks() {
    double before = Double.POSITIVE_INFINITY;
    for (Evening evening : without(Mechanism.ARRIVE)) {
      assertTrue(evening.value("members") <= before, "day " + evening.day());
      before = evening.value("members");
    }
  }

  @Test
  void whatIsOffDoesNotHappen() {
    assertEquals(0, sum(without(Mechanism.WORD_OF_MOUTH), "joined_word_of_mouth"));
    assertEquals(0, sum(without(Mechanism.MEDIA), "joined_media"));
    assertEquals(0, sum(without(Mechanism.VISIT), "present"));
    assertEquals(0, sum(without(Mechanism.CONVERSE), "messages"));
    assertEquals(0, sum(without(Mechanism.BOND), "ties_per_member_mean"));
    assertEquals(0, sum(without(Mechanism.FADE), "ties_faded"));
    assertEquals(0, sum(without(Mechanism.READ), "commitment_relevant_quality"));
    assertEquals(0, sum(without(Mechanism.WEIGH), "commitment_mean"));
    assertEquals(0, sum(without(Mechanism.EVENTS), "events_held"));
    assertEquals(0, sum(without(Mechanism.EVENTS), "operator_minutes_events"));
    assertEquals(0, sum(without(Mechanism.CAMPAIGNS), "spent_campaigns_yuan"));
    assertEquals(0, sum(without(Mechanism.CAMPAIGNS), "operator_minutes_campaigning"));
    assertEquals(0, sum(without(Mechanism.FOLLOW), "attachment_mean"));
    assertEquals(0, sum(without(Mechanism.RIVALS), "left_rival_diffusion"));
    assertEquals(0, sum(without(Mechanism.SHIFT), "theme_distance"));
    assertEquals(0, sum(without(Mechanism.THEME_DRIFT), "theme_distance"));
    assertEquals(0, sum(without(Mechanism.OPERATORS_ACT), "operator_minutes_answering"));
    assertEquals(0, sum(without(Mechanism.MOVE), "moved_promotion"));
    assertEquals(0, sum(without(Mechanism.ELIMINATION), "moved_elimination"));
    assertEquals(0, sum(without(Mechanism.EXHAUSTION), "moved_exhaustion"));
  }

  /** The same by two roads: the format of the groups needs its upkeep whoever is there to do it. */
  @Test
  void withoutOperatorsActingNothingIsKeptThatTakesTheirTime() {
    List<Evening> idle = new Village().with("operators_act.working_time", 0).evenings(4, DAYS);
    assertTrue(idle.equals(without(Mechanism.OPERATORS_ACT)));
  }

  @Test
  void nobodyIsTrainedOrInvitedForWhatIsOff() {
    assertEquals(0, sum(without(Mechanism.FISSION), "operator_minutes_training"));
    assertEquals(0, sum(without(Mechanism.MOVE), "operator_minutes_inviting"));
  }

  @Test
  void whoCannotLeaveStays() {
    double before = 0;
    for (Evening evening : without(Mechanism.LEAVE)) {
      assertTrue(evening.value("members") >= before, "day " + evening.day());
      before = evening.value("members");
    }
  }

  @Test
  void withoutFatigueNothingWearsOut() {
    for (Evening evening : without(Mechanism.NOVELTY_FATIGUE)) {
      assertEquals(1, evening.value("novelty"));
    }
    for (Evening evening : without(Mechanism.OPERATOR_FATIGUE)) {
      assertEquals(1, evening.value("operator_energy_mean"));
    }
  }

  /**
   * Without drift the chance of a visit is the same for the devoted and the disappointed: 1 −
   * exp(−0.08) a day.
   */
  @Test
  void withoutDriftEverybodyVisitsAlike() {
    List<Evening> evenings =
        new Village()
            .without(Mechanism.DRIFT, Mechanism.LEAVE, Mechanism.ARRIVE)
            .with("founding.seed_members", 390)
            .with("operators_act.operators", 0)
            .evenings(4, 400);
    double visits = sum(evenings.subList(1, 400), "present");
    double expected = 399 * evenings.get(0).value("members") * (1 - StrictMath.exp(-0.08));
    // Independent days: variance n·p·(1 − p); four standard errors.
    double error = Math.sqrt(expected * StrictMath.exp(-0.08));
    assertEquals(expected, visits, 4 * error);
  }
}
