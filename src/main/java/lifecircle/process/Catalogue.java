package lifecircle.process;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.quantity.Parameter;

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
            LeaveParameters.all())
        .flatMap(List::stream)
        .toList();
  }
}
