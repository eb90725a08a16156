package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import lifecircle.process.Catalogue;
import org.junit.jupiter.api.Test;

/**
 * Every shipped scenario damaged in many ways: it is read as something that can be written and read
 * again, or refused in plain words, and both in no time.
 */
class MutatedShelfTest {
  private static final int EACH = 70;

  private static final ScenarioReader READER =
      new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());

  private static final String EVERY_KEY =
      """
      name: 每键_1
      title: {en: "A: whole life", zh: '完整，的一生'}
      watch:
        en: "Watch how growth ends: the pool runs dry."
        zh: 观察增长如何结束。
      duration: 400 d
      seed: 9223372036854775807
      off: [rivals, trade]
      sources: {F7: input, E26: check}
      observed: {series: collegemsg, begins: 7 d}
      network_days: [30 d, 200 d]
      founding:
        pool: 2000
      arrive:
        word_of_mouth: 0.4 %/d
        entry_threshold: -0.3
      groups: {format: star}
      interventions:
        - name: buffer
          when: {indicator: active_members_30d, below: 85 %, of: peak}
          for: 45 d
          times: 2
          set:
            operators_act: {working_time: 120 min/d}
        - name: open_doors
          at: 300 d
          set:
            arrive:
              entry_threshold: 0.1
      variants:
        - name: 无缓冲
          title: {en: no buffer, zh: 无缓冲}
          without: [buffer]
        - name: other
          set:
            founding: {pool: 900}
          off: [bond]
          on: [trade]
          interventions:
            - name: open_doors
              at: 100 d
              set: {arrive: {entry_threshold: 0.2}}
      """;

  @Test
  void aDamagedScenarioIsReadWholeOrRefusedInPlainWords() throws IOException {
    int all = 0;
    int read = 0;
    for (Map.Entry<String, String> file : files().entrySet()) {
      String name = file.getKey();
      read += Mutant.read(name, file.getValue(), EACH, bytes -> thereAndBack(name, bytes));
      all += EACH;
    }
    assertTrue(all >= 1_000, all + " mutants");
    assertTrue(read > all / 50 && read < all / 2, read + " of " + all + " were read");
  }

  private static void thereAndBack(String name, byte[] bytes) throws RefusedInput {
    Scenario read = READER.read(name, new ByteArrayInputStream(bytes));
    byte[] written = ScenarioWriter.yaml(read).getBytes(StandardCharsets.UTF_8);
    assertEquals(read, Mutant.again(() -> READER.read(name, new ByteArrayInputStream(written))));
  }

  /** All that are shipped, and one with every key of the head. */
  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : Shelf.SCENARIOS.names()) {
      try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
        files.put(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    files.put("every_key", EVERY_KEY);
    return files;
  }
}
