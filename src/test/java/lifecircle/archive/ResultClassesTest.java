package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What decides results is told apart, libraries included. */
class ResultClassesTest {
  @Test
  void theLibrariesThatComputeAreNamedWithTheirVersions() {
    List<String> libraries = ResultClasses.libraries();
    assertEquals(2, libraries.size());
    assertTrue(
        libraries.get(0).matches("org.apache.commons/commons-math3 \\d.*"), libraries.get(0));
    assertTrue(libraries.get(1).matches("\\S*/mason \\d.*"), libraries.get(1));
  }

  @Test
  void anotherVersionOfALibraryIsAnotherBuild() {
    assertEquals(ResultClasses.hash(), ResultClasses.hash(ResultClasses.libraries()));
    assertNotEquals(ResultClasses.hash(), ResultClasses.hash(List.of("commons-math3 4")));
  }
}
