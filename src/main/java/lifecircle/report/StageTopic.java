package lifecircle.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.lifecycle.Lifetime;
import lifecircle.lifecycle.Stage;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** A stage: what it is, how it is recognised and where it is shown. */
record StageTopic(Stage stage) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.STAGE;
  }

  @Override
  public String name() {
    return stage.code();
  }

  @Override
  public List<String> otherNames() {
    return List.of(stage.term().en(), stage.term().zh());
  }

  @Override
  public Text meaning() {
    return stage.meaning();
  }

  @Override
  public void write(ManualPage page) {
    Language language = page.language();
    page.row(Label.SIGN, stage.sign().in(language))
        .row(Label.LIFETIME, lifetime(language))
        .row(Label.FIGURE, Sentence.STAGE_FIGURE.in(language))
        .row(
            Label.SEE,
            Arrays.stream(Stage.values())
                .filter(other -> other != stage)
                .map(other -> other.code() + " (" + other.term().in(language) + ")")
                .collect(Collectors.joining(", ")))
        .copy(Label.TRY, shown() + "\nlifecircle stages collegemsg");
  }

  private String shown() {
    boolean buffered = stage == Stage.INTERACTION_BUFFER || stage == Stage.PLATEAU;
    return "lifecircle run " + (buffered ? "interaction-buffer" : "lifecycle");
  }

  /** When silence is the end, and when not. */
  private String lifetime(Language language) {
    return stage == Stage.SILENCE ? Lifetime.meaning().in(language) : "";
  }
}
