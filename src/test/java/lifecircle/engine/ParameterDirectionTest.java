package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import lifecircle.observation.Evening;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parameter, up and down, moves its indicator the right way. A row names the parameter, a low
 * and a high value, the indicator, the expected sign, the last day looked at and, where needed,
 * other values of that world. The sign ~ says that both directions are thinkable; then the lives
 * must at least differ. Seeds 1 to 3, fixed before the first run.
 */
class ParameterDirectionTest {
  private static final int DAYS = 160;
  private static final int SEEDS = 3;

  private static final String ROWS =
      """
      founding.pool                  200     800    members                       +  160
      founding.acquaintances_near    4       40     joined_word_of_mouth          +  100
      founding.acquaintances_far     0       14     joined_word_of_mouth          +  100
      founding.interest_spread       0.2     2      reading_benefit_mean          -  160
      founding.openers_median        0.02    0.2    openers                       +  160
      founding.openers_spread        0.5     2.5    gini_30d                      +  160
      founding.openers_form          0       1      gini_30d                      -  160
      founding.openers_tail          1       6      gini_30d                      -  160  founding.openers_form=1
      founding.talent_spread         0.1     2      quality_mean                  +  20
      founding.standard_base         0       0.6    reading_benefit_mean          -  160
      founding.standard_rise         0       0.8    reading_benefit_mean          -  160
      founding.contacts_median       1       30     partners_30d_mean             +  160
      founding.dunbar_capacity       5       150    ties_per_member_mean          +  160
      founding.close_capacity        1       30     close_ties_per_member_mean    +  160
      founding.dunbar_spread         0       1.5    ties_per_member_q99           +  160  founding.dunbar_capacity=8
      founding.reading_budget        5       100    overload_mean                 -  160
      founding.reading_spread        0       1.5    overload_mean                 ~  160
      founding.frailty_shape         0.1     10     members                       -  160
      founding.entry_error           0       1      members                       +  160  arrive.entry_threshold=0.8
      founding.core                  2       20     members_core                  +  160
      founding.seed_members          0       60     members                       +  60
      founding.seed_tie_strength     0       0.9    close_ties_per_member_mean    +  10
      groups.format                  0       1      openers                       -  60
      groups.speaking_window         0       1440   openers                       +  60  groups.format=1
      groups.most_seats              1       3      openers                       ~  60   groups.core_room_cap=50  groups.platform_stickiness=0.5
      groups.upkeep                  0       120    operator_minutes_upkeep       +  60
      groups.disorder                0       1      quality_mean                  -  60  groups.upkeep=600
      groups.organiser_time          0       120    order_mean                    +  160  groups.upkeep=60  operators_act.operators=1  fission.smallest=15  fission.least_followers=2  fission.distance=0  fission.density=0  founding.seed_members=40
      groups.untrained_skill         0       1      order_mean                    +  160  groups.upkeep=60  operators_act.operators=1  operators_act.training_share=0  fission.smallest=15  fission.least_followers=2  fission.distance=0  fission.density=0  founding.seed_members=40
      groups.platform_reach          0       20     joined_media                  +  100  groups.platform_stickiness=0.5
      groups.cap                     20      500    group_size_mean               +  160
      groups.parallel                1       10     groups                        +  160  groups.cap=20
      groups.core_room_cap           0       50     openers                       ~  160
      groups.platform_stickiness     0       1      openers                       ~  160
      founding.cities                1       200    event_attendees               -  160  operators_act.events_share=0.3
      founding.purse                 0       20000  purse_yuan                    +  20
      operators_act.operators        0       8      operator_minutes_answering    +  160
      operators_act.working_time     0       240    operator_minutes_answering    +  160
      operators_act.skill            0.1     1      operator_minutes_fermenting   +  160
      operators_act.welcoming_share  0       0.5    operator_minutes_welcoming    +  160
      operators_act.fermenting_share 0       0.6    operator_minutes_fermenting   +  160
      operators_act.events_share     0       0.3    events_held                   +  160
      operators_act.inviting_share   0       0.3    operator_minutes_inviting     +  60
      operators_act.training_share   0       0.3    operator_minutes_training     +  60
      operators_act.drain            0       0.03   operator_energy_mean          -  160
      operators_act.recovery         0       0.05   operator_energy_mean          +  160
      operators_act.burnout          0       0.5    operators_at_work             -  160
      events.preparation_time        100     2000   events_held                   -  160
      events.cost                    0       100    events_held                   -  160  operators_act.events_share=0.3  founding.purse=8000
      events.seats                   2       60     event_attendees               +  160  events.willingness=1  founding.cities=1
      events.willingness             0       1      event_attendees               +  160
      events.contacts                0       30     ties_opened                   +  160  operators_act.events_share=0.3  events.preparation_time=100  events.willingness=1  founding.cities=1
      events.half_life               3       200    commitment_events             +  160  operators_act.events_share=0.3
      campaign.reach                 0       0.005  joined_media                  +  100  founding.purse=100000
      campaign.cost                  0       5      purse_yuan                    -  60   founding.purse=1000  campaign.reach=0.001
      campaign.time                  0       60     operator_minutes_campaigning  +  60   founding.purse=100000  campaign.reach=0.001
      arrive.word_of_mouth           0.002   0.02   joined_word_of_mouth          +  100
      arrive.media                   0       0.005  joined_media                  +  100
      arrive.media_promise           0       1      joined_media                  +  160  arrive.media=0.002
      arrive.active_window           1       30     joined_word_of_mouth          +  100
      arrive.acquaintances_weight    0       1      joined_word_of_mouth          +  100
      arrive.acquaintances_scale     0.5     20     joined_word_of_mouth          -  100
      arrive.entry_threshold         0       0.9    members                       -  160
      arrive.welcome_time            1       60     operator_minutes_welcoming    -  160
      visit.further_sessions         0       3      messages                      +  60
      visit.session_spread           0       400    first_answer_minutes_median   ~  160
      visit.habit_half_life          2       200    present                       ~  160
      converse.own_interest          0       1      reading_benefit_mean          -  160  founding.interest_spread=2
      converse.quality_noise         0       1      quality_mean                  ~  160
      converse.question_share        0       1      questions                     +  160
      converse.mood_of_answers       0       2      openers                       ~  160
      converse.mood_of_commitment    0       3      openers                       +  60
      converse.mood_of_effort        0       3      openers                       +  60   move.drain=0  move.effort_of_goal=1  move.promotion_contribution=20
      converse.mood_of_novelty       0       3      openers                       +  60
      converse.answer_window         20      400    answered_share                +  160
      converse.attention             0       30     answered_share                +  160
      converse.answers_to_opener     0       10     answered_share                +  160
      converse.branching             0       0.95   messages                      +  160
      converse.answer_propensity     0.02    1      answered_share                +  160
      converse.listeners_exponent    0       1      answered_share                -  160
      converse.stranger_weight       0       1      answered_share                +  160
      converse.statement_weight      0       1      answered_share                +  160
      converse.answer_time           1       60     first_answers_by_organisation_share - 160
      converse.ferment_time          1       100    operator_minutes_fermenting   -  160
      converse.wear                  0       0.001  novelty                       -  160
      converse.settling              0       0.02   novelty                       +  160
      converse.fermentation          0       0.02   novelty                       +  160
      converse.settled_half_life     0.1     60     operator_minutes_fermenting   +  160
      read.interest_width            0.2     3      reading_benefit_mean          +  160
      read.satiation                 5       100    reading_benefit_mean          -  160
      read.quality_slope             0.01    1      reading_benefit_mean          ~  160
      attach.rate                    0       0.5    attachment_mean               +  160
      attach.half_life               3       300    attachment_mean               +  160
      bond.private_contacts          0       3      ties_per_member_mean          +  160
      bond.tie_share                 0       1      partners_30d_mean             -  160
      bond.stranger_share            0       1      clustering                    -  160  operators_act.events_share=0
      bond.search_steps              1       50     ties_opened                   +  160  bond.stranger_share=1
      bond.reinforcement             0.02    0.5    close_ties_per_member_mean    +  160
      bond.return_window             1       60     ties_opened                   +  160
      bond.close_strength            0.2     0.95   close_ties_per_member_mean    -  160
      fade.half_life_factor          0.2     5      ties_per_member_mean          +  160
      fade.first_rhythm              2       90     ties_per_member_mean          +  160
      fade.strength_weight           0       10     ties_per_member_mean          +  160  fade.half_life_factor=0.3
      fade.embeddedness_weight       0       10     ties_per_member_mean          +  160  fade.half_life_factor=0.3
      fade.end_strength              0.005   0.15   ties_per_member_mean          -  160
      weigh.answered                 0       0.8    commitment_answered           +  160
      weigh.relevant_quality         0       0.8    commitment_relevant_quality   +  160
      weigh.close_ties               0       0.8    commitment_close_ties         +  160
      weigh.events                   0       0.8    commitment_events             +  160  operators_act.events_share=0.3
      weigh.attachment               0       0.8    commitment_attachment         +  160
      weigh.rank                     0       0.8    commitment_rank               +  160
      weigh.unanswered               0       0.8    commitment_unanswered         -  160
      weigh.overload                 0       0.8    commitment_overload           -  160
      weigh.irrelevance              0       0.8    commitment_irrelevance        -  160
      weigh.worn_out_theme           0       0.8    commitment_worn_out_theme     -  160
      weigh.friends_gone             0       0.8    commitment_friends_gone       -  160
      weigh.memory_visits            1       200    commitment_mean               ~  160
      weigh.close_scale              0.5     10     commitment_close_ties         -  160
      weigh.loss_scale               0.05    20     commitment_friends_gone       +  160
      weigh.active_window            1       60     commitment_close_ties         +  160  drift.commitment_weight=1  fade.half_life_factor=50
      drift.visit_rate               0.02    0.5    present                       +  160
      drift.commitment_weight        0       10     present                       +  60
      drift.habit_weight             0       4      present                       +  160
      drift.highest_rate             0.05    5      present                       +  160
      leave.hazard                   0       0.3    members                       -  160
      leave.commitment_weight        0       12     members                       +  60
      fission.most_groups            1       12     groups                        +  160  fission.smallest=15  fission.least_followers=2  fission.distance=0  fission.density=0
      fission.smallest               10      300    groups                        -  160  fission.least_followers=2  fission.distance=0  fission.density=0
      fission.fullness               0.1     1      groups                        -  160  fission.smallest=15  fission.least_followers=2  fission.distance=9
      fission.least_followers        1       60     groups                        -  160  fission.smallest=15  fission.distance=0  fission.density=0
      fission.density                0       1      groups                        -  160  fission.smallest=15  fission.least_followers=2  fission.distance=0
      fission.distance               0       3      groups                        -  160  fission.smallest=15  fission.least_followers=2  fission.density=0
      fission.pull                   0       1      group_size_mean               ~  160  fission.smallest=15  fission.least_followers=2  fission.distance=0  fission.density=0  fission.most_groups=2
      fission.training_time          30      2400   organisers_trained            -  160
      fission.theme_share            0       1      novelty                       ~  160  fission.smallest=15  fission.least_followers=2  fission.distance=0  fission.density=0
      leave.least_reason             0       1      left_circumstances_diffusion  +  160  leave.hazard=0.3
      weigh.distrust                 0       0.8    commitment_distrust           -  160  trade.offers=1  trade.kept_share=0.2
      trade.offers                   0       0.5    offers_seen                   +  160
      trade.first_trust              0.1     0.9    trust_mean                    +  160
      trade.conversion               0       1      conversions                   +  160
      trade.price                    0       200    trade_income_yuan             +  160
      trade.kept_share               0       1      trust_mean                    +  160  trade.offers=1
      trade.trust_rate               0       0.5    trust_mean                    +  160  trade.offers=1
      trade.betrayal                 0       1      trust_mean                    -  160  trade.offers=1
      trade.pressure                 0       1      trust_mean                    -  160  trade.offers=1  trade.annoyance=0.5
      trade.annoyance                0       1      trust_mean                    -  160  trade.offers=1  trade.pressure=0.5
      trade.advertising              0       50     reading_benefit_mean          -  160
      trade.advertising_income       0       1      advertising_income_yuan       +  160  trade.advertising=5
      trade.cocreation               0       0.2    contributions                 +  160
      trade.cocreation_novelty       0       0.1    novelty                       +  160  trade.cocreation=0.5
      trade.cocreation_trust         0       0.5    trust_mean                    +  160  trade.cocreation=0.1
      rivals.appeal                  0       1      left_rival_diffusion          +  160
      rivals.theme                   0       4      left_rival_diffusion          -  160  rivals.appeal=1
      rivals.rate                    0       0.2    left_rival_diffusion          +  160  rivals.appeal=1
      rivals.ties_weight             0       5      left_rival_diffusion          +  160  rivals.appeal=1
      rivals.switching_cost          0       2      left_rival_diffusion          -  160  rivals.appeal=1
      rivals.ties_scale              0.1     20     left_rival_diffusion          +  160  rivals.appeal=1  rivals.ties_weight=0  rivals.switching_cost=2
      rivals.rank_cost               0       2      left_rival_diffusion          -  60  rivals.appeal=1  rivals.ties_weight=0  rivals.switching_cost=0  founding.seed_members=200
      shift.interest_rate            0       0.5    interest_spread_members       -  160
      shift.settling_visits          1       1000   interest_spread_members       -  160  shift.interest_rate=0.1
      shift.standard_rate            0       0.2    reading_benefit_mean          -  160
      shift.theme_rate               0       0.2    theme_distance                +  160
      move.promotion_contribution    3       200    moved_promotion               -  160
      move.noise                     0       1.5    moved_promotion               +  160  move.promotion_contribution=20
      move.elimination_share         0       0.5    moved_elimination             +  160  founding.core=20
      move.smallest_core             2       18     moved_elimination             -  160  founding.core=20  move.elimination_share=0.3
      move.drain                     0       0.1    core_energy_mean              -  160  move.promotion_contribution=5
      move.recovery                  0       0.1    core_energy_mean              +  160  move.promotion_contribution=5
      move.exhaustion                0       0.9    moved_exhaustion              +  160  move.promotion_contribution=5
      move.return_energy             0.2     1      moved_promotion               -  160  move.promotion_contribution=5  move.drain=0.05
      move.demotion_tie_cost         0       0.99   close_ties_per_member_mean    -  100  founding.core=20  move.elimination_share=0.5  move.smallest_core=1
      move.effort_of_risk            0       1      openers                       +  160  founding.core=40  converse.mood_of_effort=2
      move.effort_of_goal            0       1      openers                       +  160  move.promotion_contribution=20  converse.mood_of_effort=2
      move.invitation_time           30      2400   moved_appointment             -  160  move.promotion_contribution=10  move.noise=0  operators_act.inviting_share=0.3
      """;

