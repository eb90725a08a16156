package lifecircle.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How to cite it, and what changed, agree with what is built. */
class CitationTest {
  /** Keys of the Citation File Format 1.2.0 that we may use. */
  private static final Set<String> KEYS =
      Set.of(
          "cff-version",
          "message",
          "title",
          "abstract",
          "type",
          "authors",
          "version",
          "license",
          "keywords",
          "date-released",
          "doi",
          "url",
          "repository-code");

  @Test
  void theCitationHasWhatItsFormatAsksFor() throws Exception {
    Map<?, ?> citation =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("CITATION.cff")));
    assertTrue(KEYS.containsAll(citation.keySet()), () -> "" + citation.keySet());
    assertEquals("1.2.0", citation.get("cff-version"));
    assertEquals("software", citation.get("type"));
    assertEquals("Apache-2.0", citation.get("license"));
    assertFalse(((List<?>) citation.get("authors")).isEmpty());
    assertEquals(version(), citation.get("version"));
    assertTrue(
        citation.get("message") instanceof String && citation.get("title") instanceof String);
  }

  @Test
  void theNewestChangesAreThoseOfThisVersionAndSayWhatMovedResults() throws Exception {
    String changes = Files.readString(Path.of("CHANGELOG.md"));
    Matcher newest = Pattern.compile("(?m)^## (\\S+)").matcher(changes);
    assertTrue(newest.find());
    assertEquals(version(), newest.group(1));
    assertTrue(changes.contains("\n- **results change**: "));
  }

  private static String version() throws Exception {
    Matcher version =
        Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
    assertTrue(version.find());
    return version.group(1);
  }
}
