package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What countries, clocks, consoles and names of files must not change, or must. */
class EveryMachineTest {
  private static final String WORLD =
      """
      name: 米粉_I_ı
      title: {en: A hamlet, zh: 小村}
      duration: 35 d
      founding: {pool: 200}
      """;

  @TempDir Path disk;

  @Test
  void noCountryChangesAByteOfAResult() throws Exception {
    Locale before = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    Path file = Files.writeString(disk.resolve("米粉.yaml"), WORLD);
    Path out = disk.resolve("输出 out");
    assertEquals(ExitCode.DONE, lifecircle("run", file.toString(), "--out", out.toString()));
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      for (String country : List.of("tr-TR", "ar-EG-u-ca-islamic-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(country));
        assertEquals(ExitCode.DONE, lifecircle("verify", out.toString()), country);
      }
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(clock);
    }
  }

  @Test
  void aConsoleOfWindowsIsSpokenToAsItIsSet() {
    assertEquals(Charset.forName("GBK"), Screen.charset("Windows 11", true, "GBK"));
    assertEquals(StandardCharsets.UTF_8, Screen.charset("Windows 11", false, "GBK"));
    assertEquals(StandardCharsets.UTF_8, Screen.charset("Windows 11", true, ""));
    assertEquals(StandardCharsets.UTF_8, Screen.charset("Windows 11", true, "cp0"));
    assertEquals(StandardCharsets.UTF_8, Screen.charset("Linux", true, "US-ASCII"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          a:b -> Illegal char <:> at index 1 -> 'a:b' cannot be a file name here (Illegal char <:> at index 1)
          米   -> Malformed input or input contains unmappable characters -> '米' cannot be a file name here; try a UTF-8 locale, such as LC_ALL=C.UTF-8
          """)
  void whatTheSystemCannotNameIsToldInItsWords(String word, String reason, String said) {
    assertEquals(said, Options.noPath(word, reason));
  }

  @Test
  void coloursOnlyRepeatWhatTheWordsSay() {
    ScenarioDifference value = difference("0.01 /d", "0.02 /d", ScenarioDifference.Kind.VALUE);
    ScenarioDifference members = difference("fade, bond", "", ScenarioDifference.Kind.MEMBERS);
    DifferenceText plain = new DifferenceText(false);
    assertEquals("a.b: 0.01 /d → 0.02 /d", plain.of(value));
    assertEquals("a.b: −fade −bond", plain.of(members));
    assertEquals("− a.b: 5", plain.of(difference("5", "", ScenarioDifference.Kind.VALUE)));
    assertEquals(
        "a.b:\n  − " + "x".repeat(41) + "\n  + y",
        plain.of(difference("x".repeat(41), "y", ScenarioDifference.Kind.VALUE)));
    DifferenceText coloured = new DifferenceText(true);
    for (ScenarioDifference each : List.of(value, members)) {
      assertTrue(coloured.of(each).contains("\u001b[31m"), coloured.of(each));
      assertEquals(plain.of(each), coloured.of(each).replaceAll("\u001b\\[[0-9]+m", "").strip());
    }
  }

  /** 4 s and 5,000 · 1,100 · 0.5 µs = 2.75 s for each of eight lives are 54 s. */
  @Test
  void onlyLongWorkIsEstimatedAndRoughly() {
    Scenario life =
        new Scenario(
            "x",
            new Text("X", "某"),
            new Text("X", "某"),
            1100,
            1,
            Settings.standard(Catalogue.parameters()),
            Set.of());
    assertEquals(Optional.empty(), Estimate.of(List.of(life)).line());
    assertEquals(
        Optional.of("about 50 s for 8 lives"), Estimate.of(Collections.nCopies(8, life)).line());
    assertEquals(Optional.of("about 2 min for 1 life"), new Estimate(1, 121).line());
  }

  private static ScenarioDifference difference(
      String before, String after, ScenarioDifference.Kind kind) {
    return new ScenarioDifference(
        "a.b",
        Optional.of(before).filter(words -> !words.isEmpty()),
        Optional.of(after).filter(words -> !words.isEmpty()),
        kind);
  }

  private static int lifecircle(String... words) {
    PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
    return new Commands(new Screen(nowhere, nowhere, false, false), new HouseRooms())
        .execute(words);
  }
}
