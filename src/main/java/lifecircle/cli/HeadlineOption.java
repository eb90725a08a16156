package lifecircle.cli;

import java.util.List;
import java.util.Optional;
import lifecircle.experiment.Headline;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.Problem;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that declares, before any run, which outcome a comparison is about. */
final class HeadlineOption {
  private static final String OPTION = "--headline";

  private HeadlineOption() {}

  static OptionSpec option() {
    return OptionSpec.builder(OPTION)
        .paramLabel("NAME")
        .type(String.class)
        .description(
            "Outcome that the comparison is about, declared before the runs: reported first, its p"
                + " uncorrected. A column of runs.csv or series.csv, or "
                + Headline.USUAL.names().get(0)
                + ", which is used if not given; where fewer than half of the pairs have it, "
                + Headline.USUAL.names().get(1)
                + ".")
        .build();
  }

  /** The headline as it was declared; an unknown name is one more problem. */
  static Headline of(ParseResult given, List<Problem> problems) {
    Optional<String> declared =
        given.hasMatchedOption(OPTION)
            ? Optional.of(given.matchedOptionValue(OPTION, ""))
            : Optional.empty();
    List<String> known = Headline.outcomes();
    declared
        .filter(name -> !known.contains(name))
        .ifPresent(name -> problems.add(unknown(name, known)));
    return Headline.of(declared.filter(known::contains));
  }

  private static Problem unknown(String name, List<String> known) {
    return new Problem(
        OPTION,
        0,
        0,
        "there is no outcome '" + name + "'",
        "a column of series.csv or runs.csv, or " + known.get(0),
        NearestName.to(name, known));
  }
}
