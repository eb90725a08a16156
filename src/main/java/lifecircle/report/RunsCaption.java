package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import lifecircle.experiment.Arm;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;

/**
 * The line at the foot of a figure of many runs: how many, of which seeds, of which scenario, and
 * how many broke off.
 *
 * @param counted how many runs or pairs, in words
 * @param arms the runs of each arm
 * @param version the version of this program
 * @param language the language of every word
 */
record RunsCaption(String counted, List<Runs> arms, String version, Language language) {
  /** Keeps a copy. */
  RunsCaption {
    arms = List.copyOf(arms);
  }

  /** The words. */
  String words() {
    List<String> parts = new ArrayList<>();
    parts.add(Phrase.SAMPLE.in(language, sample()));
    long failed = failed().distinct().count();
    if (failed > 0) {
      parts.add(EnsemblePhrase.FAILED.in(language, Numerals.count(failed)));
    }
    String names =
        arms.stream()
            .map(Runs::arm)
            .map(Arm::name)
            .collect(Collectors.joining(FigurePhrase.LIST_COMMA.in(language)));
    boolean one = arms.size() == 1;
    parts.add(
        one ? Phrase.SCENARIO.in(language, names) : EnsemblePhrase.SCENARIOS.in(language, names));
    parts.add(Phrase.VERSION.in(language, version));
    return String.join(FigureText.BETWEEN, parts);
  }

  /** How many, and which. */
  String sample() {
    return FigurePhrase.SAMPLE.in(language, counted, seeds());
  }

  private LongStream failed() {
    return arms.stream().flatMap(runs -> runs.failed().stream()).mapToLong(FailedRun::seed);
  }

  /** Which. */
  String seeds() {
    LongStream finished =
        arms.stream().flatMap(runs -> runs.seeds().stream()).mapToLong(Long::longValue);
    long[] all = LongStream.concat(finished, failed()).sorted().toArray();
    String first = Long.toString(all[0]);
    String last = Long.toString(all[all.length - 1]);
    return first.equals(last)
        ? Phrase.SEED.in(language, first)
        : EnsemblePhrase.SEEDS.in(language, first, last);
  }
}
