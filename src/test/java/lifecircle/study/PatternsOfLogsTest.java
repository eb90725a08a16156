package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.observation.EventList;
import lifecircle.pattern.Case;
import lifecircle.pattern.Cases;
import lifecircle.pattern.Measured;
import lifecircle.pattern.Pattern;
import lifecircle.pattern.PatternDesign;
import lifecircle.pattern.PatternFinding;
import lifecircle.pattern.Patterns;
import lifecircle.pattern.Verdict;
import lifecircle.scenario.SeriesOption;
import lifecircle.scenario.SeriesOptions;
import lifecircle.scenario.SeriesReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The patterns measured on five real logs by the code that measures runs. The lists may not be
 * shipped; {@code -Dlifecircle.raw=FOLDER} names where they are.
 */
@Tag("long")
class PatternsOfLogsTest {
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("irc_parrot", "irc_parrot/events.csv.gz");
    FILES.put("collegemsg", "collegemsg/CollegeMsg.txt.gz");
    FILES.put("ml_r_sig_geo", "ml_r_sig_geo/events.csv.gz");
    FILES.put("se_firearms", "se_firearms/events.csv.gz");
    FILES.put("bitcoin_otc", "bitcoin_otc/soc-sign-bitcoinotc.csv");
  }

  private static SeriesOptions options(String name) {
    String[] columns =
        switch (name) {
          case "collegemsg" -> new String[] {"time", "src", "dst"};
          case "bitcoin_otc" -> new String[] {"4", "1", "2"};
          default -> new String[] {"t", "src", "dst"};
        };
    SeriesOptions options =
        SeriesOptions.standard()
            .with(SeriesOption.TIME_COLUMN, columns[0])
            .with(SeriesOption.PERSON_COLUMN, columns[1])
            .with(SeriesOption.TO_COLUMN, columns[2]);
    return name.equals("bitcoin_otc") ? options.with(SeriesOption.NO_HEADER, "true") : options;
  }

  @Test
  void realLogsAreMeasuredByTheCodeThatMeasuresRuns() throws Exception {
    Optional<String> folder = Optional.ofNullable(System.getProperty("lifecircle.raw"));
    Assumptions.assumeTrue(folder.isPresent(), "-Dlifecircle.raw=FOLDER is not given");
    Map<String, List<PatternFinding>> found = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      EventList events =
          new SeriesReader(options(file.getKey()))
              .readEvents(Path.of(folder.get(), file.getValue()))
              .events();
      Cases cases = new Cases(List.of(new Case(PatternDesign.GIVEN, 1, Patterns.observe(events))));
      found.put(file.getKey(), Patterns.judge(cases, Patterns.unmet(events)));
    }
    // The chat channel is of the kind from which most bands were taken.
    List<PatternFinding> chat = found.getOrDefault("irc_parrot", List.of());
    assertTrue(
        chat.stream().noneMatch(finding -> finding.verdict() == Verdict.OUT_OF_BAND),
        () -> PatternLines.counts(chat).toString());
    write(found);
  }

  private static void write(Map<String, List<PatternFinding>> found) {
    Page page =
        new Page(
            "The patterns on five real logs",
            PatternsOfLogsTest.class,
            "needs the event lists, which are not shipped (`-Dlifecircle.raw=FOLDER`)");
    page.say(
        "Measured by the code of `lifecircle patterns`, which measures runs in the same way;"
            + " [definitions](pattern-measures.md). + in band, − out of band, no sign where nothing"
            + " is asked, a point where the log does not show it. Most bands come from chat channels"
            + " such as `irc_parrot`; `collegemsg` are private messages, `ml_r_sig_geo` is a mailing"
            + " list, `se_firearms` a question-and-answer site that failed at birth, `bitcoin_otc`"
            + " are ratings, one for each pair. A log holds no visits, so what rests on those present"
            + " is measured on none of them.");
    List<String> columns = new ArrayList<>(List.of("pattern", "number", "accepted"));
    columns.addAll(found.keySet());
    page.table(columns, lines(found));
    found.forEach(
        (name, findings) ->
            page.say(name + ": " + String.join("; ", PatternLines.counts(findings)) + "."));
    page.write("pattern-logs.md");
  }

  private static List<List<String>> lines(Map<String, List<PatternFinding>> found) {
    List<List<String>> lines = new ArrayList<>();
    for (int p = 0; p < Patterns.all().size(); p++) {
      Pattern pattern = Patterns.all().get(p);
      for (int k = 0; k < pattern.numbers().size(); k++) {
        List<String> cells = new ArrayList<>();
        cells.add(k == 0 ? pattern.id() : "");
        cells.add(pattern.numbers().get(k).title().en());
        cells.add(PatternLines.accepted(pattern.numbers().get(k).accepted()));
        for (List<PatternFinding> findings : found.values()) {
          cells.add(cell(findings.get(p), k));
        }
        if (cells.subList(3, cells.size()).stream().anyMatch(cell -> !cell.equals("·"))) {
          lines.add(cells);
        }
      }
    }
    return lines;
  }

  private static String cell(PatternFinding finding, int k) {
    Measured measured = finding.values().get(k);
    if (Double.isNaN(measured.value())) {
      return "·";
    }
    String sign =
        finding.verdict(k).map(verdict -> verdict == Verdict.IN_BAND ? " +" : " −").orElse("");
    return PatternLines.number(measured.value()) + sign;
  }
}
