package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.experiment.Arm;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;

/**
 * Many runs of one scenario on one page, for a reader who was not there: {@code summary.md}, and
 * the same in short for the terminal.
 *
 * @param runs the runs
 * @param figures their figures, in the language of the page; the first stands above everything
 * @param until whether they were enough, where that was asked
 * @param command the command that makes all this again
 * @param language the language of the page
 */
public record EnsembleSummary(
    Runs runs,
    List<Figure> figures,
    Optional<PrecisionText> until,
    String command,
    Language language) {
  private static final int WIDTH = 80;

  /** Keeps a copy. */
  public EnsembleSummary {
    figures = List.copyOf(figures);
  }

  /** The page, with lines ending in LF. */
  public String markdown() {
    EnsembleText text = new EnsembleText(runs, language);
    Arm arm = runs.arm();
    List<String> page = new ArrayList<>();
    page.add("# " + TextTable.safe(arm.title().in(language)));
    text.lived().forEach(line -> page.add(TextTable.safe(line)));
    until.ifPresent(told -> page.add(TextTable.safe(told.sentence())));
    figures.stream().limit(1).forEach(figure -> page.add(picture(figure)));
    page.add(bullets(text.findings()));
    if (!arm.world().watch().equals(arm.title())) {
      page.add(heading(Phrase.WHAT_TO_WATCH.in(language)));
      page.add(TextTable.safe(arm.world().watch().in(language)));
    }
    page.add(heading(Phrase.STAGES.in(language)));
    page.add(text.stages().markdown().stripTrailing());
    page.add(TextTable.safe(text.stagesMean()));
    page.add(heading(EnsembleWords.SHAPES.in(language)));
    page.add(text.shapes().markdown().stripTrailing());
    page.add(TextTable.safe(new GradesText(runs, language).sentence()));
    page.add(heading(Phrase.KEY_NUMBERS.in(language)));
    page.add(text.measures().markdown().stripTrailing());
    page.add(TextTable.safe(text.measuresMean()));
    if (!runs.failed().isEmpty()) {
      page.add(heading(EnsembleWords.BROKEN_RUNS.in(language)));
      page.add(bullets(broken()));
    }
    if (figures.size() > 1) {
      page.add(heading(Phrase.FIGURES.in(language)));
      figures.stream().skip(1).forEach(figure -> page.add(picture(figure)));
    }
    page.add(heading(Phrase.NOT_CLAIMED.in(language)));
    page.add(bullets(caveats()));
    page.add(heading(Phrase.RUN_AGAIN.in(language)));
    page.add("```\n" + command + "\n```");
    return String.join("\n\n", page) + "\n";
  }

  /** The runs that broke off: with which seed, on which day, and why. */
  List<String> broken() {
    List<String> lines = new ArrayList<>();
    List<String> where = new EnsembleText(runs, language).broken();
    for (int k = 0; k < where.size(); k++) {
      lines.add(where.get(k) + ": " + runs.failed().get(k).reason());
    }
    return lines;
  }

  /** What a reader must not take from these numbers. */
  public List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    caveats.add(EnsembleWords.ONE_WORLD.in(language));
    if (!runs.failed().isEmpty()) {
      caveats.add(EnsembleWords.MISSING.in(language));
    }
    until.ifPresent(told -> caveats.add(told.caveat()));
    caveats.add(Phrase.STAGES_MEASURED.in(language));
    return caveats;
  }

  /** The same in short, for a terminal of 80 columns. */
  public String terminal() {
    EnsembleText text = new EnsembleText(runs, language);
    List<String> lines = new ArrayList<>();
    lines.add(runs.arm().title().in(language));
    text.lived().forEach(line -> lines.addAll(set(line)));
    until.ifPresent(told -> lines.addAll(set(told.sentence())));
    text.findings().forEach(line -> lines.addAll(set(line)));
    lines.add("");
    lines.add(text.stages().terminal());
    lines.add(text.shapes().terminal());
    lines.addAll(set(new GradesText(runs, language).sentence()));
    lines.add("");
    lines.add(text.measures().terminal());
    lines.addAll(set(text.stagesMean()));
    lines.addAll(set(text.measuresMean()));
    return String.join("\n", lines);
  }

  private static List<String> set(String words) {
    return TerminalLines.of(words, WIDTH);
  }

  private static String picture(Figure figure) {
    return "![" + TextTable.safe(figure.altText()) + "](<" + figure.name() + ".svg>)";
  }

  private static String heading(String words) {
    return "## " + words;
  }

  private static String bullets(List<String> lines) {
    return lines.stream()
        .map(line -> "- " + TextTable.safe(line))
        .collect(Collectors.joining("\n"));
  }
}