  private record Row(
      String key,
      double low,
      double high,
      String indicator,
      char sign,
      int lastDay,
      List<String> others) {
    @Override
    public String toString() {
      return key + " from " + low + " to " + high + ": " + indicator + " " + sign;
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : ROWS.lines().toList()) {
      String[] cell = line.strip().split("\\s+", -1);
      rows.add(
          new Row(
              cell[0],
              Double.parseDouble(cell[1]),
              Double.parseDouble(cell[2]),
              cell[3],
              cell[4].charAt(0),
              Integer.parseInt(cell[5]),
              List.of(cell).subList(6, cell.length)));
    }
    return rows;
  }

  private static double mean(Row row, double value) {
    return LongStream.rangeClosed(1, SEEDS)
        .parallel()
        .mapToDouble(seed -> mean(life(row, value, seed), row))
        .average()
        .orElseThrow();
  }

  private static List<Evening> life(Row row, double value, long seed) {
    Village village = new Village();
    for (String other : row.others()) {
      String[] setting = other.split("=", -1);
      village.with(setting[0], Double.parseDouble(setting[1]));
    }
    return village.with(row.key(), value).evenings(seed, Math.min(DAYS, row.lastDay()));
  }

  private static double mean(List<Evening> evenings, Row row) {
    return evenings.stream()
        .mapToDouble(evening -> evening.value(row.indicator()))
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(0);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void movesItsIndicatorTheRightWay(Row row) {
    double low = mean(row, row.low());
    double high = mean(row, row.high());
    String message = row + ": " + low + " and " + high;
    switch (row.sign()) {
      case '+' -> assertTrue(high > low, message);
      case '-' -> assertTrue(high < low, message);
      default -> assertTrue(high != low, message);
    }
  }

  @Test
  void noParameterIsLeftOut() {
    Set<String> tested = new HashSet<>();
    rows().forEach(row -> tested.add(row.key()));
    // Rules change only where a scenario intervenes; the sum stands in CampaignHandSizedTest.
    tested.add("operators_act.rule_time");
    Set<String> known = new HashSet<>();
    for (Parameter parameter : Catalogue.parameters()) {
      known.add(parameter.key());
    }
    assertEquals(known, tested);
  }
}
