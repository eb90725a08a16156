package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.archive.Opening;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.Seeds;
import lifecircle.experiment.Engine;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.Headline;
import lifecircle.experiment.ThisComputer;
import lifecircle.quantity.Language;
import lifecircle.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare}: worlds lived with the same luck become one result. */
class CompareTest {
  private static final String VILLAGE =
      """
      name: village
      title: {en: A village, zh: 村庄}
      duration: 42 d
      founding: {pool: 120, core: 3, seed_members: 6, openers_median: 0.05}
      """;
  private static final String VARIANTS =
      """
      variants:
        - name: door
          title: {en: open door, zh: 敞开大门}
          interventions:
            - {name: door, at: 15 d, set: {arrive: {word_of_mouth: 0.2 /d, media: 0.02 /d}}}
      """;

  @TempDir Path disk;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aFileIsHeldAgainstItsVariantAndTheResultTellsIt() throws Exception {
    assertEquals(ExitCode.DONE, compare(file("village", VILLAGE + VARIANTS), "--runs", "3"), err());
    Path folder = disk.resolve("out/village/compare-door-3");
    assertTrue(
        out().startsWith("open door compared with A village\n3 matched pairs of runs"), out());
    assertTrue(out().contains("Fewer than half of the pairs show the year"), out());
    assertTrue(out().contains("The runs first differ in week 3 (days 14 to 20)"), out());
    assertTrue(out().lines().allMatch(line -> line.length() <= 80 || line.contains("out")), out());
    assertTrue(out().endsWith("results: " + folder + "\n"), out());
    for (String file :
        List.of("runs.csv", "weekly.csv", "aggregate.csv", "stage_shares.csv", "differences.csv")) {
      String first = Files.readAllLines(folder.resolve(file)).get(1);
      assertTrue(first.startsWith("village,") || first.startsWith("door,"), file + ": " + first);
    }
    assertFalse(Files.readString(folder.resolve("arm_1.yaml")).contains("variants"));
    assertTrue(Files.readString(folder.resolve("arm_2.yaml")).contains("name: \"door\""));
    String summary = Files.readString(folder.resolve("summary.md"));
    assertTrue(
        summary.contains("lifecircle compare arm_1.yaml arm_2.yaml --runs 3 --seed 1 --lang en"),
        summary);
    assertTrue(summary.contains("difference.svg"), summary);
  }

