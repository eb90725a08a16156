package lifecircle.report;

import java.util.List;
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
    ParameterList.write(reference.section(name), page);
    Parameter first = reference.section(name).get(0);
    page.copy(Label.IN_FILE, new WrittenParameter(first).lines());
  }
}
