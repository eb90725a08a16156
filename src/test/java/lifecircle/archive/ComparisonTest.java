package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final Identity LIFE = Life.of(1);
  private static final String TABLE = "day,word\n1,\"a, b\"\n2,c\n";

  @TempDir Path disk;

  @Test
  void theSameResultMadeAgainHasNothingToSay() throws Exception {
    Life.lived(disk, LIFE);
    try (Rehearsal again = Rehearsal.of(LIFE)) {
      Life.write(again.folder());
      assertEquals("", said(new Comparison(there(), again.finish(Life.provenance()))));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          'day,word\\n1,"a, b"\\n3,c\\n'     -> line 3, day: '3', made again '2'
          'day,word\\n1,"a, d"\\n2,c\\n'     -> line 2, word: 'a, d', made again 'a, b'
          'day,words\\n1,"a, b"\\n2,c\\n'    -> line 1, word: 'words', made again 'word'
          'day,word\\n1,"a, b",5\\n2,c\\n'   -> line 2, character 9: '1,"a, b",5', made again '1,"a, b"'
          'day,word\\r\\n1,"a, b"\\n2,c\\n'  -> line 1, character 9: 'day,word\\u000D', made again 'day,word'
          'day,word\\n1,"a, b"\\n'           -> it ends in line 3, made again it goes on
          'day,word\\n1,"a, b"\\n2,c\\n3,'   -> made again it ends in line 4, here it goes on
          """)
  void theFirstDifferenceOfATableIsNamedWithBothValues(String here, String words) throws Exception {
    String text = here.replace("\\n", "\n").replace("\\r", "\r");
    assertEquals("days.csv differs: " + words, compared("days.csv", text, TABLE));
  }

  @Test
  void ofALongLineOfTextOnlyTheNeighbourhoodIsShown() throws Exception {
    String line = "x".repeat(5000);
    assertEquals(
        "a.svg differs: line 2, character 5001: 'xxxxxxxxxxy', made again 'xxxxxxxxxxz'",
        compared("a.svg", "<svg>\n" + line + "y\n", "<svg>\n" + line + "z\n"));
  }

  @Test
  void aPackedTableIsComparedByWhatItHolds() throws Exception {
    assertEquals(
        "events.csv.gz has other bytes, but the same when unpacked",
        packed(TABLE, Deflater.BEST_SPEED, TABLE, Deflater.NO_COMPRESSION));
    assertEquals(
        "events.csv.gz differs: line 3, day: '3', made again '2'",
        packed("day,word\n1,\"a, b\"\n3,c\n", Deflater.BEST_SPEED, TABLE, Deflater.BEST_SPEED));
    assertFalse(new Finding("e", Finding.Kind.SAME_UNPACKED, "").isMismatch());
  }

  private String packed(String here, int level, String again, int levelAgain) throws Exception {
    return compared("events.csv.gz", gzip(here, level), gzip(again, levelAgain));
  }

  private static byte[] gzip(String text, int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(level);
          }
        }) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void whatAFileSaysCannotUpsetTheTerminal() throws Exception {
    String said = compared("days.csv", "day,word\n\u001b[2J,b\n", TABLE);
    assertFalse(said.contains("\u001b"), said);
  }

  @Test
  void filesThatWereTouchedAfterwardsAreToldApartFromThoseThatDiffer() throws Exception {
    Path folder = Life.lived(disk, LIFE);
    Files.writeString(folder.resolve("days.csv"), "day,share_active,word\n1,0.5,\"a, b\"\n");
    Files.delete(folder.resolve("summary.md"));
    try (Rehearsal again = Rehearsal.of(LIFE)) {
      Life.write(again.folder());
      assertEquals(
          """
          days.csv was changed after it was made: line 2, share_active: '0.5', made again '0.333333'
          summary.md is missing\
          """,
          said(new Comparison(there(), again.finish(Life.provenance()))));
    }
  }

  @Test
  void filesThatAreOnlyHereOrOnlyMadeAgainAreNamed() throws Exception {
    ResultFolder folder = Life.begin(disk, LIFE);
    folder.write("network.csv", "day\n");
    folder.finish(Life.provenance());
    try (Rehearsal again = Rehearsal.of(LIFE)) {
      again.folder().write("observed.csv", "day\n");
      assertEquals(
          """
          network.csv is listed, but this lifecircle makes no such file
          observed.csv is made here, but is not listed\
          """,
          said(new Comparison(there(), again.finish(Life.provenance()))));
    }
  }

  @Test
  void picturesAreComparedByTheirPixels() throws Exception {
    List<Finding> findings = pictures(picture(BufferedImage.TYPE_INT_ARGB, 0xFF123456));
    assertEquals("[figure.png has other bytes, but the same pixels]", findings.toString());
    assertFalse(findings.get(0).isMismatch());
    findings = pictures(picture(BufferedImage.TYPE_INT_RGB, 0xFF123457));
    assertEquals(
        "[figure.png differs: the pixel 2 from the left, 1 from the top]", findings.toString());
    assertTrue(findings.get(0).isMismatch());
  }

  @Test
  void aPictureThatIsNoneIsTold() throws Exception {
    assertEquals(
        "[figure.png differs: it is no picture of 4 × 3 pixels]",
        pictures(bytes -> bytes.write("no picture".getBytes(StandardCharsets.UTF_8))).toString());
    assertEquals(
        "[figure.png differs: it is no picture of 4 × 3 pixels]",
        pictures(
                bytes ->
                    ImageIO.write(
                        new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes))
            .toString());
  }

  @Test
  void nothingIsLeftWhereTheMakingBreaksOff() throws Exception {
    Rehearsal again = Rehearsal.of(LIFE);
    Path working = again.folder().file("days.csv");
    again.folder().rows("days.csv", Life.COLUMNS);
    assertTrue(Files.exists(working));
    again.close();
    assertFalse(Files.exists(working.resolve("../../..")));
  }

  @Test
  void nothingIsLeftOfWhatWasMadeAgain() throws Exception {
    Rehearsal again = Rehearsal.of(LIFE);
    Life.write(again.folder());
    Path made = again.finish(Life.provenance()).folder();
    assertTrue(Files.exists(made));
    again.close();
    assertFalse(Files.exists(made.resolve("../..")));
    again.close();
  }

  private StoredResult there() throws RefusedFolder {
    return StoredResult.in(disk.resolve("three_days/seed-1"));
  }

  private static String said(Comparison comparison) throws RefusedFolder {
    return comparison.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }

  private String compared(String name, String here, String again) throws Exception {
    return compared(
        name, here.getBytes(StandardCharsets.UTF_8), again.getBytes(StandardCharsets.UTF_8));
  }

  private String compared(String name, byte[] here, byte[] again) throws Exception {
    Path results = Files.createTempDirectory(disk, "results");
    ResultFolder folder = Life.begin(results, LIFE);
    folder.write(name, bytes -> bytes.write(here));
    Path stored = folder.finish(Life.provenance());
    try (Rehearsal rehearsal = Rehearsal.of(LIFE)) {
      rehearsal.folder().write(name, bytes -> bytes.write(again));
      return said(new Comparison(StoredResult.in(stored), rehearsal.finish(Life.provenance())));
    }
  }

  private static Content picture(int type, int pixel) {
    return bytes -> {
      BufferedImage picture = new BufferedImage(4, 3, type);
      for (int i = 0; i < 12; i++) {
        picture.setRGB(i % 4, i / 4, 0xFF000000);
      }
      picture.setRGB(2, 1, pixel);
      ImageIO.write(picture, "png", bytes);
    };
  }

  private List<Finding> pictures(Content here) throws Exception {
    Path out = Files.createTempDirectory(disk, "out");
    ResultFolder folder = Life.begin(out, LIFE);
    folder.write("figure.png", here);
    StoredResult stored = StoredResult.in(folder.finish(Life.provenance()));
    try (Rehearsal rehearsal = Rehearsal.of(LIFE)) {
      rehearsal.folder().write("figure.png", picture(BufferedImage.TYPE_INT_RGB, 0xFF123456));
      return new Comparison(stored, rehearsal.finish(Life.provenance())).findings();
    }
  }
}
