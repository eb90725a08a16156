package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lifecircle.quantity.Language;

/**
 * How far arms differ from the first in a few outcomes that were chosen beforehand: a small chart
 * for each outcome in its own unit, the headline first, with a row for each arm.
 */
final class EffectsFigure {
  private static final int STEPS = 3;
  private static final double FLAT = 1e-9;
  private static final double WHOLE = 10;
  private static final double TENTHS = 0.5;

  private final ManyArms arms;
  private final List<List<EffectRow>> effects;
  private final Language language;

  private EffectsFigure(ManyArms arms, List<List<EffectRow>> effects) {
    this.arms = arms;
    this.effects = effects;
    this.language = arms.language();
  }

  /** The figure of the effects of each arm but the first, the same outcomes in each. */
  static SheetFigure of(ManyArms arms, List<List<EffectRow>> effects) {
    return new EffectsFigure(arms, effects).figure();
  }

  private SheetFigure figure() {
    String finding = arms.found(List.of(EnsemblePhrase.EFFECTS_FOUND.in(language, arms.name(0))));
    String title = EnsemblePhrase.EFFECTS.in(language, arms.backdrop().text().title());
    Frame frame = new Frame(title, finding, arms.caption().words());
    List<String> words = new ArrayList<>(List.of(arms.altHead(title), finding));
    List<String> names = IntStream.rangeClosed(1, effects.size()).mapToObj(arms::name).toList();
    for (int arm = 0; arm < effects.size(); arm++) {
      words.add(sentence(names.get(arm), effects.get(arm)));
    }
    int outcomes = effects.stream().mapToInt(List::size).max().orElse(0);
    return new SheetFigure(
        "effects",
        title,
        arms.join(words),
        language,
        arms.backdrop().lettering(),
        new SmallMultiples(
            frame,
            names,
            IntStream.range(0, outcomes).mapToObj(this::chart).toList(),
            arms.backdrop().lettering()));
  }

  private SmallMultiples.Chart chart(int outcome) {
    List<EffectRow> rows = effects.stream().map(rowsOfArm -> rowsOfArm.get(outcome)).toList();
    double from = numbers(rows).min().orElse(0);
    double to = numbers(rows).max().orElse(0);
    boolean flat = to - from < FLAT;
    double air = (Panel.AIR - 1) * (to - from);
    double least = flat ? -1 : from - air;
    double most = flat ? 1 : to + air;
    return new SmallMultiples.Chart(
        rows.get(0).name(),
        reading(rows.get(0), most - least).marks(least, most, STEPS),
        rows.stream().map(this::cell).toList());
  }

  /** All that is drawn, and zero. */
  private static DoubleStream numbers(List<EffectRow> rows) {
    return rows.stream()
        .flatMap(row -> Stream.of(0.0, row.difference(), row.low(), row.high()))
        .mapToDouble(number -> number)
        .filter(number -> !Double.isNaN(number));
  }

  private static Reading reading(EffectRow row, double length) {
    if (row.share()) {
      return Reading.SHARE;
    }
    return length >= WHOLE ? Reading.COUNT : length >= TENTHS ? Reading.MEAN : Reading.FINE;
  }

  private SmallMultiples.Cell cell(EffectRow row) {
    String none = Phrase.NO_DATA.in(language);
    List<String> words =
        Double.isNaN(row.difference())
            ? List.of(none)
            : List.of(row.words(), row.words().replaceFirst("\\s*[(（][^)）]*[)）]", ""));
    return new SmallMultiples.Cell(row.low(), row.difference(), row.high(), words);
  }

  private String sentence(String arm, List<EffectRow> rows) {
    List<String> parts =
        rows.stream()
            .map(
                row ->
                    row.name()
                        + " "
                        + (row.words().isEmpty() ? Phrase.NO_DATA.in(language) : row.words()))
            .toList();
    return EnsemblePhrase.ALT_ROW.in(
        language, arm, String.join(Phrase.LIST_SEMICOLON.in(language), parts));
  }
}
