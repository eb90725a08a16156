package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series of a reader's own, one or many at a time. */
class StagesCommandTest {
  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          --period years  -> Invalid value for option '--period': 'years' cannot be taken; expected day, week, fortnight, month, quarter, year, or such as '10 days'; did you mean 'year'?
          --gaps maybe    -> Invalid value for option '--gaps': 'maybe' cannot be taken; expected zero or missing
          --time-zone CST -> Invalid value for option '--time-zone': 'CST' cannot be taken; expected a time zone such as UTC, Europe/Berlin, Asia/Shanghai or +08:00
          --date-colum x  -> no option '--date-colum'; did you mean '--date-column'?
          --date-column   -> Missing required parameter for option '--date-column' (NAME)
          """)
  void anOptionThatCannotBeTakenIsOneLine(String words, String said) {
    assertEquals(ExitCode.READERS_INPUT, toy(("toy_series " + words).split(" ")));
    assertEquals("lifecircle: " + said + " (see 'lifecircle stages --help')", err().strip());
  }

  @Test
  void severalSeriesAreToldSideBySideAndEachHasItsFolder() throws IOException {
    String one = file("one.csv", "one");
    String two = file("two.csv", "two");
    String table = disk.resolve("all.csv").toString();
    assertEquals(ExitCode.DONE, toy(one, two, "--table", table));
    assertTrue(Files.exists(disk.resolve("out/one/stages/stages.csv")));
    assertTrue(Files.exists(disk.resolve("out/two/stages/stages.csv")));
    String sideBySide =
        """
        series  period    n  counted peak (active members)  verdict
        ------  ------  ---  -----------------------------  ----------
        one     week      2                 3 (2020-01-06)  A toy life
        two     week      2                 3 (2020-01-06)  A toy life

        table: %s
        """;
    assertTrue(out().endsWith("\n\n" + sideBySide.formatted(table)), out());
    List<String> lines = Files.readAllLines(Path.of(table));
    assertEquals(3, lines.size());
    assertEquals("one,week,2,3,,A toy life,,,,,,,,,,,,", lines.get(1));
    out.reset();
    assertEquals(ExitCode.DONE, toy(one, two, "--table", table, "--quiet"));
    assertEquals("", out() + err());
    assertEquals(ExitCode.DONE, toy(one, two, "--table", table));
    assertTrue(out().endsWith("table already there, verified: " + table + "\n"), out());
  }

  @Test
  void allProblemsOfAllSeriesAreToldAndNothingIsMade() throws IOException {
    String good = file("good.csv", "good");
    String none = disk.resolve("none.csv").toString();
    assertEquals(ExitCode.READERS_INPUT, toy(good, none, "nowhere", good));
    List<String> lines = err().lines().toList();
    assertEquals(none + ": wrong; expected right", lines.get(0));
    assertTrue(lines.get(1).startsWith("nowhere: no such file; expected a CSV file"));
    assertTrue(lines.get(2).startsWith(good + ": stands twice on the command line"));
    assertFalse(Files.exists(disk.resolve("out")));
  }

  @Test
  void twoSeriesOfOneNameAreRefused() throws IOException {
    String one = file("one.csv", "forum");
    String two = file("two.csv", "forum");
    assertEquals(ExitCode.READERS_INPUT, toy(one, two));
    assertEquals(
        two
            + ": its results would go to the folder 'forum' of "
            + one
            + "; expected series of different names",
        err().strip());
  }

  @Test
  void aTableNeverTakesThePlaceOfASeriesNorUnaskedOfAnythingElse() throws IOException {
    String one = file("one.csv", "one");
    String alias = disk.resolve(".").resolve("one.csv").toString();
    assertEquals(ExitCode.READERS_INPUT, toy(one, "--table", alias, "--force"));
    assertTrue(err().contains("is one of the series"), err());
    err.reset();
    String other = file("other.csv", "of mine");
    assertEquals(ExitCode.READERS_INPUT, toy(one, "--table", other));
    assertTrue(err().contains("--force replaces it"), err());
    assertFalse(Files.exists(disk.resolve("out")), "refused before anything is made");
    assertEquals(ExitCode.DONE, toy(one, "--table", other, "--force"));
    assertTrue(out().startsWith("one in en\n"), out());
  }

  @Test
  void whatWasToldAboutAFileIsInItsSummaryAndInTheCommandThatMakesItAgain() throws IOException {
    StringBuilder rows = new StringBuilder("Week;Posters;Days\n");
    for (int week = 1; week <= 40; week++) {
      if (week % 10 != 0) {
        int posters = 2 + week * week / (week > 20 ? 40 : 2);
        rows.append("2011-W%02d;%d;%d\n".formatted(week, posters, week % 15 == 0 ? 2 : 7));
      }
    }
    String file = file("forum.csv", rows.toString());
    String[] words = {
      file, "--date-column", "week", "--active-column", "posters", "--coverage-column", "days"
    };
    assertEquals(ExitCode.READERS_INPUT, house("en", words));
    assertTrue(
        err().contains("or --gaps zero (nothing happened), or --gaps missing (nobody"), err());
    List<String> more = new ArrayList<>(List.of(words));
    more.addAll(List.of("--gaps", "missing"));
    assertEquals(ExitCode.DONE, house("en", more.toArray(String[]::new)));
    String page = Files.readString(disk.resolve("out/forum/stages/summary.md"));
    assertTrue(page.contains("- weeks from the first row to the last: 39\n"), page);
    assertTrue(page.contains("not recorded: no data, no part in the fit: 3\n"), page);
    assertTrue(page.contains("observed on fewer than half of their days"), page);
    assertTrue(page.contains("The series does not tell messages."), page);
    assertTrue(
        page.contains(
            "lifecircle stages forum.csv --date-column week --active-column posters"
                + " --coverage-column days --gaps missing --lang en"),
        page);
    String manifest = Files.readString(disk.resolve("out/forum/stages/manifest.json"));
    assertTrue(manifest.contains("\"2011-03-07,,missing\""), manifest);
    assertTrue(manifest.contains("\"2011-04-11,,thin\""), manifest);
    more.set(more.size() - 1, "zero");
    assertEquals(ExitCode.READERS_INPUT, house("en", more.toArray(String[]::new)));
    assertTrue(err().contains("(series); --force replaces it"), err());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(disk.resolve(name), text).toString();
  }

  private int toy(String... words) {
    return stages(new ToyRooms(), words);
  }

  private int house(String language, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--lang", language));
    return stages(new HouseRooms(), all.toArray(String[]::new));
  }

  private int stages(Rooms rooms, String... words) {
    List<String> all = new ArrayList<>(List.of("stages", "--out", disk.resolve("out").toString()));
    all.addAll(List.of(words));
    Screen screen = new Screen(stream(out), stream(err), false, false);
    return new Commands(screen, rooms).execute(all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
