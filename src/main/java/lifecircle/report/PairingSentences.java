package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.experiment.Effect;
import lifecircle.experiment.Effects;
import lifecircle.experiment.PairedEffect;
import lifecircle.quantity.Language;

/**
 * What it was worth that both arms ran with the same seeds, in sentences: for the headline outcome,
 * and for how many outcomes no gain is detected.
 *
 * @param effects the effects of an arm
 * @param language the language of the sentences
 */
record PairingSentences(Effects effects, Language language) {
  /** Beyond so many nobody counts runs. */
  private static final double MOST_RUNS = 1e6;

  /** What the same seeds in both arms were worth. */
  List<String> sentences() {
    PairedEffect paired = effects.headline().paired();
    List<String> lines = new ArrayList<>();
    if (paired.pairs() > 1 && paired.scatters() && paired.moved() > 0) {
      lines.add(worth(paired));
    }
    long scattering = scattering().count();
    long without = scattering().filter(effect -> !effect.paired().pairingGains()).count();
    if (without > 0) {
      lines.add(
          ComparisonPhrase.ROWS_WITHOUT_GAIN.in(
              language, Numerals.count(without), Numerals.count(scattering)));
    }
    return lines;
  }

  private String worth(PairedEffect paired) {
    if (paired.pairs() < PairedEffect.LEAST_FOR_FISHER) {
      return ComparisonPhrase.TOO_FEW_TO_TELL.in(language, pairs(paired, language));
    }
    if (Double.isNaN(paired.correlation())) {
      return ComparisonPhrase.ONE_STEADY.in(language);
    }
    String correlation = decimal(paired.correlation());
    String interval =
        ComparisonPhrase.BETWEEN.in(
            language, decimal(paired.correlationLow()), decimal(paired.correlationHigh()));
    if (paired.pairingCosts()) {
      return ComparisonPhrase.COSTS.in(
          language, decimal(paired.varianceRatio()), correlation, interval);
    }
    return paired.pairingGains()
        ? saved(paired, correlation)
        : ComparisonPhrase.GAIN_NOT_TOLD.in(
            language, pairs(paired, language), correlation, interval);
  }

  private String saved(PairedEffect paired, String correlation) {
    String pairs = Numerals.count(paired.pairs());
    return paired.unpairedRuns() > MOST_RUNS
        ? ComparisonPhrase.SAVED_ALL.in(language, pairs)
        : ComparisonPhrase.SAVED.in(
            language,
            Numerals.percent(1 - paired.varianceRatio()),
            correlation,
            pairs,
            Numerals.count(Math.round(paired.unpairedRuns())));
  }

  private static String decimal(double number) {
    return Numerals.decimal(number, 2).replace('-', '−');
  }

  private Stream<Effect> scattering() {
    return effects.all().stream().filter(effect -> effect.paired().scatters());
  }

  /** How many pairs have data, in words. */
  static String pairs(PairedEffect paired, Language language) {
    return (paired.pairs() == 1 ? ComparisonPhrase.PAIR : ComparisonPhrase.PAIRS)
        .in(language, Numerals.count(paired.pairs()));
  }
}
