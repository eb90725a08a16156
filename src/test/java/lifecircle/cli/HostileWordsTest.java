package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.scenario.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Words of a command line, and names of files, that upset terminals or lead elsewhere. */
@DisabledOnOs(OS.WINDOWS)
class HostileWordsTest {
  private static final String EVIL = "a\n\u001B[31m\u202Eb";

  @TempDir Path disk;

  private String told(String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int code = new Commands(new Screen(nowhere, stream, false, false)).execute(words);
    String text = err.toString(StandardCharsets.UTF_8);
    assertEquals(ExitCode.READERS_INPUT, code, text);
    return text;
  }

  @Test
  void whateverIsTypedIsAnsweredInOneLineThatCanBeRead() throws IOException {
    String here = disk.toString();
    String file = Files.createFile(disk.resolve(EVIL)).toString();
    for (List<String> words :
        List.of(
            List.of(EVIL),
            List.of("run", EVIL),
            List.of("run", file),
            List.of("run", "ring", "--out", file),
            List.of("run", "ring", "--seed", EVIL),
            List.of("run", "ring", "--set", EVIL),
            List.of("run", "ring", "--" + EVIL),
            List.of("run", "ring", EVIL, "--out", here),
            List.of("check", file),
            List.of("stages", file, "--out", here),
            List.of("stages", EVIL + ".csv", "--out", here),
            List.of("stages", "collegemsg", "--gaps", EVIL, "--out", here),
            List.of("explain", EVIL),
            List.of("verify", EVIL),
            List.of("verify", file),
            List.of("diff", EVIL, "ring"),
            List.of("new", EVIL),
            List.of("new", "../x"),
            List.of("new", "my", "--from", EVIL),
            List.of("new", "my", "--out", file))) {
      String told = told(words.toArray(String[]::new)).stripTrailing();
      assertEquals(Quotation.escaped(told), told);
      assertTrue(told.length() < 1_000, told);
    }
    try (Stream<Path> left = Files.list(disk)) {
      assertEquals(List.of(disk.resolve(EVIL)), left.toList());
    }
  }

  @Test
  void aNameIsNoFormulaInATable() throws IOException {
    Path series = Files.writeString(disk.resolve("toy.csv"), "=HYPERLINK(\"x\")");
    Path table = disk.resolve("table.csv");
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int code =
        new Commands(new Screen(nowhere, nowhere, false, false), new ToyRooms())
            .execute("stages", series + "", "--out", disk + "/out", "--table", table + "");
    assertEquals(ExitCode.DONE, code);
    assertTrue(Files.readString(table).contains("\n\"_HYPERLINK("), Files.readString(table));
  }
}
