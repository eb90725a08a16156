package lifecircle.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionTest {
  private static final Text WORDS = new Text("For tests.", "测试用。");
  private static final Parameter LOW =
      new Parameter("x.low", Unit.NUMBER, -1, 1, 0, WORDS, "Assumption");

  @Test
  void oneParameterCannotContradictItself() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Contradiction(List.of(LOW, LOW), settings -> true, WORDS));
  }

  @Test
  void worldsSetAlikeAreEqual() {
    Settings settings = Settings.standard(List.of(LOW));
    assertEquals(settings, settings.with(LOW, 0.5).with(LOW, -0.0));
    assertEquals(settings.hashCode(), settings.with(LOW, -0.0).hashCode());
    assertNotEquals(settings, settings.with(LOW, 0.5));
  }

  @Test
  void aDailyProbabilityIsTheRateThatGivesIt() {
    // 1 - exp(-ln 2) = 1/2
    assertEquals(StrictMath.log(2), DailyRate.ofProbability(0.5).perDay(), 1e-16);
    assertEquals(0.5, DailyRate.ofProbability(0.5).probability(), 1e-16);
    assertEquals(new DailyRate(0), DailyRate.ofProbability(0));
    assertThrows(IllegalArgumentException.class, () -> DailyRate.ofProbability(1));
    assertThrows(IllegalArgumentException.class, () -> DailyRate.ofProbability(Double.NaN));
  }
}
