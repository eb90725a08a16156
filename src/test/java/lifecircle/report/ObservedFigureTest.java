package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.LongStream;
import lifecircle.lifecycle.Overlay;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Period;
import lifecircle.quantity.Text;
import lifecircle.scenario.Gap;
import lifecircle.scenario.ObservedCurve;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.SeriesOptions;
import org.junit.jupiter.api.Test;

/** The tent of 60 weeks, and over it 40 weeks of a real forum from day 70 on. */
class ObservedFigureTest {
  private static final int DAYS = 7 * Lives.WEEKS;

  private static Overlay overlay(int days, int periods) {
    List<Long> members = LongStream.range(0, periods).map(t -> 30 + 7 * (t % 9)).boxed().toList();
    List<Long> messages = members.stream().map(count -> 11 * count).toList();
    ObservedSeries series =
        new ObservedSeries("a forum 论坛", 7, LocalDate.of(2021, 3, 1), members, messages);
    return new Overlay(
        new ObservedCurve(series, false, 70),
        days,
        (indicator, day) -> indicator.equals("messages") ? 90.0 : 40.0 + day % 35);
  }

  private static SheetFigure figure(Overlay overlay, Language language) {
    FigureText text = new FigureText("A tent", "tent", OptionalLong.of(7), "0.1.0");
    return ObservedFigure.of(
        new Backdrop(
            Lives.tent(Optional.empty()),
            Lives.stages(),
            List.of(),
            text,
            language,
            Lettering.shipped()),
        overlay);
  }

  @Test
  void bothCurvesAreDrawn() {
    int[] pixels = pixels(figure(overlay(DAYS, 40), Language.EN));
    assertTrue(count(pixels, LineStyle.OBSERVED.colour().getRGB()) > 4_000, "observed");
    assertTrue(count(pixels, LineStyle.MAIN.colour().getRGB()) > 4_000, "simulated");
  }

  @Test
  void noWordLeavesTheSheetOrTouchesAnother() {
    for (Language language : Language.values()) {
      SheetFigure figure = figure(overlay(DAYS, 40), language);
      Rectangle2D sheet = new Rectangle2D.Double(0, 0, Sheet.WIDTH, figure.sheet().height());
      List<Pen.Words> words = figure.written();
      for (int i = 0; i < words.size(); i++) {
        Pen.Words one = words.get(i);
        assertTrue(sheet.contains(one.box()), one.text());
        assertTrue(one.size() >= Sheet.LABEL, one.text());
        for (Pen.Words other : words.subList(i + 1, words.size())) {
          assertTrue(!one.box().intersects(other.box()), one.text() + " / " + other.text());
        }
      }
    }
  }

  @Test
  void theFontHasEveryCharacterOfIt() {
    for (Language language : Language.values()) {
      assertEquals(List.of(), figure(overlay(DAYS, 40), language).missingCharacters());
    }
  }

  /** Of 40 weeks observed 40 are compared: 60 weeks less the 10 before the series begins. */
  @Test
  void itsWordsTellTheDistancesAndThePeaks() {
    SheetFigure figure = figure(overlay(DAYS, 40), Language.EN);
    assertEquals("observed", figure.name());
    assertEquals("A tent, beside a forum 论坛", figure.title());
    String words = figure.altText();
    assertTrue(words.contains("RMSE of √counts: "), words);
    assertTrue(words.contains("active members observed are at most 86 (from day 126 on)"), words);
    assertTrue(words.contains("simulated 630 (from day 70 on)."), words);
    String zh = figure(overlay(DAYS, 40), Language.ZH).altText();
    assertTrue(zh.contains("观测最多 86 人（第 126 天起）"), zh);
  }

  @Test
  void theCaptionTellsHowManyPeriodsOfWhichSeriesWereCompared() {
    String caption =
        String.join(
            " ",
            figure(overlay(DAYS, 90), Language.EN).written().stream()
                .map(Pen.Words::text)
                .toList());
    assertTrue(caption.contains("50 weeks compared with a forum 论坛"), caption);
    assertTrue(caption.contains("seed 7"), caption);
  }

  @Test
  void aLifeThatIsOverBeforeIsDrawnAlone() {
    SheetFigure figure = figure(overlay(71, 40), Language.EN);
    int[] pixels = pixels(figure);
    assertTrue(count(pixels, LineStyle.MAIN.colour().getRGB()) > 500, "simulated");
    assertTrue(figure.altText().contains("Nothing is compared"), figure.altText());
  }

