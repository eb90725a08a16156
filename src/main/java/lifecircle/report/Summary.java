package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * One page on one life, for a reader who was not there: {@code summary.md}.
 *
 * @param title above everything
 * @param watch what to watch, empty when nobody says
 * @param figures its figures, in the language of the page; the first stands above everything
 * @param verdict the shape of the life, in a sentence
 * @param stageNotes what has to be known before the stages are trusted
 * @param numbers key numbers, in the order in which they are to be read
 * @param dataNotes what is to be known of the data, empty where there is nothing
 * @param stages the table of stages
 * @param beginnings where stages begin and why, empty where that is not told
 * @param leaving who left why, empty for a life seen from outside only
 * @param episodes which interventions were running when, empty where the scenario has none
 * @param overlay how near it came to an observed curve, empty where the scenario names none
 * @param command the command that makes all this again
 * @param notClaimed what this page does not claim, beside what no page claims
 */
public record Summary(
    Text title,
    Optional<Text> watch,
    List<Figure> figures,
    Text verdict,
    NotesText stageNotes,
    List<KeyNumber> numbers,
    List<Text> dataNotes,
    StageTableText stages,
    Optional<BeginningsText> beginnings,
    Optional<LeavingText> leaving,
    Optional<EpisodesText> episodes,
    Optional<OverlayText> overlay,
    String command,
    List<Text> notClaimed) {
  /** Keeps copies. */
  public Summary {
    figures = List.copyOf(figures);
    numbers = List.copyOf(numbers);
    dataNotes = List.copyOf(dataNotes);
    notClaimed = List.copyOf(notClaimed);
  }

  /** The page in a language, with lines ending in LF. */
  public String markdown(Language language) {
    List<String> page = new ArrayList<>();
    page.add("# " + TextTable.safe(title.in(language)));
    page.add(TextTable.safe(verdict.in(language)));
    page.addAll(stageNotes.markdown());
    figures.stream().limit(1).forEach(figure -> page.add(picture(figure)));
    watch.ifPresent(
        words -> {
          page.add(heading(Phrase.WHAT_TO_WATCH, language));
          page.add(TextTable.safe(words.in(language)));
        });
    if (!numbers.isEmpty()) {
      page.add(heading(Phrase.KEY_NUMBERS, language));
      page.add(bullets(numbers.stream().map(number -> line(number, language))));
    }
    if (!dataNotes.isEmpty()) {
      page.add(heading(Phrase.DATA_NOTES, language));
      page.add(bullets(dataNotes.stream().map(note -> TextTable.safe(note.in(language)))));
    }
    page.add(heading(Phrase.STAGES, language));
    page.add(
        stages.markdown().isEmpty() ? verdict.in(language) : stages.markdown().stripTrailing());
    beginnings.ifPresent(
        grounds -> {
          page.add("### " + grounds.heading());
          page.add(grounds.markdown().stripTrailing());
        });
    leaving.ifPresent(
        table -> {
          page.add(heading(Phrase.WHO_LEFT, language));
          page.add(table.markdown().stripTrailing());
        });
    episodes.ifPresent(
        table -> {
          page.add(heading(Phrase.INTERVENTIONS, language));
          page.add(table.markdown().stripTrailing());
        });
    overlay.ifPresent(
        beside -> {
          page.add("## " + TextTable.safe(beside.heading()));
          page.add(beside.markdown().stripTrailing());
        });
    if (figures.size() > 1) {
      page.add(heading(Phrase.FIGURES, language));
      figures.stream().skip(1).forEach(figure -> page.add(picture(figure)));
    }
    page.add(heading(Phrase.NOT_CLAIMED, language));
    page.add(bullets(caveats().map(words -> TextTable.safe(words.in(language)))));
    page.add(heading(Phrase.RUN_AGAIN, language));
    page.add("```\n" + command + "\n```");
    return String.join("\n\n", page) + "\n";
  }

  /** What a simulated life does not claim is more than what an observed one does not. */
  Stream<Text> caveats() {
    Stream<Phrase> ofModel =
        leaving.isPresent() ? Stream.of(Phrase.ONE_LIFE, Phrase.REASONS_MODELLED) : Stream.of();
    Stream<Text> always =
        Stream.concat(ofModel, Stream.of(Phrase.STAGES_MEASURED)).map(Phrase::text);
    Stream<Text> ofOverlay = overlay.stream().map(beside -> OverlayText.caveat());
    return Stream.of(always, ofOverlay, notClaimed.stream()).flatMap(words -> words);
  }

  private static String picture(Figure figure) {
    return "![" + TextTable.safe(figure.altText()) + "](<" + figure.name() + ".svg>)";
  }

  private static String line(KeyNumber number, Language language) {
    String colon = language == Language.EN ? ": " : "：";
    return TextTable.safe(number.label().in(language)) + colon + TextTable.safe(number.value());
  }

  private static String heading(Phrase words, Language language) {
    return "## " + words.in(language);
  }

  private static String bullets(Stream<String> lines) {
    return lines.map(line -> "- " + line).collect(Collectors.joining("\n"));
  }
}
