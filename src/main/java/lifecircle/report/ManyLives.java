package lifecircle.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.experiment.Band;
import lifecircle.experiment.Runs;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What stands around every figure of many runs of one scenario: their time, how many there are and
 * which, and how a number of theirs is drawn.
 *
 * @param runs the runs, at least one
 * @param version the version of this program
 * @param backdrop an axis of time as long as the longest run, without the stages of any of them
 */
record ManyLives(Runs runs, String version, Backdrop backdrop) {
  private static final int WEEK = 7;

  /** What stands around the figures of these runs. */
  static ManyLives of(Runs runs, String version, Language language, Lettering lettering) {
    String title = runs.arm().title().in(language);
    FigureText text = new FigureText(title, runs.arm().name(), OptionalLong.empty(), version);
    return new ManyLives(runs, version, behind(runs, text, language, lettering));
  }

  /** An axis of time for weekly numbers of runs. */
  static Backdrop behind(Runs runs, FigureText text, Language language, Lettering lettering) {
    long[] weeks = new long[runs.weekly(0, "members").length];
    ActivityCurve curve = new ActivityCurve(text.title(), WEEK, Optional.empty(), weeks, weeks);
    Text verdict = new Text(text.title(), text.title());
    StageTable none = new StageTable(List.of(), List.of(), verdict);
    return new Backdrop(curve, none, List.of(), text, language, lettering);
  }

  /** The language of every word. */
  Language language() {
    return backdrop.language();
  }

  /** The axis of time. */
  TimeScale time() {
    return backdrop.time();
  }

  /** How many runs there are, in words. */
  String count() {
    return runs.count() == 1
        ? EnsemblePhrase.ONE_RUN.in(language())
        : EnsemblePhrase.RUNS.in(language(), Numerals.count(runs.count()));
  }

  /** So many of all runs, in words. */
  String of(long some) {
    return EnsemblePhrase.OF_RUNS.in(
        language(), Numerals.count(some), Numerals.count(runs.count()));
  }

  /** What stands around a figure. */
  Frame frame(EnsemblePhrase side, String finding) {
    return new Frame(title(side), finding, caption().words());
  }

  /** The line at its foot. */
  RunsCaption caption() {
    return new RunsCaption(count(), List.of(runs), version, language());
  }

  /** The title of a figure. */
  String title(EnsemblePhrase side) {
    return FigurePhrase.TITLE.in(language(), backdrop.text().title(), side.in(language(), count()));
  }

  /** How an indicator scatters. */
  Spread spread(String name, String indicator) {
    return new Spread(name, Band.of(runs, indicator), time());
  }

  /** A chart of how a number scatters. */
  Panel panel(Spread spread, Reading reading, double share) {
    return Panel.of(spread.name(), reading, share, spread.drawings(language()));
  }

  /** A figure of panels over time. */
  SheetFigure figure(String name, Frame frame, String altText, TimeSheet sheet) {
    return new SheetFigure(name, frame.title(), altText, language(), backdrop.lettering(), sheet);
  }

  /** What kind of picture it is, for whoever cannot see it. */
  String altHead(String title) {
    String length = time().length(backdrop.curve().periods(), language());
    return EnsemblePhrase.ALT_MANY.in(language(), title, length, caption().seeds());
  }

  /** A row in a sentence. */
  String row(RowSheet.Row row) {
    String numbers = String.join(FigurePhrase.LIST_COMMA.in(language()), row.words());
    return EnsemblePhrase.ALT_ROW.in(language(), row.name(), numbers);
  }

  /** Sentences as the language joins them. */
  String join(List<String> sentences) {
    return String.join(language() == Language.EN ? " " : "", sentences);
  }
}
