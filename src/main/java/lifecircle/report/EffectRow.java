package lifecircle.report;

import lifecircle.experiment.Effect;
import lifecircle.experiment.PairedEffect;
import lifecircle.quantity.Language;

/**
 * One row of a figure of effects: how far an arm differs from the first in one outcome.
 *
 * <p>Units: that of the outcome. No data is NaN, and then only the words are shown.
 *
 * @param name the outcome with its unit, in the language of the figure
 * @param share whether it is a share, so that the axis counts in per cent
 * @param difference the mean difference
 * @param low where its 95 % interval begins; NaN where there is none
 * @param high where it ends
 * @param words the difference with its interval; empty where there is none
 */
public record EffectRow(
    String name, boolean share, double difference, double low, double high, String words) {
  /** The row of an effect; it says how many pairs have data where not all of them have. */
  static EffectRow of(Effect effect, int allPairs, Language language) {
    PairedEffect paired = effect.paired();
    String title = effect.title().in(language);
    String unit = UnitText.in(language, effect.unit());
    EffectWords words = new EffectWords(effect, language);
    boolean share = words.isShare();
    return new EffectRow(
        share ? title : FigurePhrase.WITH_SHARE.in(language, title, unit),
        share,
        paired.difference(),
        paired.low(),
        paired.high(),
        Double.isNaN(paired.difference())
            ? ""
            : counted(
                share ? words.percent() : words.difference(), paired.pairs(), allPairs, language));
  }

  private static String counted(String words, int pairs, int allPairs, Language language) {
    return pairs == allPairs
        ? words
        : EnsemblePhrase.FEWER_PAIRS.in(language, words, Numerals.count(pairs));
  }
}
