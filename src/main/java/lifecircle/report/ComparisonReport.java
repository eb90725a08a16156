package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Effect;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;
import lifecircle.scenario.ScenarioDifference;

/**
 * Scenarios compared on one page of HTML: {@code report.html}. Says what {@link ComparisonSummary}
 * says, with figures whose values can be read, in what the scenarios differ, and how it was made.
 *
 * @param summary what is reported
 * @param differences in what each other scenario differs from the first, in the order of the
 *     contrasts
 * @param plates its figures, drawn
 * @param origin what determines it
 */
public record ComparisonReport(
    ComparisonSummary summary,
    List<List<ScenarioDifference>> differences,
    List<Plate> plates,
    Origin origin) {
  /** Keys in which scenarios may differ without any run differing. */
  private static final String IDLE =
      "(name|title|watch|seed|sources|network_days|observed)(\\..*)?";

  /** Keeps copies. */
  public ComparisonReport {
    differences = List.copyOf(differences);
    plates = List.copyOf(plates);
  }

  /** The page in the language of its parts, with lines ending in LF. */
  public String html() {
    Language language = summary.language();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("question", PagePhrase.QUESTION.in(language), question()));
    sections.add(new Section("finding", PagePhrase.FINDING.in(language), finding()));
    for (int k = 0; k < summary.contrasts().size(); k++) {
      sections.add(contrast(k));
    }
    sections.add(stages());
    if (plates.size() > 1) {
      List<Block> more = plates.stream().skip(1).map(this::picture).toList();
      sections.add(new Section("figures", Phrase.FIGURES.in(language), more));
    }
    Method method = Method.of(summary.arms(), language);
    sections.addAll(Tail.of(method, summary.caveats(), origin, language));
    return new Report(language, summary.title(), String.join(" ", lived()), origin.line(), sections)
        .html();
  }

  private List<String> lived() {
    List<String> lines = new ArrayList<>(summary.lived());
    summary.until().ifPresent(told -> lines.add(told.sentence()));
    return lines;
  }

  private List<Block> question() {
    return summary.contrasts().stream()
        .<Block>map(
            contrast ->
                new Block.Words(
                    ManyPhrase.QUESTION.in(
                        summary.language(),
                        contrast.first().title().in(summary.language()),
                        contrast.arm().title().in(summary.language()))))
        .toList();
  }

  private List<Block> finding() {
    List<String> headlines =
        summary.contrasts().stream()
            .map(contrast -> new ContrastSentences(contrast, summary.language()).headline())
            .toList();
    return Block.both(
        List.of(new Block.Points(headlines, false)),
        plates.stream().limit(1).map(this::picture).toList());
  }

  private Section contrast(int k) {
    Language language = summary.language();
    Contrast contrast = summary.contrasts().get(k);
    ContrastSentences told = new ContrastSentences(contrast, language);
    ContrastTable table = new ContrastTable(contrast, language);
    String id = "arm-" + (k + 2);
    String chosen = ComparisonPhrase.DIFFERENCES.in(language);
    String largest = ComparisonPhrase.LARGEST.in(language);
    String pairing = ComparisonPhrase.PAIRING.in(language);
    return new Section(
        id,
        summary.heldAgainst(contrast),
        points(told.behind()),
        List.of(
            differ(id, contrast, k),
            new Section(
                id + "-numbers",
                chosen,
                List.of(
                    new Block.Table(chosen, table.table(table.chosen())),
                    new Block.Words(summary.columns(told)))),
            new Section(id + "-largest", largest, largest(largest, table, told)),
            new Section(id + "-pairing", pairing, points(told.pairing()))));
  }

  private static List<Block> points(List<String> lines) {
    return lines.isEmpty() ? List.of() : List.of(new Block.Points(lines, false));
  }

  private List<Block> largest(String caption, ContrastTable table, ContrastSentences told) {
    List<Effect> effects = table.largest();
    Block shown =
        effects.isEmpty()
            ? new Block.Words(ComparisonPhrase.NONE_LEFT.in(summary.language()))
            : new Block.Table(caption, table.table(effects));
    List<Block> blocks = new ArrayList<>(List.of(shown));
    told.byChance(summary.contrasts().size()).forEach(line -> blocks.add(new Block.Words(line)));
    return blocks;
  }

  private Section differ(String id, Contrast contrast, int k) {
    Language language = summary.language();
    String heading = ManyPhrase.DIFFER.in(language);
    String nothing = ManyPhrase.NOTHING.in(language);
    List<List<String>> rows =
        differences.get(k).stream()
            .filter(difference -> !difference.key().matches(IDLE))
            .map(
                difference ->
                    List.of(
                        difference.key(),
                        difference.before().orElse(nothing),
                        difference.after().orElse(nothing)))
            .toList();
    List<String> headings =
        List.of(
            ManyPhrase.KEY.in(language),
            contrast.first().title().in(language),
            contrast.arm().title().in(language));
    Block.Table table = new Block.Table(heading, TextTable.ofWords(headings, rows));
    return new Section(id + "-differs", heading, List.of(table));
  }

  private Section stages() {
    Language language = summary.language();
    List<Section> arms =
        IntStream.range(0, summary.arms().size())
            .mapToObj(k -> stages(k, summary.arms().get(k)))
            .toList();
    return new Section("stages", Phrase.STAGES.in(language), List.of(), arms);
  }

  private Section stages(int k, Runs runs) {
    EnsembleText text = new EnsembleText(runs, summary.language());
    String heading = runs.arm().title().in(summary.language());
    return new Section(
        "stages-" + (k + 1),
        heading,
        List.of(
            new Block.Points(text.findings(), false),
            new Block.Table(heading, text.stages()),
            new Block.Words(text.stagesMean())));
  }

  private Block picture(Plate plate) {
    return new Block.Picture(plate, summary.language());
  }
}
