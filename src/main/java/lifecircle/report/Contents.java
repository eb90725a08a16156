package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;

/** What can be explained: in short by kind, or all of one kind with a sentence each. */
final class Contents {
  private final Reference reference;
  private final List<Topic> topics;
  private final Language language;

  Contents(Reference reference, List<Topic> topics, Language language) {
    this.reference = reference;
    this.topics = topics;
    this.language = language;
  }

  /** Everything, by kind. */
  String text() {
    ManualPage page = new ManualPage(language);
    page.paragraph(Sentence.INTRO.in(language));
    for (TopicKind kind : TopicKind.values()) {
      page.lead(kind.plural(), inShort(kind));
    }
    return page.gap().paragraph(Sentence.LISTS.in(language)).text();
  }

  private String inShort(TopicKind kind) {
    List<Topic> all = ofKind(kind);
    String names = all.stream().map(Topic::name).collect(Collectors.joining(", "));
    return switch (kind) {
      case PARAMETER -> {
        List<String> sections =
            reference.parameters().stream().map(Parameter::section).distinct().toList();
        yield Sentence.SECTIONS_OF.in(
            language, number(all), Integer.toString(sections.size()), String.join(", ", sections));
      }
      case INDICATOR ->
          Sentence.COLUMNS_OF.in(
              language,
              number(all),
              reference.directions().stream()
                  .map(Direction::indicator)
                  .distinct()
                  .limit(8)
                  .collect(Collectors.joining(", ")));
      default -> names;
    };
  }

  private static String number(List<Topic> topics) {
    return Integer.toString(topics.size());
  }

  /** All of one kind, each with a sentence. */
  String list(TopicKind kind) {
    ManualPage page = new ManualPage(language);
    switch (kind) {
      case PROCESS -> processes(page);
      case PARAMETER -> ParameterList.write(reference.parameters(), page);
      default ->
          ofKind(kind).forEach(topic -> page.entry(topic.name(), topic.meaning().in(language)));
    }
    return page.text();
  }

  private void processes(ManualPage page) {
    List<Mechanism> day = reference.plan().processes();
    page.paragraph(Sentence.DAY_ORDER.in(language));
    for (int k = 0; k < day.size(); k++) {
      process(page, (k + 1) + " ", day.get(k));
    }
    page.gap().paragraph(Sentence.DAY_PARTS.in(language));
    for (Topic topic : ofKind(TopicKind.PROCESS)) {
      if (topic instanceof ProcessTopic part && !day.contains(part.mechanism())) {
        process(page, "", part.mechanism());
      }
    }
  }

  private void process(ManualPage page, String number, Mechanism mechanism) {
    page.entry(
        number + mechanism.code(),
        mechanism.term().in(language) + ": " + mechanism.meaning().in(language));
  }

  private List<Topic> ofKind(TopicKind kind) {
    return topics.stream().filter(topic -> topic.kind() == kind).toList();
  }
}
