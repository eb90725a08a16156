package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Effect;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;

/**
 * Scenarios compared on one page, for a reader who was not there: {@code summary.md}, and the same
 * in short for the terminal.
 *
 * @param arms the runs of each arm, the one that the others are compared with first
 * @param contrasts each other arm, compared with it
 * @param figures their figures, in the language of the page; the first stands above everything
 * @param until whether the runs were enough, where that was asked
 * @param command the command that makes all this again
 * @param language the language of the page
 */
public record ComparisonSummary(
    List<Runs> arms,
    List<Contrast> contrasts,
    List<Figure> figures,
    Optional<PrecisionText> until,
    String command,
    Language language) {
  private static final int WIDTH = 80;

  /** Keeps copies. */
  public ComparisonSummary {
    arms = List.copyOf(arms);
    contrasts = List.copyOf(contrasts);
    figures = List.copyOf(figures);
  }

  /** The page, with lines ending in LF. */
  public String markdown() {
    List<String> page = new ArrayList<>();
    page.add("# " + TextTable.safe(title()));
    sentences().forEach(told -> page.add("**" + TextTable.safe(told.headline()) + "**"));
    lived().forEach(line -> page.add(TextTable.safe(line)));
    until.ifPresent(told -> page.add(TextTable.safe(told.sentence())));
    figures.stream().limit(1).forEach(figure -> page.add(picture(figure)));
    for (Contrast contrast : contrasts) {
      page.add("## " + TextTable.safe(heldAgainst(contrast)));
      page.addAll(markdown(contrast));
    }
    if (figures.size() > 1) {
      page.add("## " + Phrase.FIGURES.in(language));
      figures.stream().skip(1).forEach(figure -> page.add(picture(figure)));
    }
    page.add("## " + Phrase.NOT_CLAIMED.in(language));
    page.add(bullets(caveats()));
    page.add("## " + Phrase.RUN_AGAIN.in(language));
    page.add("```\n" + command + "\n```");
    return String.join("\n\n", page) + "\n";
  }

  private List<String> markdown(Contrast contrast) {
    ContrastSentences told = new ContrastSentences(contrast, language);
    ContrastTable table = new ContrastTable(contrast, language);
    List<String> page = new ArrayList<>();
    if (!told.behind().isEmpty()) {
      page.add(bullets(told.behind()));
    }
    page.add("### " + ComparisonPhrase.DIFFERENCES.in(language));
    page.add(table.table(table.chosen()).markdown().stripTrailing());
    page.add(TextTable.safe(columns(told)));
    page.add("### " + ComparisonPhrase.LARGEST.in(language));
    List<Effect> largest = table.largest();
    page.add(
        largest.isEmpty()
            ? ComparisonPhrase.NONE_LEFT.in(language)
            : table.table(largest).markdown().stripTrailing());
    told.byChance(contrasts.size()).forEach(line -> page.add(TextTable.safe(line)));
    page.add("### " + ComparisonPhrase.PAIRING.in(language));
    told.pairing().forEach(line -> page.add(TextTable.safe(line)));
    return page;
  }

  /** What the columns of a table of effects mean. */
  String columns(ContrastSentences told) {
    return ComparisonPhrase.COLUMNS_MEAN.in(language, told.arm(), told.first())
        + (language == Language.EN ? " " : "")
        + ComparisonPhrase.MARKED.in(language);
  }

  private Stream<ContrastSentences> sentences() {
    return contrasts.stream().map(contrast -> new ContrastSentences(contrast, language));
  }

  /** What is compared with what. */
  String title() {
    String others =
        contrasts.stream()
            .map(contrast -> contrast.arm().title().in(language))
            .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    return ComparisonPhrase.HELD_AGAINST.in(
        language, others, arms.get(0).arm().title().in(language));
  }

  /** One arm compared with the first. */
  String heldAgainst(Contrast contrast) {
    return ComparisonPhrase.HELD_AGAINST.in(
        language, contrast.arm().title().in(language), contrast.first().title().in(language));
  }

  /** What was run: how many pairs, from which seed to which, and which broke off. */
  List<String> lived() {
    List<Long> seeds =
        arms.stream()
            .flatMap(
                arm ->
                    Stream.concat(arm.seeds().stream(), arm.failed().stream().map(FailedRun::seed)))
            .distinct()
            .sorted()
            .toList();
    String first = Long.toString(seeds.get(0));
    List<String> lines = new ArrayList<>();
    lines.add(
        seeds.size() == 1
            ? ComparisonPhrase.LIVED_ONE.in(language, "1", first)
            : ComparisonPhrase.LIVED.in(
                language,
                Numerals.count(seeds.size()),
                first,
                Long.toString(seeds.get(seeds.size() - 1))));
    List<String> broken = broken();
    if (!broken.isEmpty()) {
      lines.add(
          (broken.size() == 1 ? ComparisonPhrase.BROKE_OFF_ONE : ComparisonPhrase.BROKE_OFF)
              .in(
                  language,
                  Numerals.count(broken.size()),
                  String.join(language == Language.EN ? ", " : "、", broken)));
    }
    return lines;
  }

  private List<String> broken() {
    return arms.stream()
        .flatMap(arm -> arm.failed().stream().map(failed -> broken(arm.arm().name(), failed)))
        .toList();
  }

  private String broken(String arm, FailedRun failed) {
    return ComparisonPhrase.BROKEN.in(
        language, arm, Long.toString(failed.seed()), Integer.toString(failed.day()));
  }

  /** What a reader must not take from these numbers. */
  public List<String> caveats() {
    List<String> caveats = new ArrayList<>();
    caveats.add(ComparisonPhrase.IN_THIS_MODEL.in(language));
    caveats.add(ComparisonPhrase.ABSENCE.in(language));
    if (!broken().isEmpty()) {
      caveats.add(ComparisonPhrase.PAIRS_MISSING.in(language));
    }
    until.ifPresent(told -> caveats.add(told.caveat()));
    caveats.add(Phrase.STAGES_MEASURED.in(language));
    return caveats;
  }

  /** The same in short, for a terminal of 80 columns. */
  public String terminal() {
    List<String> lines = new ArrayList<>(set(title()));
    lived().forEach(line -> lines.addAll(set(line)));
    until.ifPresent(told -> lines.addAll(set(told.sentence())));
    for (Contrast contrast : contrasts) {
      ContrastSentences told = new ContrastSentences(contrast, language);
      ContrastTable table = new ContrastTable(contrast, language);
      lines.add("");
      lines.addAll(set(told.headline()));
      told.behind().forEach(line -> lines.addAll(set(line)));
      told.pairing().stream().limit(1).forEach(line -> lines.addAll(set(line)));
      lines.add("");
      lines.add(table.terminal(table.chosen()));
      lines.addAll(set(ComparisonPhrase.MARKED.in(language)));
      told.byChance(contrasts.size()).forEach(line -> lines.addAll(set(line)));
    }
    return String.join("\n", lines);
  }

  private static List<String> set(String words) {
    return TerminalLines.of(words, WIDTH);
  }

  private static String picture(Figure figure) {
    return "![" + TextTable.safe(figure.altText()) + "](<" + figure.name() + ".svg>)";
  }

  private static String bullets(List<String> lines) {
    return lines.stream()
        .map(line -> "- " + TextTable.safe(line))
        .collect(Collectors.joining("\n"));
  }
}