  /** 9 weeks from day 70 to 133, and a week of air on either side. */
  @Test
  void theAxisShowsTheTimeThatBothHave() {
    List<String> words = texts(figure(overlay(DAYS, 9), Language.EN));
    assertTrue(words.contains("time since founding (weeks)"), words::toString);
    assertTrue(words.containsAll(List.of("9", "19", "20")), words::toString);
    assertTrue(!words.contains("8") && !words.contains("21"), words::toString);
    assertTrue(words.contains("rapid growth") && !words.contains("silence"), words::toString);
  }

  @Test
  void theObservedCurveIsSeenWhereBothAreTheSame() {
    List<Long> counts = LongStream.range(0, 40).map(t -> 30 + t % 5).boxed().toList();
    ObservedSeries series =
        new ObservedSeries("forum", 7, LocalDate.of(2021, 3, 1), counts, List.of());
    Overlay same =
        new Overlay(new ObservedCurve(series, false, 0), 280, (name, day) -> 30.0 + (day / 7) % 5);
    int[] pixels = pixels(figure(same, Language.EN));
    assertTrue(count(pixels, LineStyle.OBSERVED.colour().getRGB()) > 1_500, "observed");
    assertTrue(count(pixels, LineStyle.MAIN.colour().getRGB()) > 500, "simulated");
  }

  @Test
  void bandsAreToldOnlyWhereThereAreBands() {
    assertTrue(figure(overlay(DAYS, 40), Language.EN).altText().contains("Bands are"));
    StageTable none = new StageTable(List.of(), List.of(), new Text("Still.", "静止。"));
    FigureText text = new FigureText("A tent", "tent", OptionalLong.of(7), "0.1.0");
    Backdrop plain =
        new Backdrop(
            Lives.tent(Optional.empty()), none, List.of(), text, Language.EN, Lettering.shipped());
    SheetFigure figure = ObservedFigure.of(plain, overlay(DAYS, 40));
    assertTrue(!figure.altText().contains("Bands"), figure.altText());
    assertTrue(highestHeading(figure) < highestHeading(figure(overlay(DAYS, 40), Language.EN)));
  }

  private static double highestHeading(SheetFigure figure) {
    return figure.written().stream()
        .filter(words -> words.text().startsWith("active members (distinct"))
        .mapToDouble(words -> words.box().getY())
        .min()
        .orElseThrow();
  }

  private static List<String> texts(SheetFigure figure) {
    return figure.written().stream().map(Pen.Words::text).toList();
  }

  @Test
  void withoutObservedMessagesThereIsNoPanelForThem() {
    List<Long> members = List.of(30L, 37L, 44L);
    ObservedSeries series =
        new ObservedSeries("forum", 7, LocalDate.of(2021, 3, 1), members, List.of());
    Overlay overlay =
        new Overlay(new ObservedCurve(series, false, 70), DAYS, (indicator, day) -> 40.0);
    SheetFigure figure = figure(overlay, Language.EN);
    assertTrue(pixels(figure).length > 0);
    assertTrue(!figure.altText().contains("essages"), figure.altText());
    assertTrue(figure.altText().contains("active members observed are at most 44"));
  }

  @Test
  void theObservedLineIsBrokenWhereNobodyCounted() {
    ObservedSeries series =
        new ObservedSeries(
            "forum",
            Period.WEEK,
            LocalDate.of(2021, 3, 1),
            List.of(30L, 37L, 0L, 44L),
            List.of(),
            new TreeMap<>(Map.of(2, Gap.MISSING)),
            SeriesOptions.standard());
    Overlay overlay =
        new Overlay(new ObservedCurve(series, false, 70), DAYS, (indicator, day) -> 40.0);
    TimeSheet sheet = (TimeSheet) figure(overlay, Language.EN).sheet();
    Track observed = sheet.panels().get(0).drawings().get(1).tracks().get(0);
    assertEquals(
        List.of(2, 1), observed.runs().stream().map(List::size).toList(), observed.toString());
  }

  @Test
  void twoDrawingsAreTheSameInPixelsAndInPaths() throws IOException {
    Overlay overlay = overlay(DAYS, 40);
    assertArrayEquals(pixels(figure(overlay, Language.ZH)), pixels(figure(overlay, Language.ZH)));
    assertEquals(svg(figure(overlay, Language.ZH)), svg(figure(overlay, Language.ZH)));
  }

  private static String svg(SheetFigure figure) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    figure.svg(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int[] pixels(SheetFigure figure) {
    BufferedImage image = figure.pixels();
    int[] room = new int[image.getWidth() * image.getHeight()];
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), room, 0, image.getWidth());
  }

  private static long count(int[] pixels, int colour) {
    return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
  }
}
