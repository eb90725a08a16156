package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import lifecircle.experiment.Measure;
import lifecircle.experiment.Measures;
import lifecircle.quantity.Text;

/** A whole life in one number: what it tells and in which tables of many runs it stands. */
record MeasureTopic(Measure measure) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.MEASURE;
  }

  @Override
  public String name() {
    return measure.name();
  }

  @Override
  public List<String> otherNames() {
    return List.of(measure.title().en(), measure.title().zh());
  }

  @Override
  public Text meaning() {
    return measure.meaning();
  }

  @Override
  public void write(ManualPage page) {
    page.row(Label.UNIT, measure.unit())
        .row(Label.COLUMNS, Sentence.OF_A_RUN.in(page.language(), name()))
        .row(
            Label.SEE,
            Measures.all().stream()
                .map(Measure::name)
                .filter(other -> !other.equals(name()))
                .collect(Collectors.joining(", ")));
  }
}
