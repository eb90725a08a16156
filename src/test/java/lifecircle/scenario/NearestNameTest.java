package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  private static final List<String> NAMES =
      List.of("name", "title", "word_of_mouth", "entry_threshold", "en", "bond", "fade");

  @Test
  void aSlipOfTheHandIsRecognised() {
    assertEquals(Optional.of("name"), NearestName.to("nmae", NAMES));
    assertEquals(Optional.of("title"), NearestName.to("titel", NAMES));
    assertEquals(Optional.of("word_of_mouth"), NearestName.to("word_off_mouht", NAMES));
    assertEquals(Optional.of("word_of_mouth"), NearestName.to("Word-of mouth", NAMES));
    assertEquals(Optional.of("bond"), NearestName.to("bnd", NAMES));
  }

  @Test
  void nothingIsSuggestedForAnotherWord() {
    assertEquals(Optional.empty(), NearestName.to("zh", NAMES));
    assertEquals(Optional.empty(), NearestName.to("cn", NAMES));
    assertEquals(Optional.empty(), NearestName.to("", NAMES));
    assertEquals(Optional.empty(), NearestName.to("x".repeat(1 << 20), NAMES));
  }

  @Test
  void insertingDroppingReplacingAndSwappingAreOneStepEach() {
    assertEquals(0, NearestName.steps("bond", "bond"));
    assertEquals(1, NearestName.steps("bond", "bonnd"));
    assertEquals(1, NearestName.steps("bond", "bod"));
    assertEquals(1, NearestName.steps("bond", "bend"));
    assertEquals(1, NearestName.steps("bond", "bnod"));
    assertEquals(4, NearestName.steps("", "bond"));
    // No letter is edited twice: ca -> ac -> abc is not allowed, so three steps and not two.
    assertEquals(3, NearestName.steps("ca", "abc"));
  }

  @Test
  void theWayBackIsAsLong() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 1000; i++) {
      String one = word(random);
      String other = word(random);
      assertEquals(NearestName.steps(one, other), NearestName.steps(other, one));
    }
  }

  private static String word(SplittableRandom random) {
    return random
        .ints(random.nextInt(6), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
