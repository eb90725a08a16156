package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumberWithUnitTest {
  private static final List<Double> AWKWARD =
      List.of(
          0.0,
          0.07,
          0.1 + 0.2,
          0.29,
          0.57,
          1.0 / 3,
          2.0 / 3,
          Math.nextDown(1.0),
          Math.nextUp(0.0),
          1.0,
          Math.PI,
          7.5,
          1e-7,
          123456.789,
          Double.parseDouble("2e23"),
          9007199254740992.0,
          Double.MIN_NORMAL,
          1e15,
          1e16,
          Double.MAX_VALUE / 1000);

  @ParameterizedTest
  @EnumSource(Unit.class)
  void whatIsWrittenIsReadAsTheSameNumberToTheLastBit(Unit unit) {
    SplittableRandom random = new SplittableRandom(20_240_607L);
    for (double value : AWKWARD) {
      assertReadsBack(value, unit);
    }
    for (int i = 0; i < 2_000; i++) {
      assertReadsBack(random.nextDouble(), unit);
      assertReadsBack(random.nextInt(100_000) / 1000.0, unit);
      assertReadsBack(DailyRate.ofProbability(random.nextInt(10_000) / 10_000.0).perDay(), unit);
      assertReadsBack(StrictMath.exp(600 * (random.nextDouble() - 0.5)), unit);
    }
  }

  private static void assertReadsBack(double value, Unit unit) {
    String written = NumberWithUnit.written(value, unit);
    assertEquals(
        OptionalDouble.of(value),
        NumberWithUnit.parse(written).orElseThrow().held(unit),
        () -> value + " was written as " + written);
  }

  @Test
  void aShareIsThatShareExactly() {
    for (int percent = 0; percent <= 100; percent++) {
      double share = percent / 100.0;
      assertEquals(
          OptionalDouble.of(share),
          NumberWithUnit.parse(percent + " %").orElseThrow().held(Unit.SHARE));
      assertEquals(percent + " %", NumberWithUnit.written(share, Unit.SHARE));
    }
  }

  @Test
  void numbersAreWrittenShort() {
    assertEquals("0.1 /d", NumberWithUnit.written(0.1, Unit.PER_DAY));
    assertEquals("1100 d", NumberWithUnit.written(1100, Unit.DAYS));
    assertEquals("7.5 min", NumberWithUnit.written(7.5, Unit.MINUTES));
    assertEquals("15 min/d", NumberWithUnit.written(15, Unit.MINUTES_PER_DAY));
    assertEquals("50 yuan", NumberWithUnit.written(50, Unit.YUAN));
    assertEquals("1000000", NumberWithUnit.written(1e6, Unit.COUNT));
    assertEquals("-0.3", NumberWithUnit.written(-0.3, Unit.NUMBER));
    assertEquals("2E+23", NumberWithUnit.written(Double.parseDouble("2e23"), Unit.NUMBER));
    double rate = DailyRate.ofProbability(0.02).perDay();
    assertEquals("2 %/d", NumberWithUnit.written(rate, Unit.PROBABILITY_PER_DAY));
    assertEquals("0.02 /d", NumberWithUnit.written(0.02, Unit.PROBABILITY_PER_DAY));
  }

  @Test
  void onlyPlainDecimalNumbersAreNumbers() {
    List<String> others =
        List.of(
            "",
            " ",
            "NaN",
            "Infinity",
            "-Infinity",
            ".inf",
            "0x1F",
            "0b1",
            "0o17",
            "017",
            "1_000",
            "1,000",
            "0,5",
            "1.",
            ".5",
            "+1",
            "--1",
            "1e",
            "1e9999",
            "1d2",
            "1f",
            "1 2",
            "١",
            "１",
            "1\u00a0%",
            "1 % ",
            "1\n",
            "1:30",
            "1/2",
            "½",
            "9".repeat(61));
    for (String words : others) {
      assertTrue(NumberWithUnit.parse(words).isEmpty(), words);
    }
  }

  @Test
  void aNumberTooCloseToZeroIsNotTakenForZero() {
    assertTrue(NumberWithUnit.parse("1e-999 /d").orElseThrow().held(Unit.PER_DAY).isEmpty());
    assertEquals(
        OptionalDouble.of(0), NumberWithUnit.parse("-0e-999 /d").orElseThrow().held(Unit.PER_DAY));
  }

  @Test
  void noLocaleChangesANumberOrAMessage() throws RefusedInput {
    Locale before = Locale.getDefault();
    String yaml = ScenarioWriter.yaml(SmallWorld.read(SmallWorld.FILE));
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(yaml, ScenarioWriter.yaml(SmallWorld.read(SmallWorld.FILE)));
        RefusedInput refused =
            assertThrows(RefusedInput.class, () -> SmallWorld.read("TITLE: \u0001"));
        assertEquals(
            "life.yaml:1:8: a character that belongs in no text (U+0001);"
                + " expected letters, digits, signs and blanks only",
            refused.getMessage());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void certaintyIsNoDailyRate() {
    assertEquals(
        OptionalDouble.of(Double.POSITIVE_INFINITY),
        NumberWithUnit.parse("100 %/d").orElseThrow().held(Unit.PROBABILITY_PER_DAY));
  }
}
