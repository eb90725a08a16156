package lifecircle.report;

import java.util.List;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.WrittenParameter;

/**
 * Parameters with the values they have in a scenario, what they mean and where they come from.
 *
 * <p>Units: values carry theirs, as in a scenario file.
 *
 * @param scenario the world
 * @param language the language of every word
 */
record ParameterTable(Scenario scenario, Language language) {
  /** The table of some of them. */
  Block of(String caption, List<Parameter> parameters) {
    return new Block.Table(
        caption,
        new TextTable(
            List.of(
                OddPhrase.PARAMETER.in(language),
                OddPhrase.VALUE.in(language),
                OddPhrase.DEFAULT.in(language),
                OddPhrase.MEANING.in(language),
                OddPhrase.SOURCE.in(language)),
            List.of(false, true, true, false, false),
            parameters.stream().map(this::row).toList()));
  }

  private List<String> row(Parameter parameter) {
    WrittenParameter written = new WrittenParameter(parameter);
    String value = written.value(scenario.settings().number(parameter));
    boolean standard = value.equals(written.standard());
    return List.of(
        parameter.name(),
        value,
        standard ? "" : written.standard(),
        parameter.meaning().in(language),
        ParameterTopic.source(parameter, language));
  }
}
