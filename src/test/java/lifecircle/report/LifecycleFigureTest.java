package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LifecycleFigureTest {
  @Test
  void aFigureShowsItsCurveAndIsNotBlank() {
    int[] pixels = colours(Lives.figure(Language.EN).pixels());
    assertTrue(count(pixels, StageColours.CURVE.getRGB()) > 5_000, "curve");
    assertTrue(count(pixels, StageColours.MESSAGES.getRGB()) > 5_000, "messages");
    assertTrue(count(pixels, StageColours.INK.getRGB()) > 2_000, "words");
    Lives.stages()
        .spans()
        .forEach(
            span ->
                assertTrue(
                    count(pixels, StageColours.tab(span.stage()).getRGB()) > 200,
                    () -> span.stage() + " has its tab"));
  }

  @Test
  void twoDrawingsAreTheSameInPixelsAndInPaths() throws IOException {
    assertArrayEquals(
        colours(Lives.figure(Language.ZH).pixels()), colours(Lives.figure(Language.ZH).pixels()));
    assertEquals(svg(Lives.figure(Language.ZH)), svg(Lives.figure(Language.ZH)));
  }

  @Test
  void theCountryAndTheClockOfTheMachineDoNotChangeAFigure() throws IOException {
    int[] pixels = colours(Lives.figure(Language.EN).pixels());
    String paths = svg(Lives.figure(Language.EN));
    Locale country = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertArrayEquals(pixels, colours(Lives.figure(Language.EN).pixels()));
      assertEquals(paths, svg(Lives.figure(Language.EN)));
    } finally {
      Locale.setDefault(country);
      TimeZone.setDefault(clock);
    }
  }

  @Test
  void aJavaWithoutAnyFontDrawsTheSameAndNeverLooksForOne(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path classes = folder.resolve("classes.txt");
    ProcessBuilder bare =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-Dsun.awt.fontconfig=" + folder.resolve("nowhere"),
            "-Xlog:class+load:file=" + classes,
            "-cp",
            System.getProperty("java.class.path"),
            DrawWithoutFonts.class.getName(),
            folder.toString());
    bare.environment().put("FONTCONFIG_FILE", folder.resolve("nowhere").toString());
    Process drawing =
        bare.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
    assertTrue(drawing.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, drawing.exitValue(), () -> read(folder.resolve("said")));
    SheetFigure here = Lives.figure(Language.ZH);
    assertArrayEquals(
        colours(here.pixels()), colours(ImageIO.read(folder.resolve("figure.png").toFile())));
    assertEquals(svg(here), read(folder.resolve("figure.svg")));
    int[] plain = colours(ImageIO.read(folder.resolve("plain.png").toFile()));
    assertTrue(count(plain, 0xFF000000) > 500, "the library's own title is drawn");
    assertFalse(read(classes).contains("FontManager"), "the machine's fonts were looked for");
  }

  @Test
  void aPngHoldsExactlyThePixels() throws IOException {
    SheetFigure figure = Lives.figure(Language.EN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    figure.png(out);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertArrayEquals(colours(figure.pixels()), colours(read));
  }

  /** 1600 pixels on 89 mm are 17,978 on a metre. */
  @Test
  void itsFilesAreOneColumnOfAJournalWide() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Lives.figure(Language.EN).png(out);
    String bytes = out.toString(StandardCharsets.ISO_8859_1);
    int at = bytes.indexOf("pHYs") + 4;
    ByteBuffer size = ByteBuffer.wrap(out.toByteArray(), at, 9);
    assertEquals(17_978, size.getInt());
    assertEquals(17_978, size.getInt());
    assertEquals(1, size.get(), "a metre");
    String svg = svg(Lives.figure(Language.EN));
    assertTrue(svg.contains("width=\"89mm\"") && svg.contains("height=\"61.188mm\""), "mm");
  }

  @Test
  void anSvgHoldsPathsInsteadOfLettersAndSaysWhatItShows() throws IOException {
    SheetFigure figure = Lives.figure("A <tent> & more", Language.EN);
    String svg = svg(figure);
    assertFalse(svg.contains("<text"), "letters");
    assertTrue(svg.contains(">A &lt;tent&gt; &amp; more</title"), "title");
    String description =
        figure.altText().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    assertTrue(svg.contains(description) && description.contains("&lt;tent"), "description");
    assertTrue(svg.contains("viewBox=\"0 0 1600 1100\""), "size");
  }

  @Test
  void aTitleWithACharacterOutsideTheFontIsNamed() {
    assertEquals(List.of("👍"), Lives.figure("社群 👍", Language.ZH).missingCharacters());
    assertEquals(List.of(), Lives.figure("社群", Language.ZH).missingCharacters());
  }

  @Test
  void theWordsForThoseWhoCannotSeeNameThePeakAndEveryStage() {
    String en = Lives.figure(Language.EN).altText();
    assertTrue(en.contains("were 120 (week 31), the most messages 1,440 (week 31)"), en);
    assertTrue(en.contains("germination from week 1 to week 3; rapid growth from week 4"), en);
    assertTrue(en.endsWith("Rises and falls once."), en);
    String zh = Lives.figure(Language.ZH).altText();
    assertTrue(zh.contains("活跃成员最多为 120 人（第 31 周）"), zh);
    assertTrue(zh.contains("沉寂期（第 56 周至第 60 周）"), zh);
  }

  @Test
  void aLifeInWhichNobodySpokeAndALifeWithoutADayAreDrawn() {
    for (int weeks : new int[] {0, 1, 52}) {
      ActivityCurve silent =
          new ActivityCurve(
              "Nobody",
              7,
              Optional.of(LocalDate.of(2020, 2, 29)),
              new long[weeks],
              new long[weeks]);
      StageTable none = new StageTable(List.of(), List.of(), new Text("Nobody.", "无人。"));
      FigureText text = new FigureText("Nobody", "nobody", OptionalLong.empty(), "0.1.0");
      SheetFigure figure = Lives.figure(silent, none, text, Language.EN);
      assertTrue(count(colours(figure.pixels()), StageColours.INK.getRGB()) > 500);
      assertTrue(figure.altText().contains("Nobody ever spoke."), figure.altText());
    }
  }

  private static int[] colours(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  private static long count(int[] pixels, int colour) {
    return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
  }

  private static String svg(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    figure.svg(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
