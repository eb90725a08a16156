package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Boundary;
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
          Phrase.BY_THRESHOLDS);

  private final Language language;
  private final TimeScale time;
  private final Optional<TextTable> table;
  private final List<String> fit;

  private BeginningsText(ActivityCurve curve, StageEvidence evidence, Language language) {
    this.language = language;
    this.time = new TimeScale(curve);
    List<List<String>> rows = evidence.boundaries().stream().map(this::row).toList();
    this.table =
        rows.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new TextTable(
                    HEADINGS.stream().map(heading -> heading.in(language)).toList(),
                    List.of(false, false, false, false, true, false),
                    rows));
    this.fit = fit(evidence);
  }

  /** The grounds of a curve's stages, empty where the table does not tell them. */
  public static Optional<BeginningsText> of(
      ActivityCurve curve, StageTable stages, Language language) {
    return stages.evidence().map(evidence -> new BeginningsText(curve, evidence, language));
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
        boundary.deltaBic().isPresent()
            ? Numerals.decimal(boundary.deltaBic().getAsDouble(), 1)
            : Phrase.DOES_NOT_APPLY.in(language),
        byThresholds(boundary));
  }

  private String seen(Boundary boundary) {
    if (boundary.level().isEmpty()) {
      return Phrase.BEND.in(language);
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
    int bends = evidence.bends().size();
    Phrase shape =
        bends == 0 ? Phrase.FIT_NO_BEND : bends == 1 ? Phrase.FIT_ONE_BEND : Phrase.FIT_BENDS;
    List<String> lines = new ArrayList<>();
    if (evidence.boundaries().stream().anyMatch(boundary -> boundary.threshold().isPresent())) {
      lines.add(Phrase.AGREES_MEANS.in(language));
    }
    lines.add(
        shape.in(
            language,
            Numerals.count(bends),
            Numerals.decimal(evidence.deltaBic(), 1),
            Numerals.decimal(evidence.margin(), 0)));
    lines.add(
        Phrase.FIT_SCATTER.in(
            language,
            Numerals.percent(StrictMath.sqrt(evidence.dispersion())),
            Numerals.decimal(evidence.dispersion(), evidence.dispersion() < 0.01 ? 4 : 2)));
    if (evidence.carried() > 0) {
      lines.add(Phrase.FIT_MEMORY.in(language, Numerals.percent(evidence.carried())));
    }
    return lines;
  }
}
