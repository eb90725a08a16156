package lifecircle.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.scenario.Trial;
import lifecircle.scenario.WrittenParameter;

/** A parameter: what it is, how it is written, who uses it and what it moves. */
record ParameterTopic(Parameter parameter, Reference reference) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.PARAMETER;
  }

  @Override
  public String name() {
    return parameter.key();
  }

  @Override
  public List<String> otherNames() {
    return List.of(parameter.name());
  }

  @Override
  public Text meaning() {
    String en = parameter.meaning().en();
    return new Text(
        en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1) + ".",
        parameter.meaning().zh() + "。");
  }

  @Override
  public void write(ManualPage page) {
    Language language = page.language();
    WrittenParameter written = new WrittenParameter(parameter);
    Language other = language == Language.EN ? Language.ZH : Language.EN;
    page.row(Label.OTHER, meaning().in(other))
        .row(Label.UNIT, parameter.unit().meaning().in(language))
        .row(Label.CHOICES, String.join(", ", parameter.choices()))
        .row(Label.RANGE, range(written, language))
        .row(Label.DEFAULT, written.standard())
        .row(Label.SOURCE, source(language));
    reference.namedIn(parameter.source()).forEach(s -> page.row(Label.SOURCE, s.line()));
    page.row(Label.USED_BY, usedBy(language));
    switches(page);
    reference.moved(parameter).ifPresent(d -> page.row(Label.MOVES, moves(d, language)));
    if (Catalogue.foundingOnly().contains(parameter)) {
      page.row(Label.FIXED, Sentence.AT_FOUNDING.in(language));
    }
    page.row(Label.SEE, related());
    Trial trial = Trial.of(parameter, reference.parameters(), Catalogue.contradictions());
    page.copy(Label.IN_FILE, trial.lines()).copy(Label.TRY, command(trial));
  }

  private static String command(Trial trial) {
    return trial.assignments().stream()
        .map(words -> " --set \"" + words + "\"")
        .collect(Collectors.joining("", "lifecircle run lifecycle --out trial", ""));
  }

  /** Which way it moves its column; between names there is no way up. */
  private String moves(Direction direction, Language language) {
    return parameter.choices().isEmpty()
        ? direction.in(language)
        : Sentence.EITHER.in(language, direction.indicator());
  }

  /** The source; that we assumed it is said in the reader's language. */
  private String source(Language language) {
    return source(parameter, language);
  }

  /** Where a parameter comes from; that we assumed it is said in the reader's language. */
  static String source(Parameter parameter, Language language) {
    return language == Language.EN
        ? parameter.source()
        : parameter.source().replaceFirst("^Assumption", "假设");
  }

  private static String range(WrittenParameter written, Language language) {
    String low = written.lowest().orElse("");
    return written
        .highest()
        .map(high -> Sentence.FROM_TO.in(language, low, high))
        .orElse(low.isEmpty() ? "" : Sentence.FROM.in(language, low));
  }

  private String usedBy(Language language) {
    return reference.plan().given(parameter).stream()
        .map(m -> m.code() + " (" + m.term().in(language) + ")")
        .collect(Collectors.joining(", "));
  }

  private void switches(ManualPage page) {
    List<Mechanism> switches = reference.switches(parameter);
    if (switches.isEmpty()) {
      page.row(Label.OFF, Sentence.NO_SWITCH.in(page.language()));
    }
    switches.forEach(m -> page.row(Label.OFF, reference.effect(m, page.language())));
  }

  /** The neighbours in its section, and its process where that has another name. */
  private String related() {
    Stream<String> process = reference.plan().home(parameter).map(Mechanism::code).stream();
    List<String> section =
        reference.section(parameter.section()).stream().map(Parameter::key).toList();
    int at = section.indexOf(parameter.key());
    List<String> around = section.subList(Math.max(0, at - 2), Math.min(section.size(), at + 3));
    return Stream.concat(process, around.stream())
        .filter(name -> !name.equals(parameter.key()))
        .collect(Collectors.joining(", "));
  }
}
