package lifecircle.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lifecircle.community.Format;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;

/** Every parameter a scenario may set, section by section in the order of the day. */
public final class Catalogue {
  private Catalogue() {}

  /** All parameters of all processes. */
  public static List<Parameter> parameters() {
    return Stream.of(
            FoundingParameters.all(),
            GroupsParameters.all(),
            OperatorsActParameters.all(),
            EventsParameters.all(),
            CampaignParameters.all(),
            ArriveParameters.all(),
            VisitParameters.all(),
            ConverseParameters.all(),
            ReadParameters.all(),
            FollowParameters.all(),
            BondParameters.all(),
            FadeParameters.all(),
            WeighParameters.all(),
            DriftParameters.all(),
            LeaveParameters.all(),
            SplitParameters.all(),
            TradeParameters.all(),
            AdvertiseParameters.all(),
            RivalsParameters.all(),
            ShiftParameters.all(),
            MoveParameters.all())
        .flatMap(List::stream)
        .toList();
  }

  /** What is read at the founding only; no intervention can change it later. */
  public static Set<Parameter> foundingOnly() {
    Set<Parameter> only = new LinkedHashSet<>(FoundingParameters.all());
    only.add(OperatorsActParameters.OPERATORS);
    only.add(GroupsParameters.CAP);
    only.add(GroupsParameters.MOST_SEATS);
    only.add(GroupsParameters.CORE_ROOM_CAP);
    only.add(GroupsParameters.PLATFORM_STICKINESS);
    only.add(ReadParameters.INTEREST_WIDTH);
    return only;
  }

  /** What the values of several parameters together must keep to. */
  public static List<Contradiction> contradictions() {
    return List.of(
        new Contradiction(
            WeighParameters.weights(true),
            settings -> !sumsToOne(settings, WeighParameters.weights(true)),
            new Text("weights of the binding reasons that sum to 100 %", "吸引性原因的权重之和为100%")),
        new Contradiction(
            WeighParameters.weights(false),
            settings -> !sumsToOne(settings, WeighParameters.weights(false)),
            new Text("weights of the repelling reasons that sum to 100 %", "排斥性原因的权重之和为100%")),
        new Contradiction(
            OperatorsActParameters.shares(),
            settings -> sum(settings, OperatorsActParameters.shares()) > 1 + ROUNDING,
            new Text("shares of the working time that sum to at most 100 %", "工作时间各部分之和不超过100%")),
        new Contradiction(
            List.of(
                FoundingParameters.POOL, FoundingParameters.CORE, FoundingParameters.SEED_MEMBERS),
            settings ->
                sum(settings, List.of(FoundingParameters.CORE, FoundingParameters.SEED_MEMBERS))
                    > settings.number(FoundingParameters.POOL),
            new Text("no more first members than persons in the pool", "首批成员数不超过总人数")),
        new Contradiction(
            FOUNDERS_AND_SEATS,
            settings ->
                sum(settings, FOUNDERS_AND_SEATS.subList(0, 2)) > seatsForFounders(settings),
            new Text("no more founders than seats in all groups", "创始成员数不超过各群总人数上限")),
        new Contradiction(
            List.of(OperatorsActParameters.OPERATORS, GroupsParameters.CAP),
            settings ->
                settings.number(OperatorsActParameters.OPERATORS)
                    > settings.number(GroupsParameters.CAP),
            new Text("no more operators than seats in a group", "运营者人数不超过单群人数上限")));
  }

  private static final double ROUNDING = 1e-9;

  private static final List<Parameter> FOUNDERS_AND_SEATS =
      List.of(
          FoundingParameters.CORE,
          FoundingParameters.SEED_MEMBERS,
          OperatorsActParameters.OPERATORS,
          GroupsParameters.CAP,
          GroupsParameters.PARALLEL,
          GroupsParameters.FORMAT);

  /** Operators, and a star, sit in every group, but leave at least one seat in those they open. */
  private static double seatsForFounders(Settings settings) {
    double cap = settings.number(GroupsParameters.CAP);
    double operators = settings.number(OperatorsActParameters.OPERATORS);
    double star = settings.number(GroupsParameters.FORMAT) == Format.STAR.ordinal() ? 1 : 0;
    double further = settings.number(GroupsParameters.PARALLEL) - 1;
    return cap - operators + further * Math.max(1, cap - operators - star);
  }

  private static boolean sumsToOne(Settings settings, List<Parameter> parameters) {
    return Math.abs(sum(settings, parameters) - 1) <= ROUNDING;
  }

  private static double sum(Settings settings, List<Parameter> parameters) {
    return parameters.stream().mapToDouble(settings::number).sum();
  }
}
