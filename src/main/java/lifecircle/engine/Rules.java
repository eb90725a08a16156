package lifecircle.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Community;
import lifecircle.community.EventRecorder;
import lifecircle.community.Persons;
import lifecircle.process.AdvertiseParameters;
import lifecircle.process.ArriveParameters;
import lifecircle.process.BondParameters;
import lifecircle.process.CampaignParameters;
import lifecircle.process.ConverseParameters;
import lifecircle.process.DriftParameters;
import lifecircle.process.EventsParameters;
import lifecircle.process.FadeParameters;
import lifecircle.process.FollowParameters;
import lifecircle.process.Found;
import lifecircle.process.FoundingParameters;
import lifecircle.process.GroupsParameters;
import lifecircle.process.LeaveParameters;
import lifecircle.process.Mechanism;
import lifecircle.process.MoveParameters;
import lifecircle.process.OperatorsActParameters;
import lifecircle.process.Populate;
import lifecircle.process.ReadParameters;
import lifecircle.process.RivalsParameters;
import lifecircle.process.ShiftParameters;
import lifecircle.process.SplitParameters;
import lifecircle.process.TradeParameters;
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
    GroupsParameters groups,
    OperatorsActParameters operators,
    EventsParameters events,
    CampaignParameters campaigns,
    ArriveParameters arrival,
    VisitParameters visiting,
    ConverseParameters conversation,
    ReadParameters reading,
    FollowParameters following,
    BondParameters bonds,
    FadeParameters fading,
    WeighParameters weighing,
    DriftParameters drifting,
    LeaveParameters leaving,
    SplitParameters splitting,
    TradeParameters trading,
    AdvertiseParameters advertising,
    RivalsParameters rivals,
    ShiftParameters shifting,
    MoveParameters moving) {

  /** What stands at zero while a mechanism is off. */
  private static final Map<Mechanism, Set<Parameter>> SILENCED =
      Map.ofEntries(
          Map.entry(Mechanism.OPERATORS_ACT, Set.of(OperatorsActParameters.WORKING_TIME)),
          Map.entry(Mechanism.FISSION, Set.of(OperatorsActParameters.TRAINING_SHARE)),
          Map.entry(Mechanism.MOVE, Set.of(OperatorsActParameters.INVITING_SHARE)),
          Map.entry(Mechanism.EVENTS, Set.of(OperatorsActParameters.EVENTS_SHARE)),
          Map.entry(Mechanism.CAMPAIGNS, Set.of(CampaignParameters.REACH)),
          Map.entry(Mechanism.WORD_OF_MOUTH, Set.of(ArriveParameters.WORD_OF_MOUTH)),
          Map.entry(Mechanism.MEDIA, Set.of(ArriveParameters.MEDIA)),
          Map.entry(Mechanism.BOND, Set.of(FoundingParameters.SEED_TIE_STRENGTH)),
          Map.entry(Mechanism.RIVALS, Set.of(RivalsParameters.RATE)),
          Map.entry(Mechanism.INTEREST_DRIFT, Set.of(ShiftParameters.INTEREST_RATE)),
          Map.entry(Mechanism.THEME_DRIFT, Set.of(ShiftParameters.THEME_RATE)),
          Map.entry(Mechanism.NOVELTY_FATIGUE, Set.of(ConverseParameters.WEAR)),
          Map.entry(
              Mechanism.OPERATOR_FATIGUE,
              Set.of(OperatorsActParameters.DRAIN, OperatorsActParameters.BURNOUT)),
          Map.entry(
              Mechanism.DRIFT,
              Set.of(DriftParameters.COMMITMENT_WEIGHT, DriftParameters.HABIT_WEIGHT)),
          Map.entry(Mechanism.COCREATION, Set.of(TradeParameters.COCREATION)),
          Map.entry(Mechanism.ELIMINATION, Set.of(MoveParameters.ELIMINATION_SHARE)),
          Map.entry(Mechanism.EXHAUSTION, Set.of(MoveParameters.DRAIN)),
          Map.entry(Mechanism.EFFORT, Set.of(ConverseParameters.MOOD_OF_EFFORT)));

  /** The parameters that are set to zero while a mechanism is off. */
  static Set<Parameter> silenced(Mechanism mechanism) {
    return SILENCED.getOrDefault(mechanism, Set.of());
  }

  static Rules of(Scenario scenario) {
    return of(scenario.settings(), scenario.off());
  }

  /** The rules at these values, without what is switched off. */
  static Rules of(Settings values, Set<Mechanism> off) {
    Settings settings = values;
    for (Mechanism mechanism : Mechanism.values()) {
      if (off.contains(mechanism)) {
        for (Parameter parameter : silenced(mechanism)) {
          settings = settings.with(parameter, 0);
        }
      }
    }
    FadeParameters fading = FadeParameters.from(settings);
    return new Rules(
        FoundingParameters.from(settings),
        GroupsParameters.from(settings),
        OperatorsActParameters.from(settings),
        EventsParameters.from(settings),
        CampaignParameters.from(settings),
        ArriveParameters.from(settings),
        VisitParameters.from(settings),
        ConverseParameters.from(settings),
        ReadParameters.from(settings),
        FollowParameters.from(settings),
        BondParameters.from(settings),
        off.contains(Mechanism.FADE) ? fading.never() : fading,
        WeighParameters.from(settings),
        DriftParameters.from(settings),
        LeaveParameters.from(settings),
        SplitParameters.from(settings),
        TradeParameters.from(settings),
        AdvertiseParameters.from(settings),
        RivalsParameters.from(settings),
        ShiftParameters.from(settings),
        MoveParameters.from(settings));
  }

  /** The community of this world on the morning of its first day, to last at most so many days. */
  Community foundCommunity(Luck luck, int days) {
    return foundCommunity(luck, days, EventRecorder.NONE);
  }

  /** The same, with somebody who takes note of what people do. */
  Community foundCommunity(Luck luck, int days, EventRecorder recorder) {
    Populate populate = new Populate(founding, luck);
    int count = operators.operators();
    Persons persons = populate.persons(count);
    int[] reserve = IntStream.range(0, count).map(k -> founding.pool() + k).toArray();
    Community community =
        Community.around(
            persons,
            populate.acquaintances(persons),
            reading.interestWidth(),
            reserve,
            days,
            recorder);
    new Found(founding, groups, bonds, fading).found(community, luck);
    return community;
  }
}
