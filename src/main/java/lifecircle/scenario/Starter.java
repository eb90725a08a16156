package lifecircle.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.process.ArriveParameters;
import lifecircle.process.ConverseParameters;
import lifecircle.process.DriftParameters;
import lifecircle.process.FoundingParameters;
import lifecircle.process.GroupsParameters;
import lifecircle.process.LeaveParameters;
import lifecircle.process.OperatorsActParameters;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;

/**
 * The first scenario file of somebody who has never written one: the parameters that matter most,
 * each with its meaning, unit and range in a comment, and what else a file may say as lines that
 * wait behind a {@code #}.
 *
 * <p>Assumption: which parameters matter most, after the study of all mechanisms. A line that waits
 * has its {@code #} right before it; a comment has a blank behind it.
 */
public final class Starter {
  private static final List<Parameter> CHOSEN =
      List.of(
          FoundingParameters.POOL,
          FoundingParameters.CORE,
          FoundingParameters.SEED_MEMBERS,
          GroupsParameters.FORMAT,
          GroupsParameters.CAP,
          GroupsParameters.PARALLEL,
          OperatorsActParameters.OPERATORS,
          OperatorsActParameters.WORKING_TIME,
          ArriveParameters.WORD_OF_MOUTH,
          ArriveParameters.MEDIA,
          ArriveParameters.ENTRY_THRESHOLD,
          ConverseParameters.WEAR,
          DriftParameters.VISIT_RATE,
          LeaveParameters.HAZARD);

  private final Language language;

  /** A starter whose comments are in one language. */
  public Starter(Language language) {
    this.language = language;
  }

  /** The file of a scenario with this name, lines ended by LF. */
  public String yaml(String name) {
    StringBuilder yaml = new StringBuilder();
    comment(yaml, StarterWords.HEAD);
    String word = NewName.plain(name);
    yaml.append("\nname: ").append(word).append('\n');
    comment(yaml, StarterWords.TITLE);
    yaml.append("title: {en: ").append(word).append(", zh: ").append(word).append("}\n");
    comment(yaml, StarterWords.WATCH);
    yaml.append("watch:\n  en: ")
        .append(StarterWords.WATCHED.en())
        .append("\n  zh: ")
        .append(StarterWords.WATCHED.zh())
        .append("\n\n");
    comment(yaml, ScenarioHead.DURATION.parameter(), "");
    yaml.append("duration: 730 d\n");
    comment(yaml, StarterWords.SEED);
    yaml.append("seed: 1\n");
    parameters(yaml);
    yaml.append('\n');
    comment(yaml, StarterWords.WAITING);
    yaml.append(StarterWords.EXAMPLES);
    return yaml.toString();
  }

  private void parameters(StringBuilder yaml) {
    String section = "";
    for (Parameter parameter : CHOSEN) {
      if (!parameter.section().equals(section)) {
        section = parameter.section();
        yaml.append('\n').append(section).append(":\n");
      }
      comment(yaml, parameter, "  ");
      yaml.append("  ")
          .append(parameter.name())
          .append(": ")
          .append(new WrittenParameter(parameter).standard())
          .append('\n');
    }
  }

  private void comment(StringBuilder yaml, Text words) {
    words.in(language).lines().forEach(line -> yaml.append("# ").append(line).append('\n'));
  }

  private void comment(StringBuilder yaml, Parameter parameter, String indent) {
    String meaning = parameter.meaning().in(language).replaceFirst("[.。]$", "");
    yaml.append(indent).append("# ").append(meaning).append('\n');
    yaml.append(indent).append("# ").append(form(parameter)).append('\n');
  }

  /** How the value is written, and between which ends. */
  private String form(Parameter parameter) {
    WrittenParameter written = new WrittenParameter(parameter);
    boolean en = language == Language.EN;
    if (!parameter.choices().isEmpty()) {
      return parameter.choices().stream()
          .collect(Collectors.joining(en ? ", " : "、", en ? "one of " : "可选：", ""));
    }
    Optional<String> low = written.lowest();
    String from = low.map(end -> (en ? "; from " : "；从 ") + end).orElse("");
    String to = written.highest().map(end -> (en ? " to " : " 至 ") + end).orElse("");
    return parameter.unit().meaning().in(language) + from + to;
  }
}
