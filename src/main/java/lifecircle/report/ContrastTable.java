package lifecircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.experiment.CommonYear;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Effect;
import lifecircle.experiment.Measure;
import lifecircle.experiment.Measures;
import lifecircle.experiment.PairedEffect;
import lifecircle.quantity.Language;

/**
 * The numbers of one arm compared with the first, for people: the headline, a few that everybody
 * asks for, fixed beforehand, and the largest of all. All of them are in {@code differences.csv}.
 *
 * @param contrast the arm and the first
 * @param language the language of the words
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

  /** Outcomes that are drawn, in this order, beside the headline: as many as there is room for. */
  private static final List<String> DRAWN =
      List.of(
          CommonYear.NAME,
          "active_members_7d",
          "peak_active_members",
          "members",
          "messages",
          "silent_share",
          Measures.DID_NOT_GROW);

  private static final int MOST_DRAWN = 6;

  /**
   * The headline, and the rows that everybody asks for where at least half of the pairs have data:
   * the others are left to {@code differences.csv}, for a few pairs that happen to have them are no
   * sample.
   */
  List<Effect> chosen() {
    List<String> names = new ArrayList<>(List.of(contrast.effects().headline().name()));
    names.add(CommonYear.NAME);
    Measures.all().stream().map(Measure::name).forEach(names::add);
    names.addAll(INDICATORS);
    return names.stream()
        .distinct()
        .map(contrast.effects()::of)
        .filter(effect -> contrast.effects().isHeadline(effect) || isShown(effect))
        .toList();
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
        .filter(effect -> effect.paired().hasSize())
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
        difference(effect),
        decimal(paired.size()),
        decimal(paired.correlation()),
        decimal(paired.varianceRatio()),
        p(effect));
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
              difference(effect),
              decimal(paired.size()),
              p(effect)));
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

  /** The rows of a figure of effects, the same outcomes in each comparison. */
  public List<EffectRow> figure() {
    return Stream.concat(contrast.effects().declared().names().stream(), DRAWN.stream())
        .distinct()
        .limit(MOST_DRAWN)
        .map(contrast.effects()::of)
        .map(effect -> EffectRow.of(effect, contrast.effects().pairs(), language))
        .toList();
  }

  private String difference(Effect effect) {
    return new EffectWords(effect, language).difference();
  }

  private String decimal(double number) {
    String words = Numerals.decimal(number, 2).replace('-', '−');
    return words.isEmpty() ? Phrase.DOES_NOT_APPLY.in(language) : words;
  }

  /** Corrected, but for the headline, whose own is marked. */
  private String p(Effect effect) {
    boolean own = contrast.effects().isHeadline(effect);
    double p = own ? effect.paired().p() : effect.holm();
    if (Double.isNaN(p)) {
      return Phrase.DOES_NOT_APPLY.in(language);
    }
    String words = EffectWords.p(p);
    return own ? ComparisonPhrase.OWN_P.in(language, words) : words;
  }
}
