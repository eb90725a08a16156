package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are kept under the address of their content. */
class RunStoreTest {
  private static final String ADDRESS = RunStore.address("a world", "its seed");
  private static final double[] MEMBERS = {1, 2.5, Double.NaN, -0.0, 1e-300};

  @TempDir Path out;

  private static Map<String, double[]> columns() {
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("成员", MEMBERS);
    columns.put("nothing", new double[0]);
    columns.put("last", new double[] {7});
    return columns;
  }

  private Path file() throws Exception {
    try (Stream<Path> files = Files.list(out.resolve(".runs"))) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      return all.get(0);
    }
  }

  @Test
  void aRunComesBackToTheLastBit() throws Exception {
    RunStore.under(out).keep(ADDRESS, columns());
    ColumnFile kept = RunStore.under(out).find(ADDRESS).orElseThrow();
    assertArrayEquals(MEMBERS, kept.column("成员"));
    assertArrayEquals(new double[0], kept.column("nothing"));
    assertArrayEquals(new double[] {7}, kept.column("last"));
    assertThrows(IllegalArgumentException.class, () -> kept.column("unknown"));
  }

  @Test
  void anotherAddressHoldsNothing() throws Exception {
    RunStore store = RunStore.under(out);
    store.keep(ADDRESS, columns());
    assertTrue(store.find(RunStore.address("a world", "its seed", "")).isEmpty());
    assertNotEquals(RunStore.address("ab", "c"), RunStore.address("a", "bc"));
  }

  @Test
  void aRunOfWhichAnyByteWasTouchedIsNoRun() throws Exception {
    RunStore store = RunStore.under(out);
    store.keep(ADDRESS, columns());
    byte[] whole = Files.readAllBytes(file());
    for (int at = 0; at < whole.length; at++) {
      byte[] touched = whole.clone();
      touched[at] ^= 1;
      Files.write(file(), touched);
      assertTrue(store.find(ADDRESS).isEmpty(), "byte " + at);
    }
    Files.write(file(), whole);
    assertFalse(store.find(ADDRESS).isEmpty());
  }

  @Test
  void aRunCutOffAtAnyByteIsNoRun() throws Exception {
    RunStore store = RunStore.under(out);
    store.keep(ADDRESS, columns());
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertTrue(store.find(ADDRESS).isEmpty(), length + " bytes");
    }
  }

  @Test
  void whatADeadProcessLeftHalfWrittenIsSweptAndWhatALivingOneWritesIsNot() throws Exception {
    RunStore.under(out).keep(ADDRESS, columns());
    Path living =
        out.resolve(".runs").resolve(ADDRESS + "." + ProcessHandle.current().pid() + ".part");
    Path dead = out.resolve(".runs").resolve(ADDRESS + ".999999999999.part");
    Files.writeString(living, "half");
    Files.writeString(dead, "half");
    RunStore.under(out);
    assertTrue(Files.exists(living));
    assertFalse(Files.exists(dead));
  }
}
