package lifecircle.process;

import java.util.List;
import java.util.stream.Stream;
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
            OperatorsActParameters.all(),
            ArriveParameters.all(),
            VisitParameters.all(),
            ConverseParameters.all(),
            ReadParameters.all(),
            BondParameters.all(),
            FadeParameters.all(),
            WeighParameters.all(),
            DriftParameters.all(),
            LeaveParameters.all(),
            MoveParameters.all())
        .flatMap(List::stream)
        .toList();
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
            List.of(
                OperatorsActParameters.WELCOMING_SHARE, OperatorsActParameters.FERMENTING_SHARE),
            settings ->
                sum(
                        settings,
                        List.of(
                            OperatorsActParameters.WELCOMING_SHARE,
                            OperatorsActParameters.FERMENTING_SHARE))
                    > 1 + ROUNDING,
            new Text("shares of the working time that sum to at most 100 %", "工作时间各部分之和不超过100%")),
        new Contradiction(
            List.of(
                FoundingParameters.POOL, FoundingParameters.CORE, FoundingParameters.SEED_MEMBERS),
            settings ->
                sum(settings, List.of(FoundingParameters.CORE, FoundingParameters.SEED_MEMBERS))
                    > settings.number(FoundingParameters.POOL),
            new Text("no more first members than persons in the pool", "首批成员数不超过总人数")));
  }

  private static final double ROUNDING = 1e-9;

  private static boolean sumsToOne(Settings settings, List<Parameter> parameters) {
    return Math.abs(sum(settings, parameters) - 1) <= ROUNDING;
  }

  private static double sum(Settings settings, List<Parameter> parameters) {
    return parameters.stream().mapToDouble(settings::number).sum();
  }
}
