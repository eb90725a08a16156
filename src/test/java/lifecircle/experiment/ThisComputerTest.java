package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A life that breaks off is told with its day. */
class ThisComputerTest {
  private static final Row ROW = ToyEngine.row(1, 3);

  private static void days(int days, Consumer<String> evenings) {
    for (int day = 0; day < days; day++) {
      evenings.accept("evening");
    }
  }

  @Test
  void aLifeThatFillsTheStackBreaksOffOnItsDay() {
    FailedRun failed =
        assertThrows(
            FailedRun.class,
            () ->
                ThisComputer.<String, Integer>row(
                    7,
                    evenings -> {
                      days(2, evenings);
                      throw new StackOverflowError();
                    },
                    life -> ROW));
    assertEquals(7, failed.seed());
    assertEquals(2, failed.day());
    assertEquals("StackOverflowError", failed.reason());
  }

  @Test
  void aLifeThatCannotBeToldBreaksOffAfterItsLastEvening() {
    FailedRun failed =
        assertThrows(
            FailedRun.class,
            () ->
                ThisComputer.<String, Integer>row(
                    7,
                    evenings -> {
                      days(3, evenings);
                      return 3;
                    },
                    life -> {
                      throw new IllegalStateException("no stages");
                    }));
    assertEquals(2, failed.day());
    assertEquals("after its evening: no stages", failed.reason());
  }

  @Test
  void aMachineWithoutMemoryIsNoFaultOfALife() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            ThisComputer.<String, Integer>row(
                7,
                evenings -> {
                  throw new OutOfMemoryError("tired");
                },
                life -> ROW));
  }
}
