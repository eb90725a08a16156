package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;

/** A process of the day, or a part of one, that can be switched off. */
record ProcessTopic(Mechanism mechanism, Reference reference) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.PROCESS;
  }

  @Override
  public String name() {
    return mechanism.code();
  }

  @Override
  public List<String> otherNames() {
    return List.of(mechanism.term().en(), mechanism.term().zh());
  }

  @Override
  public Text meaning() {
    return mechanism.meaning();
  }

  @Override
  public void write(ManualPage page) {
    Language language = page.language();
    List<Mechanism> day = reference.plan().processes();
    int place = 1 + day.indexOf(mechanism);
    boolean step = place > 0;
    page.row(
        Label.WHEN,
        step
            ? Sentence.NTH.in(language, Integer.toString(place), Integer.toString(day.size()))
            : Sentence.PART.in(language));
    if (step && !reference.plan().leftOut(mechanism)) {
      page.row(Label.WHEN, Sentence.ALWAYS.in(language));
    }
    page.row(Label.OFF, reference.effect(mechanism, language))
        .row(Label.MOVES, columns())
        .row(Label.SEE, neighbours(day, place - 1))
        .gap();
    ParameterList.write(reference.about(mechanism), page);
    page.copy(Label.IN_FILE, "off: [" + name() + "]");
  }

  /** The columns that its parameters move. */
  private String columns() {
    List<String> keys = reference.about(mechanism).stream().map(Parameter::key).toList();
    return reference.directions().stream()
        .filter(direction -> keys.contains(direction.key()))
        .map(Direction::indicator)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String neighbours(List<Mechanism> day, int at) {
    return at < 0
        ? ""
        : day.subList(Math.max(0, at - 1), Math.min(day.size(), at + 2)).stream()
            .filter(other -> other != day.get(at))
            .map(Mechanism::code)
            .collect(Collectors.joining(", "));
  }
}
