package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Boundary;
import lifecircle.lifecycle.Evidence;
import lifecircle.lifecycle.EvidenceWords;
import lifecircle.lifecycle.Grade;
import lifecircle.lifecycle.LineFit;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageEvidence;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;

/**
 * Where the stages of a life begin, and why: what speaks for each boundary and what against it, and
 * how well the line fits on which they all rest. The first stage begins with the curve and needs no
 * reason.
 *
 * <p>Units: beginnings as in {@link StageTableText}; ΔBIC without unit; scatter as per cent of the
 * expected count.
 */
public final class BeginningsText {
  private static final List<Phrase> HEADINGS =
      List.of(
          Phrase.STAGE,
          Phrase.BEGINS,
          Phrase.BEGINS_WITHIN,
          Phrase.SEEN,
          Phrase.LOST_WITHOUT,
          Phrase.GRADE,
          Phrase.BY_THRESHOLDS);

  private final Language language;
  private final TimeScale time;
  private final double height;
  private final Optional<TextTable> table;
  private final List<String> fit;

  private BeginningsText(
      ActivityCurve curve, StageEvidence evidence, double height, Language language) {
    this.language = language;
    this.time = new TimeScale(curve);
    this.height = height;
    List<List<String>> rows = evidence.boundaries().stream().map(this::row).toList();
    this.table =
        rows.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TextTable(
                    HEADINGS.stream().map(heading -> heading.in(language)).toList(),
                    List.of(false, false, false, false, true, false, false),
                    rows));
    this.fit = fit(evidence);
  }

  /** The grounds of a curve's stages, empty where the table does not tell them. */
  public static Optional<BeginningsText> of(
      ActivityCurve curve, StageTable stages, Language language) {
    double height =
        stages.fittedActiveMembers().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return stages.evidence().map(evidence -> new BeginningsText(curve, evidence, height, language));
  }

  /** For a terminal, heading included. */
  public String terminal() {
    List<String> lines = new ArrayList<>(List.of(heading() + "\n"));
    table.ifPresent(rows -> lines.add(rows.terminal()));
    lines.addAll(fit);
    return String.join("\n", lines) + "\n";
  }

  /** For a Markdown page, without the heading. */
  public String markdown() {
    List<String> blocks = new ArrayList<>();
    table.ifPresent(rows -> blocks.add(rows.markdown().stripTrailing()));
    blocks.add(TextTable.safe(fitInWords()));
    return String.join("\n\n", blocks) + "\n";
  }

  /** For a page, without the heading. */
  List<Block> blocks() {
    return Block.both(
        table.map(rows -> new Block.Table(heading(), rows)).stream().toList(),
        List.of(new Block.Words(fitInWords())));
  }

  private String fitInWords() {
    return String.join(language == Language.EN ? " " : "", fit);
  }

  /** What stands above it. */
  String heading() {
    return Phrase.BEGINNINGS.in(language);
  }

  private List<String> row(Boundary boundary) {
    return List.of(
        boundary.after().term().in(language),
        time.from(boundary.period(), language),
        Phrase.RANGE.in(
            language,
            time.from(boundary.earliest(), language),
            time.from(boundary.latest(), language)),
        seen(boundary),
        Double.isInfinite(boundary.evidence().gain())
            ? Phrase.DOES_NOT_APPLY.in(language)
            : Numerals.decimal(boundary.evidence().gain(), 1),
        graded(boundary.evidence()),
        byThresholds(boundary));
  }

  private String graded(Evidence evidence) {
    return Phrase.GRADED.in(
        language,
        evidence.grade().term().in(language),
        EvidenceWords.share(evidence.share()).in(language));
  }

  private String seen(Boundary boundary) {
    if (boundary.level().isEmpty()) {
      return Phrase.BEND.in(language);
    }
    if (!(boundary.level().getAsDouble() > 0)) {
      return Phrase.NOBODY.in(language);
    }
    Phrase level = boundary.after() == Stage.SILENCE ? Phrase.LEVEL_OF_HIGHEST : Phrase.LEVEL;
    return level.in(language, Numerals.percent(boundary.level().getAsDouble()));
  }

  private String byThresholds(Boundary boundary) {
    if (boundary.threshold().isEmpty()) {
      return Phrase.NOT_SEEN.in(language);
    }
    Phrase verdict = boundary.agrees() ? Phrase.AGREES : Phrase.DIFFERS;
    return verdict.in(language, time.from(boundary.threshold().getAsInt(), language));
  }

  private List<String> fit(StageEvidence evidence) {
    List<String> lines = new ArrayList<>();
    if (evidence.boundaries().stream().anyMatch(boundary -> boundary.threshold().isPresent())) {
      lines.add(Phrase.AGREES_MEANS.in(language));
    }
    Evidence whole = evidence.whole();
    int bends = evidence.bends().size();
    FitPhrase trend =
        bends == 0 ? FitPhrase.STRAIGHT : bends == 1 ? FitPhrase.ONE_BEND : FitPhrase.BENDS;
    lines.add(trend.in(language, Numerals.count(bends)));
    lines.add(
        FitPhrase.WHOLE.in(
            language,
            whole.grade().term().in(language),
            EvidenceWords.walks(whole).in(language),
            Numerals.decimal(whole.gain(), 1)));
    if (whole.grade() == Grade.WEAK && evidence.shape() != Shape.NO_DISTINCT_STAGES) {
      lines.add(FitPhrase.CHANCE.in(language));
    }
    LineFit fit = evidence.fit();
    lines.add(
        FitPhrase.SCATTER.in(
            language,
            Numerals.percent(fit.scatterAt(height)),
            fit.variance().in(language),
            Numerals.decimal(fit.dispersion(), fit.dispersion() < 0.01 ? 4 : 2)));
    if (fit.news() < 1) {
      lines.add(FitPhrase.NEWS.in(language, Numerals.percent(fit.news())));
    }
    return lines;
  }
}
