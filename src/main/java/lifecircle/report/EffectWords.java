package lifecircle.report;

import java.util.function.DoubleFunction;
import lifecircle.experiment.Effect;
import lifecircle.experiment.PairedEffect;
import lifecircle.quantity.Language;

/**
 * An effect as it is written for people.
 *
 * @param effect the effect
 * @param language the language of the words
 */
record EffectWords(Effect effect, Language language) {
  private static final double SMALLEST_P = 0.001;

  /** Shares known no better than this are written without decimals. */
  private static final double COARSE = 0.02;

  /** A difference with its interval: {@code +34 (+21 to +48)}. */
  String difference() {
    Digits digits = new Digits(effect.paired());
    return between("", digits::signed);
  }

  /** The same of a share: {@code +8 % (−4 to +21)}. */
  String percent() {
    return between(" %", this::signedPercent);
  }

  private String between(String unit, DoubleFunction<String> written) {
    PairedEffect paired = effect.paired();
    String middle = written.apply(paired.difference()) + unit;
    return !(paired.high() > paired.low())
        ? middle
        : Phrase.INTERVAL.in(
            language, middle, written.apply(paired.low()), written.apply(paired.high()));
  }

  private String signedPercent(double share) {
    boolean coarse = effect.paired().high() - effect.paired().low() >= COARSE;
    return Numerals.signed(100 * share, coarse ? 0 : 1);
  }

  /** The same with its unit, in a sentence. */
  String withUnit() {
    PairedEffect paired = effect.paired();
    boolean share = isShare();
    Digits digits = new Digits(paired);
    DoubleFunction<String> written = share ? this::signedPercent : digits::signed;
    return ComparisonPhrase.WITH_INTERVAL.in(
        language,
        written.apply(paired.difference()),
        share ? "%" : UnitText.in(language, effect.unit()),
        written.apply(paired.low()),
        written.apply(paired.high()));
  }

  /** Whether it is a share, which sentences and figures give in per cent. */
  boolean isShare() {
    return effect.unit().equals("share");
  }

  /** A p with three decimals, as small as those show. */
  static String p(double p) {
    return p < SMALLEST_P ? "< 0.001" : Numerals.decimal(p, 3);
  }
}
