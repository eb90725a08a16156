package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodScenariosTest {
  private static final String SHORTEST = "name: short\ntitle: {en: Short, zh: 短}\nduration: 10 d\n";

  @Test
  void everyValueArrivesInItsHeldForm() throws RefusedInput {
    Scenario life = SmallWorld.read(SmallWorld.FILE);
    Settings settings = life.settings();
    assertEquals("lifecycle", life.name());
    assertEquals(new Text("A whole life", "完整的一生"), life.title());
    assertEquals("Watch how growth ends: the pool runs dry.", life.watch().en());
    assertEquals(1100, life.durationDays());
    assertEquals(7, life.seed());
    assertEquals(Set.of(Mechanism.BOND, Mechanism.NOVELTY_FATIGUE), life.off());
    assertEquals(4000, settings.count(SmallWorld.POOL));
    assertEquals(0.9, settings.share(SmallWorld.SILENT).value());
    assertEquals(0.015, settings.share(SmallWorld.CORE).value());
    // 0.4 % a day is the rate -ln(0.996) = 0.004 + 0.004^2/2 + 0.004^3/3 + ...
    assertEquals(0.004008021397539, settings.rate(SmallWorld.WORD).perDay(), 1e-15);
    assertEquals(0.3, settings.number(SmallWorld.THRESHOLD));
    assertEquals(0.2, settings.rate(SmallWorld.RATE).perDay());
    assertEquals(60, settings.span(SmallWorld.MEMORY).days());
    assertEquals(7.5, settings.number(SmallWorld.ANSWER));
    assertEquals(60, settings.number(SmallWorld.WORKING));
  }

  @Test
  void whatAFileIsSilentAboutIsAtItsDefault() throws RefusedInput {
    Scenario life = SmallWorld.read(SHORTEST);
    assertEquals(Settings.standard(SmallWorld.PARAMETERS), life.settings());
    assertEquals(1, life.seed());
    assertEquals(life.title(), life.watch());
    assertEquals(Set.of(), life.off());
  }

  @Test
  void oneTitleAloneServesForBothLanguages() throws RefusedInput {
    Scenario life = SmallWorld.read("name: short\ntitle: A short life\nduration: 10 d\n");
    assertEquals(new Text("A short life", "A short life"), life.title());
  }

  @Test
  void aRateMayBeWrittenAsAProbabilityAndTheOtherWayRound() throws RefusedInput {
    String file =
        SmallWorld.FILE.replace("rate: 0.2 /d", "rate: 2 %/d").replace("0.4 %/d", "0.02 /d");
    Settings settings = SmallWorld.read(file).settings();
    assertEquals(DailyRate.ofProbability(0.02), settings.rate(SmallWorld.RATE));
    assertEquals(0.02, settings.rate(SmallWorld.WORD).perDay());
  }

  @Test
  void blanksBetweenNumberAndUnitDoNotCount() throws RefusedInput {
    String file = SmallWorld.FILE.replace("90 %", "90%").replace("60 min/d", "60   min/d");
    assertEquals(SmallWorld.read(SmallWorld.FILE), SmallWorld.read(file));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkMakeNoDifference() throws RefusedInput {
    Scenario plain = SmallWorld.read(SmallWorld.FILE);
    assertEquals(plain, SmallWorld.read(SmallWorld.FILE.replace("\n", "\r\n")));
    assertEquals(plain, SmallWorld.read(SmallWorld.FILE.replace("\n", "\r")));
    assertEquals(plain, SmallWorld.read("\uFEFF" + SmallWorld.FILE));
    assertEquals(plain, SmallWorld.read("---\n" + SmallWorld.FILE + "...\n"));
  }

  @Test
  void theRangeIncludesItsEnds() throws RefusedInput {
    for (String value : List.of("0 %/d", "50 %/d")) {
      Settings settings = SmallWorld.read(SmallWorld.with("0.4 %/d", value)).settings();
      double held = settings.number(SmallWorld.WORD);
      assertEquals(value, NumberWithUnit.written(held, SmallWorld.WORD.unit()));
    }
  }

  @Test
  void aNameMayBeOfAnyScript() throws RefusedInput {
    for (String name : List.of("生命周期-1", "Жизнь_2", "हिन्दी", "_x", "2024")) {
      assertEquals(name, SmallWorld.read(SmallWorld.with("lifecycle", name)).name());
    }
  }

  @Test
  void textsOfSeveralLinesAreKept() throws RefusedInput {
    String file =
        SmallWorld.with(
            "\"Watch how growth ends: the pool runs dry.\"",
            "|\n    Watch how growth ends.\n    The pool runs dry.");
    assertEquals("Watch how growth ends.\nThe pool runs dry.", SmallWorld.read(file).watch().en());
  }

  @Test
  void aFileIsReadFromAnyFolder(@TempDir Path folder) throws IOException, RefusedInput {
    Path file = Files.createDirectory(folder.resolve("我的 场景")).resolve("生 活.yaml");
    Files.write(file, SmallWorld.FILE.getBytes(StandardCharsets.UTF_8));
    assertEquals(SmallWorld.read(SmallWorld.FILE), SmallWorld.reader().read(file));
  }

  @Test
  void aListOfParametersThatNoFileCouldFollowIsRefused() {
    Parameter pool = SmallWorld.POOL;
    assertThrows(IllegalArgumentException.class, () -> new ScenarioReader(List.of(pool, pool)));
    Parameter titled =
        new Parameter("title.size", pool.unit(), 0, 9, 1, new Text("Size.", "大小。"), "Assumption");
    assertThrows(IllegalArgumentException.class, () -> new ScenarioReader(List.of(titled)));
    Parameter endless =
        new Parameter(
            "x.y",
            lifecircle.quantity.Unit.NUMBER,
            0,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            new Text("No end.", "无限。"),
            "Assumption");
    assertThrows(IllegalArgumentException.class, () -> new ScenarioReader(List.of(endless)));
    List<Contradiction> strange = List.of(SmallWorld.CROWDED);
    assertThrows(IllegalArgumentException.class, () -> new ScenarioReader(List.of(pool), strange));
  }
}
