package lifecircle.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.experiment.StageWeeks;
import lifecircle.lifecycle.Stage;
import lifecircle.quantity.Language;

/**
 * The share of runs in each stage, piled up: silence at the foot, germination on top, white above
 * it where runs have no distinct stage. Each stage wears its colour and its number, so that grey
 * tells them apart, too.
 *
 * <p>Units: shares of all finished runs.
 */
final class StagePile {
  private static final double NOBODY = 1e-9;
  private static final double GOOD = 0.9;
  private static final int WINDOW_PART = 50;

  private final ManyLives lives;
  private final StageWeeks weeks;
  private final Language language;

  StagePile(ManyLives lives) {
    this.lives = lives;
    this.weeks = StageWeeks.of(lives.runs());
    this.language = lives.language();
  }

  /** The chart. */
  Panel panel(double share) {
    List<Drawing> slices = new ArrayList<>();
    List<Swatch> tones = new ArrayList<>();
    List<Panel.Inscription> signs = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Track own = track(stage);
      if (own.reach() > NOBODY) {
        String name = stage.term().in(language);
        slices.add(new Drawing.Slice(own, upTo(stage), StageColours.tab(stage)));
        tones.add(new Swatch.Tone(name, StageColours.tab(stage), number(stage)));
        signs.add(sign(stage));
      }
    }
    if (lowest() < 1 - NOBODY) {
      String none = EnsemblePhrase.NO_STAGE.in(language);
      tones.add(new Swatch.Tone(none, Color.WHITE, ""));
    }
    return Panel.of(
            EnsemblePhrase.STAGE_PANEL.in(language),
            Reading.SHARE,
            share,
            slices.toArray(Drawing[]::new))
        .between(0, 1)
        .explained(new Legend(tones), signs.toArray(Panel.Inscription[]::new));
  }

  /** When each stage is most frequent, in sentences. */
  List<String> words() {
    return Arrays.stream(Stage.values())
        .map(this::track)
        .filter(track -> track.reach() > NOBODY)
        .map(
            track ->
                EnsemblePhrase.ALT_SHARE.in(
                    language,
                    track.name(),
                    lives.time().from(track.strongest(), language),
                    Reading.SHARE.words(track.reach())))
        .toList();
  }

  private static String number(Stage stage) {
    return Integer.toString(stage.ordinal() + 1);
  }

  private double lowest() {
    return IntStream.range(0, weeks.weeks())
        .mapToDouble(week -> reached(Stage.GERMINATION, week))
        .min()
        .orElse(1);
  }

  private Track track(Stage stage) {
    String name = stage.term().in(language);
    return Track.of(name, lives.time(), weeks.weeks(), week -> weeks.share(stage, week));
  }

  private Track upTo(Stage stage) {
    String name = stage.term().in(language);
    return Track.of(name, lives.time(), weeks.weeks(), week -> reached(stage, week));
  }

  /** The share of runs in a stage or a later one. */
  private double reached(Stage stage, int week) {
    double sum = 0;
    for (Stage later : Stage.values()) {
      sum += later.compareTo(stage) >= 0 ? weeks.share(later, week) : 0;
    }
    return sum;
  }

  /** Where a stage's number fits: in the middle of where its slice is thickest. */
  private Panel.Inscription sign(Stage stage) {
    double thickest =
        IntStream.range(0, weeks.weeks()).mapToDouble(week -> room(stage, week)).max().orElse(0);
    int[] good =
        IntStream.range(0, weeks.weeks())
            .filter(week -> room(stage, week) >= GOOD * thickest)
            .toArray();
    int best = good[good.length / 2];
    double day = (lives.time().dayOf(best) + lives.time().dayOf(best + 1)) / 2;
    return new Panel.Inscription(number(stage), day, foot(stage, best), top(stage, best));
  }

  /** How thick a slice is around a week, not only in it. */
  private double room(Stage stage, int week) {
    return Math.max(0, top(stage, week) - foot(stage, week));
  }

  private double top(Stage stage, int week) {
    return around(week).mapToDouble(at -> reached(stage, at)).min().orElse(0);
  }

  private double foot(Stage stage, int week) {
    return around(week)
        .mapToDouble(at -> reached(stage, at) - weeks.share(stage, at))
        .max()
        .orElse(0);
  }

  private IntStream around(int week) {
    int wide = weeks.weeks() / WINDOW_PART;
    return IntStream.rangeClosed(
        Math.max(0, week - wide), Math.min(weeks.weeks() - 1, week + wide));
  }
}
