package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.experiment.CommonYear;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Effect;
import lifecircle.experiment.Measure;
import lifecircle.experiment.Measures;
import lifecircle.experiment.PairedEffect;
import lifecircle.lifecycle.Stage;
import lifecircle.quantity.Language;

/**
 * The numbers of one arm held against the first, for people: a few that everybody asks for, fixed
 * beforehand, and the largest of all. All of them are in {@code differences.csv}.
 *
 * @param contrast the arm and the first
 * @param language the language in which it is told
 */
public record ContrastTable(Contrast contrast, Language language) {
  private static final int MOST = 10;
  private static final int TERMINAL_NAME = 25;

  /** Indicators that everybody asks for, beside the measures. */
  private static final List<String> INDICATORS =
      List.of(
          "active_members_7d",
          "members",
          "messages",
          "silent_share",
          "ties_per_member_mean",
          "operator_energy_mean");

  /**
   * The rows that everybody asks for, where at least half of the pairs have data: the others are
   * left to {@code differences.csv}, for a few pairs that happen to have them are no sample.
   */
  List<Effect> chosen() {
    List<String> names = new ArrayList<>(List.of(CommonYear.NAME));
    Measures.all().stream().map(Measure::name).forEach(names::add);
    names.addAll(INDICATORS);
    return names.stream().map(contrast.effects()::of).filter(this::isShown).toList();
  }

  private boolean isShown(Effect effect) {
    int pairs = effect.paired().pairs();
    return pairs > 0 && 2 * pairs >= contrast.effects().pairs();
  }

  /** The largest effects that differ after the correction and are not among those. */
  List<Effect> largest() {
    List<Effect> chosen = chosen();
    return contrast.effects().all().stream()
        .filter(effect -> effect.differs() && !chosen.contains(effect))
        .filter(effect -> effect.paired().scatters())
        .sorted(Comparator.comparingDouble(effect -> -Math.abs(effect.paired().size())))
        .limit(MOST)
        .toList();
  }

  /** For a page. */
  TextTable table(List<Effect> effects) {
    return new TextTable(
        Stream.of(
                ComparisonPhrase.MEASURE,
                ComparisonPhrase.UNIT,
                ComparisonPhrase.N_PAIRS,
                ComparisonPhrase.DIFFERENCE,
                ComparisonPhrase.SIZE,
                ComparisonPhrase.CORRELATION,
                ComparisonPhrase.RATIO,
                ComparisonPhrase.HOLM)
            .map(phrase -> phrase.in(language))
            .toList(),
        List.of(false, false, true, true, true, true, true, true),
        effects.stream().map(this::wide).toList());
  }

  private List<String> wide(Effect effect) {
    PairedEffect paired = effect.paired();
    return List.of(
        effect.title().in(language),
        effect.unit(),
        Numerals.count(paired.pairs()),
        difference(paired),
        decimal(paired.size()),
        decimal(paired.correlation()),
        decimal(paired.varianceRatio()),
        p(effect.holm()));
  }

  /** For a terminal of 80 columns; long names go on in a line of their own. */
  String terminal(List<Effect> effects) {
    List<List<String>> rows = new ArrayList<>();
    for (Effect effect : effects) {
      List<String> name = TerminalLines.of(effect.title().in(language), TERMINAL_NAME);
      PairedEffect paired = effect.paired();
      rows.add(
          List.of(
              name.get(0),
              Numerals.count(paired.pairs()),
              difference(paired),
              decimal(paired.size()),
              p(effect.holm())));
      name.stream().skip(1).forEach(more -> rows.add(List.of("  " + more, "", "", "", "")));
    }
    return new TextTable(
            Stream.of(
                    ComparisonPhrase.MEASURE,
                    ComparisonPhrase.N_PAIRS,
                    ComparisonPhrase.DIFFERENCE,
                    ComparisonPhrase.SIZE,
                    ComparisonPhrase.HOLM)
                .map(phrase -> phrase.in(language))
                .toList(),
            List.of(false, true, true, true, true),
            rows)
        .terminal();
  }

  /** The rows of a figure of effects, the headline first: of those, what scatters and how long. */
  public List<EffectRow> figure() {
    List<String> beginnings = Arrays.stream(Stage.values()).map(Measures::beginning).toList();
    Effect headline = contrast.effects().headline();
    return Stream.concat(
            Stream.of(headline), chosen().stream().filter(effect -> !effect.equals(headline)))
        .filter(effect -> effect.paired().scatters() && !beginnings.contains(effect.name()))
        .map(this::row)
        .toList();
  }

  private EffectRow row(Effect effect) {
    PairedEffect paired = effect.paired();
    List<String> words = new ArrayList<>(List.of(difference(paired)));
    if (!paired.pairingGains()) {
      words.add(
          (paired.pairingCosts() ? ComparisonPhrase.ROW_COSTS : ComparisonPhrase.NO_GAIN)
              .in(language));
    }
    return new EffectRow(
        effect.title().in(language),
        paired.size(),
        paired.size() - paired.sizeMargin(),
        paired.size() + paired.sizeMargin(),
        words);
  }

  /** A difference with its interval: {@code +34 (+21 to +48)}. */
  private String difference(PairedEffect paired) {
    Digits digits = new Digits(paired);
    String middle = digits.signed(paired.difference());
    return !(paired.margin() > 0)
        ? middle
        : Phrase.INTERVAL.in(
            language, middle, digits.signed(paired.low()), digits.signed(paired.high()));
  }

  private String decimal(double number) {
    String words = Numerals.decimal(number, 2).replace('-', '−');
    return words.isEmpty() ? Phrase.DOES_NOT_APPLY.in(language) : words;
  }

  private String p(double holm) {
    if (Double.isNaN(holm)) {
      return Phrase.DOES_NOT_APPLY.in(language);
    }
    return holm < 0.001 ? "< 0.001" : Numerals.decimal(holm, 3);
  }
}
