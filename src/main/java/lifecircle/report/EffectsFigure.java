package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.quantity.Language;

/**
 * How far worlds differ, number by number, on one scale (a forest plot): the headline first, the
 * differences in their own units beside it.
 *
 * <p>Units: standard deviations of the runs.
 */
final class EffectsFigure {
  private static final int HEIGHT = 700;
  private static final int MOST_STEPS = 3;
  private static final double SMALLEST = 0.5;

  private final ManyArms arms;
  private final List<List<EffectRow>> effects;
  private final Language language;

  private EffectsFigure(ManyArms arms, List<List<EffectRow>> effects) {
    this.arms = arms;
    this.effects = effects;
    this.language = arms.language();
  }

  static SheetFigure of(ManyArms arms, List<List<EffectRow>> effects) {
    return new EffectsFigure(arms, effects).figure();
  }

  private SheetFigure figure() {
    String finding = arms.found(List.of(EnsemblePhrase.EFFECTS_FOUND.in(language, arms.name(0))));
    String title = EnsemblePhrase.EFFECTS.in(language, arms.backdrop().text().title());
    Frame frame = new Frame(title, finding, arms.caption().words());
    double end = Math.max(SMALLEST, reach()) * Panel.AIR;
    List<RowSheet.Row> rows = rows();
    List<String> words = new ArrayList<>(List.of(arms.altHead(title), finding));
    effects.stream().flatMap(List::stream).forEach(row -> words.add(sentence(row)));
    return new SheetFigure(
        "effects",
        title,
        arms.join(words),
        language,
        arms.backdrop().lettering(),
        RowSheet.of(
            frame,
            Legend.NONE,
            rows,
            Reading.FINE.marks(-end, end, MOST_STEPS),
            EnsemblePhrase.EFFECT_AXIS.in(language),
            arms.backdrop().lettering().regular(),
            HEIGHT));
  }

  private double reach() {
    return effects.stream()
        .flatMap(List::stream)
        .flatMap(row -> Stream.of(row.estimate(), row.low(), row.high()))
        .filter(number -> !Double.isNaN(number))
        .mapToDouble(Math::abs)
        .max()
        .orElse(0);
  }

  private List<RowSheet.Row> rows() {
    List<RowSheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      if (effects.size() > 1) {
        rows.add(new RowSheet.Row(arms.name(i + 1), List.of(), List.of()));
      }
      for (EffectRow row : effects.get(i)) {
        double low = Double.isNaN(row.low()) ? row.estimate() : row.low();
        double high = Double.isNaN(row.high()) ? row.estimate() : row.high();
        RowMark mark = new RowMark.Interval(low, row.estimate(), high);
        rows.add(new RowSheet.Row(row.name(), List.of(mark), row.words()));
      }
    }
    return rows;
  }

  private String sentence(EffectRow row) {
    List<String> parts = new ArrayList<>(row.words());
    if (!Double.isNaN(row.estimate())) {
      parts.add(
          EnsemblePhrase.ALT_EFFECT.in(
              language,
              Numerals.signed(row.estimate(), 2),
              Numerals.signed(row.low(), 2),
              Numerals.signed(row.high(), 2)));
    }
    String words = String.join(Phrase.LIST_SEMICOLON.in(language), parts);
    return EnsemblePhrase.ALT_ROW.in(language, row.name(), words);
  }
}
