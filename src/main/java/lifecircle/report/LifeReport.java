package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * One life on one page of HTML: {@code report.html}. Says what {@link Summary} says, with figures
 * whose values can be read, and how it was made.
 *
 * @param summary what is told
 * @param plates its figures, drawn
 * @param method how it was made
 * @param origin what determines it
 */
public record LifeReport(Summary summary, List<Plate> plates, Method method, Origin origin) {
  /** The figure that belongs to those who left. */
  private static final String LEAVING = "leaving";

  /** The figure that belongs to the real curve. */
  private static final String OBSERVED = "observed";

  /** Keeps a copy. */
  public LifeReport {
    plates = List.copyOf(plates);
  }

  /** The page in the language of its parts, with lines ending in LF. */
  public String html(Language language) {
    List<Section> sections = new ArrayList<>();
    sections.add(section("question", PagePhrase.QUESTION, language, question(language)));
    sections.add(section("finding", PagePhrase.FINDING, language, finding(language)));
    sections.add(stages(language));
    summary
        .leaving()
        .ifPresent(
            table -> {
              String heading = Phrase.WHO_LEFT.in(language);
              List<Block> rows = List.of(new Block.Table(heading, table.table()));
              sections.add(
                  new Section("left", heading, Block.both(rows, pictures(LEAVING, language))));
            });
    summary
        .episodes()
        .ifPresent(
            table -> {
              String heading = Phrase.INTERVENTIONS.in(language);
              sections.add(new Section("interventions", heading, table.blocks()));
            });
    summary
        .overlay()
        .ifPresent(
            beside ->
                sections.add(
                    new Section(
                        "observed",
                        beside.heading(),
                        Block.both(pictures(OBSERVED, language), beside.blocks()))));
    if (!more(language).isEmpty()) {
      sections.add(new Section("figures", Phrase.FIGURES.in(language), more(language)));
    }
    List<String> caveats = summary.caveats().map(words -> words.in(language)).toList();
    sections.addAll(Tail.of(method, caveats, origin, language));
    return new Report(
            language,
            summary.title().in(language),
            summary.verdict().in(language),
            origin.line(),
            sections)
        .html();
  }

  private static Section section(
      String id, PagePhrase heading, Language language, List<Block> blocks) {
    return new Section(id, heading.in(language), blocks);
  }

  private List<Block> question(Language language) {
    PagePhrase any = summary.leaving().isPresent() ? PagePhrase.ANY_LIFE : PagePhrase.ANY_SERIES;
    Optional<Text> watch = summary.watch();
    return List.of(
        new Block.Words(watch.map(words -> words.in(language)).orElse(any.in(language))));
  }

  private List<Block> finding(Language language) {
    List<Block> blocks = new ArrayList<>(summary.stageNotes().blocks());
    plates.stream().limit(1).forEach(plate -> blocks.add(new Block.Picture(plate, language)));
    if (!summary.numbers().isEmpty()) {
      String caption = Phrase.KEY_NUMBERS.in(language);
      blocks.add(
          new Block.Table(
              caption,
              new TextTable(
                  List.of(OddPhrase.WHAT.in(language), PagePhrase.NUMBER.in(language)),
                  List.of(false, true),
                  summary.numbers().stream()
                      .map(number -> List.of(number.label().in(language), number.value()))
                      .toList())));
    }
    if (!summary.dataNotes().isEmpty()) {
      blocks.add(new Block.Words(Phrase.DATA_NOTES.in(language)));
      blocks.add(
          new Block.Points(summary.dataNotes().stream().map(n -> n.in(language)).toList(), false));
    }
    return blocks;
  }

  private Section stages(Language language) {
    String heading = Phrase.STAGES.in(language);
    List<Block> blocks =
        summary
            .stages()
            .table()
            .<Block>map(table -> new Block.Table(heading, table))
            .or(() -> Optional.of(new Block.Words(summary.verdict().in(language))))
            .stream()
            .toList();
    List<Section> below =
        summary.beginnings().stream()
            .map(grounds -> new Section("beginnings", grounds.heading(), grounds.blocks()))
            .toList();
    return new Section("stages", heading, blocks, below);
  }

  private List<Block> more(Language language) {
    return plates.stream()
        .skip(1)
        .filter(plate -> !(named(plate, LEAVING) && summary.leaving().isPresent()))
        .filter(plate -> !(named(plate, OBSERVED) && summary.overlay().isPresent()))
        .<Block>map(plate -> new Block.Picture(plate, language))
        .toList();
  }

  private List<Block> pictures(String name, Language language) {
    return plates.stream()
        .filter(plate -> named(plate, name))
        .<Block>map(plate -> new Block.Picture(plate, language))
        .toList();
  }

  private static boolean named(Plate plate, String name) {
    return plate.figure().name().equals(name);
  }
}
