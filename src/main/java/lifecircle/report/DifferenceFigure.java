package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;

/**
 * How scenarios differ week by week: the mean active members of each arm, and below, for each arm
 * but the first, its paired difference from the first. Where no pair differs the difference is
 * zero.
 *
 * <p>Units: active members (distinct posters a week).
 */
final class DifferenceFigure {
  private static final int HEIGHT = 1200;
  private static final int MORE = 330;
  private static final int LEAST = 200;
  private static final int HIGHEST = 2400;
  private static final double OF_MANY = 1.8;

  /** So many differences have room for their sentences in the finding. */
  private static final int TOLD = 2;

  /** Panels have one scale where each fills at least this share of it. */
  private static final double FILLED = 0.5;

  private final ManyArms arms;
  private final List<ArmDifference> differences;
  private final Language language;

  private DifferenceFigure(ManyArms arms, List<WeeklyDifference> differences) {
    this.arms = arms;
    this.language = arms.language();
    this.differences =
        IntStream.range(0, differences.size())
            .mapToObj(i -> ArmDifference.of(arms, i + 1, differences.get(i)))
            .toList();
  }

  static SheetFigure of(ManyArms arms, List<WeeklyDifference> differences) {
    return new DifferenceFigure(arms, differences).figure();
  }

  private SheetFigure figure() {
    String title = arms.backdrop().text().title();
    Frame frame = new Frame(title, arms.found(found()), arms.caption().words());
    ArmMeans means = ArmMeans.of(arms);
    List<Panel> panels = new ArrayList<>(means.panels(isMany() ? OF_MANY : 1));
    int charts = panels.size();
    for (ArmDifference difference : differences) {
      Panel panel = difference.panel(isMany(), from(difference), to(difference));
      panels.add(panels.size() == charts ? panel.explained(legend(arms.pairs(1))) : panel);
    }
    List<String> words = new ArrayList<>(List.of(arms.altHead(title)));
    words.addAll(means.words());
    for (ArmDifference difference : differences) {
      words.add(EnsemblePhrase.ALT_SENTENCE.in(language, difference.heading()));
      words.add(difference.finding());
    }
    arms.leftOut().forEach(name -> words.add(EnsemblePhrase.NOT_DRAWN.in(language, name)));
    return new SheetFigure(
        "difference",
        title,
        arms.join(words),
        language,
        arms.backdrop().lettering(),
        new TimeSheet(arms.backdrop(), frame, panels, height(panels.size() - 2)));
  }

  /** A panel more makes it higher, less so where there are many. */
  private static int height(int more) {
    int room = HIGHEST - HEIGHT;
    return HEIGHT + Math.max(LEAST * more, Math.min(MORE * more, room));
  }

  private boolean isMany() {
    return differences.size() > TOLD;
  }

  private List<String> found() {
    if (!isMany()) {
      return differences.stream().map(ArmDifference::finding).toList();
    }
    EnsemblePhrase scale = hasOneScale() ? EnsemblePhrase.ONE_SCALE : EnsemblePhrase.OWN_SCALES;
    return List.of(EnsemblePhrase.MANY_FOUND.in(language, arms.name(0)), scale.in(language));
  }

  private boolean hasOneScale() {
    double all = highest() - lowest();
    return differences.stream()
        .allMatch(difference -> difference.highest() - difference.lowest() >= FILLED * all);
  }

  private double highest() {
    return differences.stream().mapToDouble(ArmDifference::highest).max().orElse(0);
  }

  private double lowest() {
    return differences.stream().mapToDouble(ArmDifference::lowest).min().orElse(0);
  }

  private double from(ArmDifference difference) {
    return hasOneScale() ? lowest() : difference.lowest();
  }

  private double to(ArmDifference difference) {
    return hasOneScale() ? highest() : difference.highest();
  }

  private Legend legend(int pairs) {
    Swatch line = new Swatch.Stroke(EnsemblePhrase.MEAN_DIFFERENCE.in(language), LineStyle.MAIN);
    if (pairs < 2) {
      return new Legend(List.of(line));
    }
    return new Legend(
        List.of(
            line,
            new Swatch.Tone(EnsemblePhrase.ITS_INTERVAL.in(language), StageColours.INTERVAL, ""),
            new Swatch.Tone(EnsemblePhrase.MIDDLE_PAIRS.in(language), StageColours.MIDDLE, "")));
  }
}
