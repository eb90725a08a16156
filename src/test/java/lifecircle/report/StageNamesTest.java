package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class StageNamesTest {
  private static final double LEFT = 100;
  private static final double RIGHT = 1560;
  private static final List<String> NAMES =
      List.of("germination", "rapid growth", "active interaction", "decline", "silence");

  @Test
  void aNameThatFitsStandsInItsTab() {
    StageNames names = place(List.of(0.5, 0.5));
    assertEquals(List.of(0, 0), names.places().stream().map(StageNames.Place::row).toList());
    assertEquals(0, names.rows());
  }

  @Test
  void aNameThatDoesNotFitFliesOnAFlag() {
    StageNames names = place(List.of(0.02, 0.98));
    assertFalse(names.numbered());
    assertEquals("germination", names.places().get(0).words());
    assertEquals(1, names.places().get(0).row());
  }

  @Test
  void aFlagAtTheRightEdgeFliesToTheLeft() {
    StageNames.Place last = place(List.of(0.98, 0.02)).places().get(1);
    assertTrue(last.right() <= RIGHT, () -> "ends at " + last.right());
  }

  @Test
  void stagesTooCrowdedForFlagsCarryNumbers() {
    StageNames names = place(List.of(0.01, 0.01, 0.01, 0.01, 0.96));
    assertTrue(names.numbered());
    assertEquals("4", names.places().get(3).words());
    assertEquals("silence", names.places().get(4).words());
  }

  @Test
  void namesNeverOverlapAndNeverLeaveTheSheet() {
    Random lengths = new Random(20_261_122);
    for (int life = 0; life < 2_000; life++) {
      List<Double> parts = new ArrayList<>();
      int stages = 1 + lengths.nextInt(12);
      for (int i = 0; i < stages; i++) {
        double part = lengths.nextDouble();
        parts.add(part * part * part);
      }
      double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
      StageNames names = place(parts.stream().map(part -> part / sum).toList());
      assertEquals(stages, names.places().size());
      assertApart(names.places());
      if (!names.numbered()) {
        assertPolesPassBeside(
            names.places(), tabs(parts.stream().map(part -> part / sum).toList()));
      }
    }
  }

  private static void assertPolesPassBeside(
      List<StageNames.Place> places, List<StageNames.Tab> tabs) {
    for (StageNames.Place high : places) {
      double pole = tabs.get(high.tab()).middle();
      for (StageNames.Place low : places) {
        boolean through =
            low.row() > 0 && low.row() < high.row() && low.left() < pole && pole < low.right();
        assertFalse(through, () -> "the pole of " + high + " runs through " + low);
      }
    }
  }

  private static void assertApart(List<StageNames.Place> places) {
    for (StageNames.Place one : places) {
      assertTrue(one.left() >= LEFT - 1 && one.right() <= RIGHT + 1, () -> one + " leaves");
      for (StageNames.Place other : places) {
        boolean apart =
            one.row() != other.row() || one.right() < other.left() || other.right() < one.left();
        assertTrue(one.equals(other) || apart, () -> one + " lies on " + other);
      }
    }
  }

  private static StageNames place(List<Double> parts) {
    return StageNames.place(tabs(parts), LEFT, RIGHT, name -> 14.0 * name.length());
  }

  private static List<StageNames.Tab> tabs(List<Double> parts) {
    List<StageNames.Tab> tabs = new ArrayList<>();
    double at = LEFT;
    for (int i = 0; i < parts.size(); i++) {
      double end = at + parts.get(i) * (RIGHT - LEFT);
      tabs.add(new StageNames.Tab(NAMES.get(i % NAMES.size()), at, end));
      at = end;
    }
    return tabs;
  }
}
