package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.experiment.Arm;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * Many runs of one scenario on one page of HTML: {@code report.html}. Says what {@link
 * EnsembleSummary} says, with figures whose values can be read, and how it was made.
 *
 * @param summary what is reported
 * @param plates its figures, drawn
 * @param origin what determines it
 */
public record EnsembleReport(EnsembleSummary summary, List<Plate> plates, Origin origin) {
  /** The figure that belongs to the stages. */
  private static final String LENGTHS = "stage_lengths";

  /** Keeps a copy. */
  public EnsembleReport {
    plates = List.copyOf(plates);
  }

  /** The page in the language of its parts, with lines ending in LF. */
  public String html() {
    Language language = summary.language();
    EnsembleText text = new EnsembleText(summary.runs(), language);
    Arm arm = summary.runs().arm();
    List<Section> sections = new ArrayList<>();
    sections.add(section("question", PagePhrase.QUESTION.in(language), words(question(arm))));
    sections.add(
        section(
            "finding",
            PagePhrase.FINDING.in(language),
            Block.both(pictures(0, 1), List.of(new Block.Points(text.findings(), false)))));
    String stages = Phrase.STAGES.in(language);
    sections.add(
        section(
            "stages",
            stages,
            Block.both(
                List.of(new Block.Table(stages, text.stages()), new Block.Words(text.stagesMean())),
                lengths())));
    String shapes = EnsembleWords.SHAPES.in(language);
    String grades = new GradesText(summary.runs(), language).sentence();
    sections.add(
        section(
            "shapes",
            shapes,
            List.of(new Block.Table(shapes, text.shapes()), new Block.Words(grades))));
    String numbers = Phrase.KEY_NUMBERS.in(language);
    sections.add(
        section(
            "numbers",
            numbers,
            List.of(
                new Block.Table(numbers, text.measures()), new Block.Words(text.measuresMean()))));
    if (!summary.runs().failed().isEmpty()) {
      sections.add(
          section(
              "broken",
              EnsembleWords.BROKEN_RUNS.in(language),
              List.of(new Block.Points(summary.broken(), false))));
    }
    if (!more().isEmpty()) {
      sections.add(section("figures", Phrase.FIGURES.in(language), more()));
    }
    sections.addAll(
        Tail.of(Method.of(summary.runs(), language), summary.caveats(), origin, language));
    return new Report(
            language,
            arm.title().in(language),
            String.join(" ", lived(text)),
            origin.line(),
            sections)
        .html();
  }

  private List<String> lived(EnsembleText text) {
    List<String> lines = new ArrayList<>(text.lived());
    summary.until().ifPresent(told -> lines.add(told.sentence()));
    return lines;
  }

  private String question(Arm arm) {
    Text watch = arm.world().watch();
    return watch.equals(arm.title())
        ? ManyPhrase.ANY.in(summary.language())
        : watch.in(summary.language());
  }

  private List<Block> lengths() {
    return plates.stream().filter(EnsembleReport::isOfLengths).map(this::picture).toList();
  }

  private List<Block> more() {
    return plates.stream().skip(1).filter(plate -> !isOfLengths(plate)).map(this::picture).toList();
  }

  private static boolean isOfLengths(Plate plate) {
    return plate.figure().name().equals(LENGTHS);
  }

  private List<Block> pictures(int from, int to) {
    return plates.subList(from, Math.min(to, plates.size())).stream().map(this::picture).toList();
  }

  private Block picture(Plate plate) {
    return new Block.Picture(plate, summary.language());
  }

  private static List<Block> words(String words) {
    return List.of(new Block.Words(words));
  }

  private static Section section(String id, String heading, List<Block> blocks) {
    return new Section(id, heading, blocks);
  }
}
