package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.experiment.Measures;
import lifecircle.lifecycle.MethodTerm;
import lifecircle.lifecycle.Stage;
import lifecircle.observation.Indicators;
import lifecircle.pattern.Patterns;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;

/** The manual: one page for every word of the model, written from the definitions. */
public final class Manual {
  private final Reference reference = Reference.ofTheModel();
  private final List<Topic> topics = topics(reference);
  private final Language language;

  /** The manual in a language. */
  public Manual(Language language) {
    this.language = language;
  }

  private static List<Topic> topics(Reference reference) {
    List<Topic> all = new ArrayList<>();
    Arrays.stream(Stage.values()).map(StageTopic::new).forEach(all::add);
    Arrays.stream(Mechanism.values()).map(m -> new ProcessTopic(m, reference)).forEach(all::add);
    Indicators.all().stream().map(i -> new IndicatorTopic(i, reference)).forEach(all::add);
    Measures.all().stream().map(MeasureTopic::new).forEach(all::add);
    reference.parameters().stream().map(p -> new ParameterTopic(p, reference)).forEach(all::add);
    Arrays.stream(Circle.values()).map(CircleTopic::new).forEach(all::add);
    sections(reference).map(s -> new SectionTopic(s, reference)).forEach(all::add);
    Arrays.stream(Term.values()).map(TermTopic::new).forEach(all::add);
    Arrays.stream(MethodTerm.values()).map(MethodTopic::new).forEach(all::add);
    Arrays.stream(Reason.values()).map(r -> new ReasonTopic(r, reference)).forEach(all::add);
    Patterns.all().stream().map(PatternTopic::new).forEach(all::add);
    reference.sources().stream().map(s -> new SourceTopic(s, reference)).forEach(all::add);
    return List.copyOf(all);
  }

  /** Sections that share their name with a process are told on its page. */
  private static Stream<String> sections(Reference reference) {
    List<String> processes = Arrays.stream(Mechanism.values()).map(Mechanism::code).toList();
    return reference.parameters().stream()
        .map(Parameter::section)
        .distinct()
        .filter(section -> !processes.contains(section));
  }

  /** What can be explained, in short. */
  public String contents() {
    return new Contents(reference, topics, language).text();
  }

  /** Every word that has a page or lists pages. */
  public List<String> words() {
    return Stream.of(
            Arrays.stream(TopicKind.values()).map(TopicKind::plural),
            topics.stream().map(Topic::name),
            topics.stream().flatMap(topic -> topic.otherNames().stream()))
        .flatMap(words -> words)
        .distinct()
        .toList();
  }

  /** The page of a word: a list, one thing, or the several things that are called so. */
  public Optional<String> page(String word) {
    String asked = plain(word);
    for (TopicKind kind : TopicKind.values()) {
      if (kind.plural().equals(asked)) {
        return Optional.of(new Contents(reference, topics, language).list(kind));
      }
    }
    List<Topic> exact = topics.stream().filter(topic -> isNamed(topic, asked)).toList();
    List<Topic> found = exact.isEmpty() ? otherwise(asked) : exact;
    boolean several = exact.isEmpty() && found.size() > 1;
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(several ? candidates(word, found) : page(found));
  }

  private static boolean isNamed(Topic topic, String asked) {
    String name = plain(topic.name());
    return name.equals(asked) || asked.equals(plain(topic.kind().term().en()) + "_" + name);
  }

  private List<Topic> otherwise(String asked) {
    return topics.stream()
        .filter(topic -> topic.otherNames().stream().anyMatch(name -> plain(name).equals(asked)))
        .toList();
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replaceAll("[-\\s_]+", "_");
  }

  private String page(List<Topic> found) {
    Topic topic = found.get(0);
    ManualPage page = new ManualPage(language);
    page.title(title(topic)).paragraph(topic.meaning().in(language));
    topic.write(page);
    String others =
        Stream.concat(found.stream().skip(1), otherwise(plain(topic.name())).stream())
            .filter(other -> !other.equals(topic))
            .distinct()
            .map(this::called)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      page.gap().paragraph(Sentence.ALSO.in(language, others));
    }
    return page.text();
  }

  /** The words under which it is found, whatever else is called so. */
  private String called(Topic topic) {
    return topic.kind() == TopicKind.PARAMETER
        ? topic.name()
        : topic.kind().term().en() + " " + topic.name();
  }

  private List<String> title(Topic topic) {
    Stream<String> terms =
        topic.kind() == TopicKind.PARAMETER ? Stream.empty() : topic.otherNames().stream();
    return Stream.concat(Stream.of(topic.name(), topic.kind().term().in(language)), terms)
        .distinct()
        .toList();
  }

  private String candidates(String word, List<Topic> found) {
    ManualPage page = new ManualPage(language);
    page.paragraph(Sentence.SEVERAL.in(language, word));
    found.forEach(topic -> page.entry(called(topic), topic.meaning().in(language)));
    return page.text();
  }
}
