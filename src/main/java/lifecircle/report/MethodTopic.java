package lifecircle.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.lifecycle.MethodTerm;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** A word of the method by which lives are judged. */
record MethodTopic(MethodTerm term) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.METHOD;
  }

  @Override
  public String name() {
    return term.code();
  }

  @Override
  public List<String> otherNames() {
    return Stream.concat(
            Stream.of(term.term().en(), term.term().zh()),
            Arrays.stream(term.term().en().split(", ")))
        .distinct()
        .toList();
  }

  @Override
  public Text meaning() {
    return term.meaning();
  }

  /** Where evidence is drawn. */
  private String figure(Language language) {
    return term == MethodTerm.GRADE ? Sentence.GRADE_FIGURE.in(language) : "";
  }

  @Override
  public void write(ManualPage page) {
    term.details().forEach(point -> page.point(point.in(page.language())));
    if (!term.details().isEmpty()) {
      page.gap();
    }
    page.row(Label.FIGURE, figure(page.language()));
    page.row(
        Label.SEE,
        Arrays.stream(MethodTerm.values())
            .filter(other -> other != term)
            .map(MethodTerm::code)
            .collect(Collectors.joining(", ")));
  }
}
