package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import lifecircle.community.Reason;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;

/** A reason that binds members or repels them. */
record ReasonTopic(Reason reason, Reference reference) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.REASON;
  }

  @Override
  public String name() {
    return reason.code();
  }

  @Override
  public List<String> otherNames() {
    return List.of(reason.term().en(), reason.term().zh());
  }

  @Override
  public Text meaning() {
    return reason.meaning();
  }

  @Override
  public void write(ManualPage page) {
    Sentence side = reason.binding() ? Sentence.BINDS : Sentence.REPELS;
    page.row(Label.SIGN, side.in(page.language()))
        .row(
            Label.COLUMNS,
            Indicators.all().stream()
                .map(Indicator::name)
                .filter(
                    column ->
                        column.startsWith("left_" + name() + "_")
                            || (column + "_").startsWith("commitment_" + name() + "_"))
                .collect(Collectors.joining(", ")))
        .row(
            Label.SEE,
            reference.parameters().stream()
                .map(Parameter::key)
                .filter(key -> key.equals("weigh." + name()))
                .collect(Collectors.joining(", ")));
  }
}
