package lifecircle.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

final class ChronicleTest {
  @Test
  void everyEveningIsKeptUnderItsDay() {
    Chronicle life = kept(2_000, day -> day * 3.0);
    assertEquals(2_000, life.days());
    assertEquals(0, life.value("members", 0));
    assertEquals(5_997, life.value("members", 1_999));
    assertEquals(7, life.value("day", 7));
  }

  @Test
  void aWeekIsItsLastEveningItsSumOrItsMean() {
    // second week: 7 + 8 + 9 + 10 + 11 + 12 + 13 = 70
    Chronicle twoWeeks = kept(17, day -> day);
    assertEquals(2, twoWeeks.weeks());
    assertEquals(13, twoWeeks.atWeekEnd("members", 1));
    assertEquals(70, twoWeeks.weekSum("members", 1));
    assertEquals(10, twoWeeks.weekMean("members", 1));
  }

  @Test
  void daysWithoutDataCountForNothingAndAWeekOfThemIsNoData() {
    // second week: nothing on days 7 to 10, then 11 + 12 + 13 = 36
    Chronicle gap = kept(21, day -> day >= 14 || (day >= 7 && day <= 10) ? Double.NaN : day);
    assertEquals(36, gap.weekSum("members", 1));
    assertEquals(12, gap.weekMean("members", 1));
    assertEquals(Double.NaN, gap.weekSum("members", 2));
    assertEquals(Double.NaN, gap.weekMean("members", 2));
  }

  @Test
  void anEveningOutOfTurnAndADayThatNeverCameAreRefused() {
    Chronicle one = kept(1, day -> day);
    assertThrows(IllegalArgumentException.class, () -> one.add(evening(2, day -> day)));
    assertThrows(IllegalArgumentException.class, () -> one.value("members", 1));
    assertThrows(IllegalArgumentException.class, () -> one.value("memebrs", 0));
  }

  private static Chronicle kept(int days, IntToDoubleFunction members) {
    Chronicle chronicle = new Chronicle();
    for (int day = 0; day < days; day++) {
      chronicle.add(evening(day, members));
    }
    return chronicle;
  }

  private static Evening evening(int day, IntToDoubleFunction members) {
    List<Double> values = new ArrayList<>(Collections.nCopies(Indicators.all().size(), 0.0));
    values.set(Indicators.indexOf("day"), (double) day);
    values.set(Indicators.indexOf("members"), members.applyAsDouble(day));
    return new Evening(day, values);
  }
}
