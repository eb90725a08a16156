package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        out.resolve(".runs").resolve(ADDRESS + "." + ProcessHandle.current().pid() + ".1.part");
    Path dead = out.resolve(".runs").resolve(ADDRESS + ".999999999999.1.part");
    Files.writeString(living, "half");
    Files.writeString(dead, "half");
    RunStore.under(out);
    assertTrue(Files.exists(living));
    assertFalse(Files.exists(dead));
  }

  @Test
  void aRunCopiedOverAnotherIsNotTakenForIt() throws Exception {
    RunStore store = RunStore.under(out);
    String other = RunStore.address("a world", "another seed");
    store.keep(ADDRESS, columns());
    store.keep(other, Map.of("last", new double[] {8}));
    Path shelf = out.resolve(".runs");
    Files.copy(
        shelf.resolve(other + ".run"),
        shelf.resolve(ADDRESS + ".run"),
        StandardCopyOption.REPLACE_EXISTING);
    assertTrue(store.find(ADDRESS).isEmpty());
    assertArrayEquals(new double[] {8}, store.find(other).orElseThrow().column("last"));
  }

  @Test
  void threadsThatKeepOneAddressDoNotMeet() throws Exception {
    RunStore store = RunStore.under(out);
    ExecutorService workers = Executors.newFixedThreadPool(8);
    List<Callable<ColumnFile>> all = Collections.nCopies(200, () -> store.keep(ADDRESS, columns()));
    for (Future<ColumnFile> kept : workers.invokeAll(all)) {
      assertArrayEquals(MEMBERS, kept.get().column("成员"));
    }
    workers.shutdown();
    assertEquals(ADDRESS + ".run", file().getFileName().toString());
  }

  @Test
  void aFullDiskIsLeftWithoutHalfARun() throws Exception {
    Configuration small = Configuration.unix().toBuilder().setBlockSize(16).setMaxSize(256).build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path home = disk.getPath("/home");
      RunStore store = RunStore.under(home);
      Map<String, double[]> large = Map.of("members", new double[1_000]);
      UnwrittenResult refused =
          assertThrows(UnwrittenResult.class, () -> store.keep(ADDRESS, large));
      assertTrue(refused.line().endsWith("out of disk space"), refused.line());
      try (Stream<Path> left = Files.list(home.resolve(".runs"))) {
        assertEquals(List.of(), left.toList());
      }
    }
  }

  @Test
  void aRunThatIsGoneWhenItIsReadIsToldWithItsName() throws Exception {
    ColumnFile kept = RunStore.under(out).keep(ADDRESS, columns());
    Path file = file();
    Files.delete(file);
    LostRun lost = assertThrows(LostRun.class, () -> kept.column("last"));
    assertEquals(
        file + ": kept runs changed while they were read; the same command goes on", lost.line());
  }

  @Test
  void aRunThatCannotBeReadIsNoneAndIsKeptAnew() throws Exception {
    RunStore store = RunStore.under(out);
    store.keep(ADDRESS, columns());
    Path kept = file();
    Path elsewhere = Files.move(kept, out.resolve("elsewhere"));
    Files.createSymbolicLink(kept, elsewhere);
    assertTrue(store.find(ADDRESS).isEmpty());
    store.keep(ADDRESS, columns());
    assertTrue(Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS));
    assertTrue(store.find(ADDRESS).isPresent());
  }

  @Test
  void aLinkedShelfIsRefused() throws Exception {
    Path elsewhere = Files.createDirectory(out.resolve("elsewhere"));
    Files.createSymbolicLink(out.resolve(".runs"), elsewhere);
    UnwrittenResult refused = assertThrows(UnwrittenResult.class, () -> RunStore.under(out));
    assertTrue(refused.line().contains(".runs: is a symbolic link"), refused.line());
  }
}