  @Test
  void everyDifferenceBeforeTheChangeIsExactlyZero() throws Exception {
    compare(file("village", VILLAGE + VARIANTS), "--runs", "3");
    List<String> rows =
        Files.readAllLines(disk.resolve("out/village/compare-door-3/weekly_differences.csv"));
    int before = 0;
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      int week = cells.length - 9;
      if (Integer.parseInt(cells[week]) <= 2 && !cells[week + 2].equals("0")) {
        before++;
        assertTrue(cells[week + 3].equals("0") && cells[week + 8].equals("0"), row);
      }
    }
    assertTrue(before > 200, before + " rows before the change");
  }

  @Test
  void thePrintedCommandMakesTheSameResultAndVerifyLivesItAgain() throws Exception {
    compare(file("village", VILLAGE + VARIANTS), "--runs", "3", "--threads", "1");
    Path one = Files.move(disk.resolve("out"), disk.resolve("one"));
    Path made = one.resolve("village/compare-door-3");
    String first = made.resolve("arm_1.yaml").toString();
    String second = made.resolve("arm_2.yaml").toString();
    compare(first, second, "--runs", "3", "--seed", "1", "--lang", "en", "--threads", "4");
    Path again = disk.resolve("out/village/compare-door-3");
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("provenance.json")) {
          assertEquals(-1, Files.mismatch(file, again.resolve(name)), name);
        }
      }
    }
    assertEquals(ExitCode.DONE, lifecircle("verify", again.toString()), err());
    assertTrue(out().contains("6 runs lived again"), out());
  }

  @Test
  void aVariantCanBeTheWorldThatTheOthersAreHeldAgainst() throws Exception {
    String village = file("village", VILLAGE + VARIANTS);
    assertEquals(
        ExitCode.DONE, compare(village, "--runs", "2", "--against", "door", "--quiet"), err());
    Path folder = disk.resolve("out/door/compare-village-2");
    assertTrue(Files.readString(folder.resolve("arm_1.yaml")).contains("name: \"door\""));
    assertEquals(ExitCode.READERS_INPUT, compare(village, "--against", "dor"));
    assertTrue(err().contains("one of village, door; did you mean 'door'?"), err());
  }

  @Test
  void everythingWrongIsToldAtOnce() throws Exception {
    String village = file("village", VILLAGE);
    assertEquals(ExitCode.READERS_INPUT, compare(village));
    assertTrue(err().contains("has no variants, so there is nothing to compare it with"), err());
    err.reset();
    String longer = file("longer", VILLAGE.replace("42 d", "43 d"));
    String same = file("same", VILLAGE.replace("A village", "Another"));
    String named = file("named", VILLAGE.replace("pool: 120", "pool: 99"));
    assertEquals(
        ExitCode.READERS_INPUT,
        compare(village, longer, same, named, village, "--until", "membrs=5%"));
    assertEquals(2, err().lines().count(), err());
    assertTrue(err().contains("did you mean 'members'?"), err());
    assertTrue(err().contains("village.yaml: is given twice"), err());
    err.reset();
    assertEquals(ExitCode.READERS_INPUT, compare(village, longer, same, named));
    assertTrue(err().contains("longer.yaml: lasts 43 d, but "), err());
    assertTrue(err().contains("such as --set \"duration=42 d\""), err());
    assertTrue(err().contains("same.yaml: is the same scenario as "), err());
    assertTrue(err().contains("named.yaml: its name 'village' is that of "), err());
    assertEquals(3, err().lines().count(), err());
    assertFalse(Files.exists(disk.resolve("out")));
  }

  @Test
  void aRunThatBreaksOffTakesItsPairAlongAndIsTold() throws Exception {
    HouseRooms rooms = new HouseRooms();
    Scenario village = rooms.read("village", VILLAGE);
    Scenario other = rooms.read("other", VILLAGE.replace("village", "other").replace("120", "99"));
    Engine whole = new ThisComputer();
    Engine breaking =
        (world, seed) -> {
          if (seed == 2 && world.settings().equals(other.settings())) {
            throw new FailedRun(seed, 7, new IllegalStateException("the toy broke"));
          }
          return whole.live(world, seed);
        };
    ManyWorlds worlds = worlds(rooms, village, other);
    Opening.ToWrite fresh =
        (Opening.ToWrite) ResultFolder.open(disk.resolve("out"), worlds.identity(), false);
    ResultFolder folder = fresh.folder();
    RunStore store = RunStore.under(disk.resolve("kept"));
    String story = worlds.into(folder, breaking, store, 2, finished -> {}).told().story();
    String told = story.replaceAll("\\s+", " ");
    folder.abandon();
    assertTrue(told.contains("other with seed 2 on day 7"), told);
    assertTrue(told.contains("2 paired runs"), told);
    Engine doomed =
        (world, seed) -> {
          throw new FailedRun(seed, 7, new IllegalStateException("the toy broke"));
        };
    ManyWorlds none = worlds(rooms, village.seeded(5), other.seeded(5));
    ResultFolder never =
        ((Opening.ToWrite) ResultFolder.open(disk.resolve("none"), none.identity(), false))
            .folder();
    RunStore empty = RunStore.under(disk.resolve("empty"));
    assertThrows(NoRunLived.class, () -> none.into(never, doomed, empty, 2, finished -> {}));
    never.abandon();
  }

  @Test
  void worldsThatBreakOffInTurnsAreToldByWorld() throws Exception {
    HouseRooms rooms = new HouseRooms();
    Scenario village = rooms.read("village", VILLAGE);
    Scenario other = rooms.read("other", VILLAGE.replace("village", "other").replace("120", "99"));
    Engine whole = new ThisComputer();
    Engine inTurns =
        (world, seed) -> {
          if ((seed == 2) == world.settings().equals(other.settings())) {
            throw new FailedRun(seed, 7, new IllegalStateException("the toy broke"));
          }
          return whole.live(world, seed);
        };
    ManyWorlds worlds = worlds(rooms, village, other);
    ResultFolder never =
        ((Opening.ToWrite) ResultFolder.open(disk.resolve("out"), worlds.identity(), false))
            .folder();
    RunStore store = RunStore.under(disk.resolve("kept"));
    NoRunLived none =
        assertThrows(NoRunLived.class, () -> worlds.into(never, inTurns, store, 2, finished -> {}));
    never.abandon();
    String last = none.lines().get(none.lines().size() - 1);
    assertTrue(
        last.startsWith(
            "lifecircle: no seed came to its end in village and in another scenario, too (2 of 3"
                + " runs of village broke off; 1 of 3 runs of other broke off), so there is no"),
        last);
  }

  @Test
  void theHeadlineIsDeclaredBeforehandAndStandsInTheManifest() throws Exception {
    String village = file("village", VILLAGE + VARIANTS);
    assertEquals(
        ExitCode.DONE, compare(village, "--runs", "3", "--headline", "did_not_grow"), err());
    Path folder = disk.resolve("out/village/compare-door-3-headline-did_not_grow");
    assertTrue(Files.readString(folder.resolve("manifest.json")).contains("\"did_not_grow\""));
    String summary = Files.readString(folder.resolve("summary.md"));
    assertTrue(summary.contains("--headline did_not_grow --lang en"), summary);
    assertTrue(
        summary.contains("The headline outcome, “did not grow”, was declared before"), summary);
    assertTrue(summary.lines().anyMatch(row -> row.matches("[|] did not grow .* † [|]")), summary);
    List<String> declared =
        Files.readAllLines(folder.resolve("differences.csv")).stream()
            .filter(row -> row.contains(",true,"))
            .toList();
    assertEquals(1, declared.stream().filter(row -> row.contains(",did_not_grow,true,")).count());
    assertEquals(ExitCode.DONE, lifecircle("verify", folder.toString()), err());
  }

  @Test
  void anUnknownHeadlineIsRefusedBeforeAnyRun() throws Exception {
    String village = file("village", VILLAGE + VARIANTS);
    assertEquals(ExitCode.READERS_INPUT, compare(village, "--headline", "did_not_grew"));
    assertTrue(err().startsWith("--headline: there is no outcome 'did_not_grew'"), err());
    assertTrue(err().contains("did you mean 'did_not_grow'?"), err());
    assertFalse(Files.exists(disk.resolve("out")));
  }

  private static ManyWorlds worlds(Rooms rooms, Scenario first, Scenario other) {
    return ManyWorlds.of(
        List.of(first, other),
        new Seeds(1, 3, 1, Optional.empty()),
        Optional.empty(),
        Headline.USUAL,
        Language.EN,
        rooms);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(disk.resolve(name + ".yaml"), text).toString();
  }

  private int compare(String... words) {
    return lifecircle(
        Stream.concat(
                Stream.of("compare", "--out", disk.resolve("out").toString()), Stream.of(words))
            .toArray(String[]::new));
  }

  private int lifecircle(String... words) {
    Screen screen = new Screen(stream(out), stream(err), false, false);
    return new Commands(screen, new HouseRooms()).execute(words);
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
