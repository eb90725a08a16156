package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import lifecircle.community.Circle;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.quantity.Text;

/** One of the three circles. */
record CircleTopic(Circle circle) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.CIRCLE;
  }

  @Override
  public String name() {
    return circle.code();
  }

  @Override
  public List<String> otherNames() {
    return List.of(circle.term().en(), circle.term().zh());
  }

  @Override
  public Text meaning() {
    return circle.meaning();
  }

  @Override
  public void write(ManualPage page) {
    page.row(
        Label.COLUMNS,
        Indicators.all().stream()
            .map(Indicator::name)
            .filter(column -> (column + "_").contains("_" + name() + "_"))
            .collect(Collectors.joining(", ")));
  }
}
