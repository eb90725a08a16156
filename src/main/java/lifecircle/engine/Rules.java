package lifecircle.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Community;
import lifecircle.community.Persons;
import lifecircle.process.ArriveParameters;
import lifecircle.process.BondParameters;
import lifecircle.process.ConverseParameters;
import lifecircle.process.DriftParameters;
import lifecircle.process.FadeParameters;
import lifecircle.process.Found;
import lifecircle.process.FoundingParameters;
import lifecircle.process.LeaveParameters;
import lifecircle.process.Mechanism;
import lifecircle.process.MoveParameters;
import lifecircle.process.OperatorsActParameters;
import lifecircle.process.Populate;
import lifecircle.process.ReadParameters;
import lifecircle.process.VisitParameters;
import lifecircle.process.WeighParameters;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.scenario.Scenario;

/**
 * The parameter records of one world. The day leaves out a process that is switched off; here what
 * else drives a mechanism is silenced: its parameters are set to zero, and ties that must not fade
 * get a half-life without end.
 */
record Rules(
    FoundingParameters founding,
    OperatorsActParameters operators,
    ArriveParameters arrival,
    VisitParameters visiting,
    ConverseParameters conversation,
    ReadParameters reading,
    BondParameters bonds,
    FadeParameters fading,
    WeighParameters weighing,
    DriftParameters drifting,
    LeaveParameters leaving,
    MoveParameters moving) {

  /** What stands at zero while a mechanism is off. */
  private static final Map<Mechanism, Set<Parameter>> SILENCED =
      Map.of(
          Mechanism.WORD_OF_MOUTH, Set.of(ArriveParameters.WORD_OF_MOUTH),
          Mechanism.MEDIA, Set.of(ArriveParameters.MEDIA),
          Mechanism.BOND, Set.of(FoundingParameters.SEED_TIE_STRENGTH),
          Mechanism.NOVELTY_FATIGUE, Set.of(ConverseParameters.WEAR),
          Mechanism.OPERATOR_FATIGUE,
              Set.of(OperatorsActParameters.DRAIN, OperatorsActParameters.BURNOUT),
          Mechanism.ELIMINATION, Set.of(MoveParameters.ELIMINATION_SHARE),
          Mechanism.EXHAUSTION, Set.of(MoveParameters.DRAIN),
          Mechanism.EFFORT, Set.of(ConverseParameters.MOOD_OF_EFFORT),
          Mechanism.DRIFT, Set.of(DriftParameters.COMMITMENT_WEIGHT, DriftParameters.HABIT_WEIGHT));

  static Rules of(Scenario scenario) {
    Settings settings = scenario.settings();
    for (Mechanism mechanism : Mechanism.values()) {
      if (scenario.off().contains(mechanism)) {
        for (Parameter parameter : SILENCED.getOrDefault(mechanism, Set.of())) {
          settings = settings.with(parameter, 0);
        }
      }
    }
    FadeParameters fading = FadeParameters.from(settings);
    return new Rules(
        FoundingParameters.from(settings),
        OperatorsActParameters.from(settings),
        ArriveParameters.from(settings),
        VisitParameters.from(settings),
        ConverseParameters.from(settings),
        ReadParameters.from(settings),
        BondParameters.from(settings),
        scenario.off().contains(Mechanism.FADE) ? fading.never() : fading,
        WeighParameters.from(settings),
        DriftParameters.from(settings),
        LeaveParameters.from(settings),
        MoveParameters.from(settings));
  }

  /** The community of this world on the morning of its first day, to last at most so many days. */
  Community foundCommunity(Luck luck, int days) {
    Populate populate = new Populate(founding, luck);
    int count = operators.operators();
    Persons persons = populate.persons(count);
    int[] reserve = IntStream.range(0, count).map(k -> founding.pool() + k).toArray();
    Community community =
        Community.around(
            persons, populate.acquaintances(persons), reading.interestWidth(), reserve, days);
    new Found(founding, bonds, fading, arrival).found(community, luck);
    return community;
  }
}
