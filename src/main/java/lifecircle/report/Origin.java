package lifecircle.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.quantity.Language;

/**
 * What determines a result, so that it can be made again anywhere.
 *
 * @param line in a line, above everything
 * @param facts name, version, seed, language
 * @param fingerprints SHA-256 of the files that are compared byte by byte, by their names
 * @param inputs the resolved scenarios the command reads, by their files, in order; none where it
 *     reads a series
 * @param command the command that makes it again
 * @param verify the command that checks it
 */
public record Origin(
    String line,
    List<KeyNumber> facts,
    SortedMap<String, String> fingerprints,
    SortedMap<String, String> inputs,
    String command,
    String verify) {
  /** Keeps copies. */
  public Origin {
    facts = List.copyOf(facts);
    fingerprints = new TreeMap<>(fingerprints);
    inputs = new TreeMap<>(inputs);
  }

  /** The sections that tell it, the command last. */
  List<Section> sections(Language language) {
    List<List<String>> files =
        fingerprints.entrySet().stream()
            .map((Map.Entry<String, String> file) -> List.of(file.getKey(), file.getValue()))
            .toList();
    String caption = PagePhrase.FINGERPRINTS.in(language);
    List<String> headings = List.of(PagePhrase.FILE.in(language), "SHA-256");
    PagePhrase where = inputs.isEmpty() ? PagePhrase.BESIDE_SERIES : PagePhrase.IN_FOLDER;
    String label = PagePhrase.COMMAND.in(language);
    return List.of(
        new Section(
            "origin",
            PagePhrase.DETERMINES.in(language),
            List.of(
                new Block.Words(PagePhrase.SAME_BYTES.in(language)),
                new Block.Entries(
                    facts.stream()
                        .map(
                            fact ->
                                new Block.Entries.Entry(fact.label().in(language), fact.value()))
                        .toList()),
                new Block.Folded(
                    caption, List.of(new Block.Table(caption, TextTable.ofWords(headings, files)))),
                new Block.Words(PagePhrase.BUILD.in(language)))),
        new Section(
            "again",
            Phrase.RUN_AGAIN.in(language),
            Block.both(
                List.of(
                    new Block.Words(where.in(language)),
                    new Block.Lines(command, label),
                    new Block.Words(PagePhrase.TO_VERIFY.in(language)),
                    new Block.Lines(verify, label)),
                inputs.entrySet().stream()
                    .map(file -> listing(file.getKey(), file.getValue(), language))
                    .toList())));
  }

  /** For whoever was sent the page alone. */
  private static Block listing(String file, String yaml, Language language) {
    String name = PagePhrase.SCENARIO_FILE.in(language, file);
    return Block.OffPaper.of(name, new Block.Lines(yaml, name), language);
  }
}
