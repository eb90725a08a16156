package lifecircle.report;

import java.util.List;
import lifecircle.quantity.Text;

/** A term of the field. */
record TermTopic(Term term) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.TERM;
  }

  @Override
  public String name() {
    return term.code();
  }

  @Override
  public List<String> otherNames() {
    return List.of(term.term().en(), term.term().zh());
  }

  @Override
  public Text meaning() {
    return term.meaning();
  }

  @Override
  public void write(ManualPage page) {
    page.row(Label.SEE, String.join(", ", term.see()));
  }
}
