package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

/** How a file is refused: in lines a person can act on, which neither deceive nor flood. */
final class PlainWords {
  private static final int MOST_PROBLEMS = 101;
  private static final int LONGEST = 1_000;

  private PlainWords() {}

  /** Every problem names the file and a line inside of it, in one line of visible characters. */
  static void assertIn(RefusedInput refused, String name, byte[] file) {
    // Any byte that may end a line counts: damaged bytes need not be text.
    String text = new String(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    long lines = 1 + text.chars().filter(c -> c == '\n' || c == '\r').count();
    assertFalse(refused.problems().isEmpty());
    assertTrue(refused.problems().size() <= MOST_PROBLEMS, "" + refused.problems().size());
    for (Problem problem : refused.problems()) {
      String told = problem.toString();
      assertEquals(name, problem.file());
      assertTrue(problem.line() >= 0 && problem.line() <= lines, told);
      assertTrue(problem.column() >= 0, told);
      assertFalse(problem.what().isBlank(), told);
      assertFalse(problem.expected().isBlank(), told);
      assertVisible(told);
      for (String inner : new String[] {"Exception", "java.", "snakeyaml", "Optional["}) {
        assertFalse(told.contains(inner), told);
      }
    }
  }

  /** One line of characters that can be seen, not too long: nothing to upset a terminal. */
  static void assertVisible(String told) {
    assertEquals(Quotation.escaped(told), told);
    assertTrue(told.length() < LONGEST, told);
  }
}
