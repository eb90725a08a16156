package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import lifecircle.engine.Run;
import lifecircle.observation.EventList;
import lifecircle.pattern.Observation;
import lifecircle.pattern.Patterns;
import lifecircle.process.Catalogue;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.SeriesReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of events, written and read back. */
class EventsCsvTest {
  @TempDir Path disk;

  private static EventList ring(int days) throws Exception {
    Scenario ring =
        new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions())
            .read(Path.of("scenarios", "ring.yaml"))
            .lasting(days);
    EventList events = new EventList().lasting(days);
    new Run(ring, 4, 1, events).live(evening -> {});
    return events;
  }

  private static byte[] bytes(EventList events) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new EventsCsv(events).write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void patternsAreTheSameFromTheRunAndFromItsTable() throws Exception {
    EventList events = ring(260);
    Path table = disk.resolve(EventsCsv.FILE);
    Files.write(table, bytes(events));
    EventList read = new SeriesReader().readEvents(table).events();
    assertEquals(events.count(), read.count());
    assertEquals(events.days(), read.days());
    Map<Observation, double[]> ofRun = Patterns.observe(events);
    Map<Observation, double[]> ofTable = Patterns.observe(read);
    for (Observation observation : Observation.values()) {
      assertArrayEquals(ofRun.get(observation), ofTable.get(observation), observation.name());
    }
    double[] days = ofRun.getOrDefault(Observation.ROOM_DAYS, new double[0]);
    assertTrue(days.length > 0, "the ring is lived in");
    assertEquals(Patterns.unmet(events), Patterns.unmet(read));
  }

  @Test
  void theHeadOfThePackedTableHasNoDateAndNoName() throws Exception {
    byte[] bytes = bytes(ring(20));
    // Magic number, deflate, no flags, no time, no extra flags, system unknown.
    assertArrayEquals(
        new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, -1}, Arrays.copyOf(bytes, 10));
    assertArrayEquals(bytes, bytes(ring(20)));
  }

  @Test
  void theLastRowSaysHowLongTheRecordIs() throws Exception {
    byte[] bytes = bytes(new EventList().lasting(9));
    String text =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
            StandardCharsets.UTF_8);
    assertEquals("day,slot,author,kind,target,group\n8,,,end,,\n", text);
    assertEquals(
        List.of("day", "slot", "author", "kind", "target", "group"),
        EventsCsv.columns().stream().map(Column::name).toList());
  }
}
