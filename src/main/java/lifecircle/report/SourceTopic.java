package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;

/** The short name of a source, told in the words of the page of sources. */
record SourceTopic(ShortName source, Reference reference) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.SOURCE;
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public List<String> otherNames() {
    return List.of();
  }

  @Override
  public Text meaning() {
    return new Text(source.what(), source.what());
  }

  @Override
  public void write(ManualPage page) {
    page.row(Label.SOURCE, source.from())
        .row(
            Label.OWN,
            reference.parameters().stream()
                .filter(parameter -> source.isNamedIn(parameter.source()))
                .map(Parameter::key)
                .collect(Collectors.joining(", ")));
  }
}
