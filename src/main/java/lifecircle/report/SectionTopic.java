package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.scenario.WrittenParameter;

/** A section of a scenario file whose name is no process: the founding, the groups, attachment. */
record SectionTopic(String name, Reference reference) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.SECTION;
  }

  @Override
  public List<String> otherNames() {
    return List.of();
  }

  @Override
  public Text meaning() {
    return new Text("The parameters of section " + name + ".", name + " 小节的参数。");
  }

  @Override
  public void write(ManualPage page) {
    List<Parameter> parameters = reference.section(name);
    page.row(Label.USED_BY, usedBy(parameters, page.language())).gap();
    ParameterList.write(parameters, page);
    page.copy(Label.IN_FILE, new WrittenParameter(parameters.get(0)).lines());
  }

  /** The processes that read any of them; the founding reads its own before the first day. */
  private String usedBy(List<Parameter> parameters, Language language) {
    return Catalogue.foundingOnly().containsAll(parameters)
        ? Sentence.AT_FOUNDING.in(language)
        : parameters.stream()
            .flatMap(parameter -> reference.plan().given(parameter).stream())
            .distinct()
            .map(mechanism -> mechanism.code() + " (" + mechanism.term().in(language) + ")")
            .collect(Collectors.joining(", "));
  }
}
