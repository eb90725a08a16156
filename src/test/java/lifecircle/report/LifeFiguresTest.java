package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import lifecircle.engine.Episode;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Chronicle;
import lifecircle.observation.Evening;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class LifeFiguresTest {
  private static final List<String> NAMES =
      List.of("lifecycle", "circles", "ties", "messages", "leaving", "commitment", "operators");
  private static final Lettering LETTERING = Lettering.shipped();
  private static final List<Episode> EPISODES =
      List.of(
          new Episode("open_doors", 0, 20),
          new Episode("buffer", 100, 160),
          new Episode("a_name_that_finds_room_neither_before_nor_behind_its_bar", 30, 410),
          new Episode("buffer", 300, 350),
          new Episode("fourth", 5, 5),
          new Episode("fifth", 418, 419));

  @Test
  void aLifeHasSevenFiguresInBothLanguages() {
    for (Language language : Language.values()) {
      List<SheetFigure> figures = tent(language);
      assertEquals(NAMES, figures.stream().map(SheetFigure::name).toList());
      for (SheetFigure figure : figures) {
        assertEquals(List.of(), figure.missingCharacters(), figure.name());
      }
    }
  }

  @Test
  void noTextLeavesTheSheetTouchesAnotherOrIsTooSmallForTheLastRow() {
    for (Language language : Language.values()) {
      tent(language).forEach(LifeFiguresTest::isLegible);
      still(0, 0, language).forEach(LifeFiguresTest::isLegible);
      still(1, 3, language).forEach(LifeFiguresTest::isLegible);
      still(5, Double.NaN, language).forEach(LifeFiguresTest::isLegible);
      still(700, 20_000, language).forEach(LifeFiguresTest::isLegible);
    }
  }

  @Test
  void everyFigureSaysWhereItsNumbersComeFrom() {
    for (SheetFigure figure : tent(Language.EN)) {
      String words = words(figure);
      assertTrue(words.contains("n = 60 weeks"), words);
      assertTrue(words.contains("seed 7 · scenario: tent · Lifecircle 0.1.0"), words);
      assertTrue(words.contains("buffer") && words.contains("2 more interventions"), words);
    }
  }

  @Test
  void theWordsForThoseWhoCannotSeeNameTheNumbers() {
    Map<String, String> en = altTexts(tent(Language.EN));
    assertTrue(
        en.getOrDefault("circles", "").contains("core circle: 7 at first, highest 14 (week 29)"),
        en::toString);
    // every day one leaves each circle for every reason: 420 days, 3 circles, 8 reasons
    assertTrue(en.getOrDefault("leaving", "").contains("10,080 members left"), en::toString);
    assertTrue(
        en.getOrDefault("leaving", "").contains("unanswered: 1,260 in all, most 21 (week 1)"),
        en::toString);
    assertTrue(
        en.getOrDefault("commitment", "").contains("worn-out theme: −0.050 at first"),
        en::toString);
    assertTrue(en.getOrDefault("ties", "").contains("reach 60"), en::toString);
    assertTrue(
        en.getOrDefault("operators", "").contains("Interventions: open_doors from day 0 to day 20"),
        en::toString);
    Map<String, String> zh = altTexts(tent(Language.ZH));
    assertTrue(zh.getOrDefault("leaving", "").contains("共 10,080 名成员离开"), zh::toString);
    assertTrue(zh.getOrDefault("circles", "").contains("核心圈层：起初 7，最高 14（第 29 周）"), zh::toString);
  }

  @Test
  void aLifeInWhichNothingEverHappenedIsToldInWords() {
    Map<String, String> en = altTexts(still(3, 0, Language.EN));
    assertTrue(en.getOrDefault("circles", "").contains("There never was a member."), en::toString);
    assertTrue(en.getOrDefault("leaving", "").contains("Nobody left."), en::toString);
    assertTrue(
        en.getOrDefault("messages", "").contains("Nobody ever wrote a message."), en::toString);
    assertTrue(en.getOrDefault("operators", "").contains("No operator ever worked."), en::toString);
    assertFalse(en.getOrDefault("leaving", "").contains("unanswered"), en::toString);
  }

  @Test
  void theWordsForThoseWhoCannotSeeNameUnitsAndTellPartsFromReasons() {
    Map<String, String> en = altTexts(tent(Language.EN));
    String leaving = en.getOrDefault("leaving", "");
    assertTrue(
        leaving.contains("Of these from the core and organisation circle: 840 in all"), leaving);
    String operators = en.getOrDefault("operators", "");
    assertTrue(operators.contains(" min/d at first, highest 4 min/d"), operators);
    assertTrue(operators.contains("at work: 4 at most, 0 at the end."), operators);
    String commitment = en.getOrDefault("commitment", "");
    assertTrue(commitment.contains("what changes most is '"), commitment);
    String messages = en.getOrDefault("messages", "");
    assertTrue(messages.contains("no post for 84 days, or never"), messages);
  }

  @Test
  void rowsOfOneScaleSaySoAndEachHasItsMark() {
    List<String> words =
        figure("leaving", tent(Language.EN)).written().stream().map(Pen.Words::text).toList();
    assertTrue(String.join(" ", words).contains("by reason, one scale"), words::toString);
    assertEquals(6, words.stream().filter("50"::equals).count(), words::toString);
  }

  @Test
  void dunbarsNumberIsDrawnWhereItFitsAndToldWhereItWouldFlattenTheLine() {
    String near = words(figure("ties", tent(Language.EN)));
    assertTrue(near.contains("Dunbar's 150") && !near.contains("150 lies far above"), near);
    String far = words(figure("ties", still(9, 3, Language.EN)));
    assertTrue(far.contains("(Dunbar's 150 lies far above)"), far);
  }

  @Test
  void pathsAreAWellFormedPageWithTitleAndDescriptionTheSameEachTime() throws Exception {
    for (SheetFigure figure : tent(Language.ZH)) {
      byte[] svg = svg(figure);
      Element root = page(svg);
      assertEquals(figure.title(), root.getElementsByTagName("title").item(0).getTextContent());
      assertEquals(figure.altText(), root.getElementsByTagName("desc").item(0).getTextContent());
      assertEquals("0 0 1600 " + figure.sheet().height(), root.getAttribute("viewBox"));
    }
    SheetFigure once = figure("commitment", tent(Language.ZH));
    SheetFigure again = figure("commitment", tent(Language.ZH));
    assertEquals(text(svg(once)), text(svg(again)));
  }

  private static void isLegible(SheetFigure figure) {
    List<Pen.Words> written = figure.written();
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, Sheet.WIDTH, figure.sheet().height());
    for (int i = 0; i < written.size(); i++) {
      Pen.Words words = written.get(i);
      assertTrue(sheet.contains(words.box()), () -> figure.title() + " loses " + words);
      assertTrue(words.size() >= Sheet.LABEL, () -> figure.title() + ": too small: " + words);
      for (Pen.Words other : written.subList(0, i)) {
        assertFalse(
            words.box().intersects(other.box()),
            () -> figure.title() + ": " + words + " touches " + other);
      }
    }
  }

  /** 60 weeks, in each of which it was running on the fifth day. */
  private static final List<Episode> FRIDAYS =
      IntStream.range(0, Lives.WEEKS)
          .mapToObj(week -> new Episode("friday", 4 + 7 * week, 4 + 7 * week))
          .toList();

  @Test
  void whatComesBackEveryWeekIsNamedOnceAndDrawnOnOneLane() {
    for (Language language : Language.values()) {
      List<SheetFigure> figures = tent(language, FRIDAYS);
      figures.forEach(LifeFiguresTest::isLegible);
      for (SheetFigure figure : figures) {
        String words = words(figure);
        assertEquals(2, words.split("friday", -1).length, words);
        assertTrue(words.contains(language == Language.EN ? "friday, 60 times" : "friday，60 次"));
      }
      String alt = altTexts(figures).getOrDefault("operators", "");
      assertTrue(
          alt.contains(
              language == Language.EN
                  ? "friday, 60 times, between day 4 and day 417"
                  : "friday（第 4 至 417 天之间，共 60 次）"),
          alt);
    }
  }

  private static List<SheetFigure> tent(Language language) {
    return tent(language, EPISODES);
  }

  private static List<SheetFigure> tent(Language language, List<Episode> episodes) {
    FigureText text = new FigureText("A tent 帐篷", "tent", OptionalLong.of(7), "0.1.0");
    Backdrop backdrop =
        new Backdrop(
            Lives.tent(Optional.empty()), Lives.stages(), episodes, text, language, LETTERING);
    return LifeFigures.of(backdrop, evenings(7 * Lives.WEEKS, LifeFiguresTest::inTheTent));
  }

  /** Every indicator the same every day, or without data. */
  private static List<SheetFigure> still(int weeks, double value, Language language) {
    ActivityCurve curve =
        new ActivityCurve("", 7, Optional.empty(), new long[weeks], new long[weeks]);
    StageTable none = new StageTable(List.of(), List.of(), new Text("Still.", "静止。"));
    FigureText text = new FigureText("Still", "still", OptionalLong.of(1), "0.1.0");
    Backdrop backdrop = new Backdrop(curve, none, List.of(), text, language, LETTERING);
    return LifeFigures.of(backdrop, evenings(7 * weeks, (indicator, day) -> value));
  }

  private static double inTheTent(String indicator, int day) {
    double up = 1 - Math.abs(day - 209) / 209.0;
    if (indicator.startsWith("members")) {
      return Math.floor(7 + 7.5 * Math.max(0, up));
    }
    if (indicator.startsWith("left_")) {
      return 1;
    }
    if (indicator.startsWith("commitment_")) {
      boolean repels =
          List.of(
                  "unanswered",
                  "overload",
                  "irrelevance",
                  "worn_out_theme",
                  "friends_gone",
                  "distrust")
              .stream()
              .anyMatch(indicator::endsWith);
      return repels ? -0.05 : day % 50 < 7 ? Double.NaN : 0.04 + 0.1 * up;
    }
    return indicator.equals("ties_per_member_q99")
        ? 60
        : indicator.contains("share") ? 0.5 : 4 * up;
  }

  private static Chronicle evenings(int days, ToDoubleBiFunction<String, Integer> value) {
    Chronicle chronicle = new Chronicle();
    for (int day = 0; day < days; day++) {
      List<Double> line = new ArrayList<>();
      for (Indicator indicator : Indicators.all()) {
        line.add(value.applyAsDouble(indicator.name(), day));
      }
      chronicle.add(new Evening(day, line));
    }
    return chronicle;
  }

  private static SheetFigure figure(String name, List<SheetFigure> figures) {
    return figures.get(NAMES.indexOf(name));
  }

  private static Map<String, String> altTexts(List<SheetFigure> figures) {
    Map<String, String> texts = new HashMap<>();
    figures.forEach(figure -> texts.put(figure.name(), figure.altText()));
    return texts;
  }

  private static String words(SheetFigure figure) {
    return String.join(" ", figure.written().stream().map(Pen.Words::text).toList());
  }

  private static byte[] svg(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    figure.svg(out);
    return out.toByteArray();
  }

  private static Element page(byte[] svg) throws Exception {
    DocumentBuilderFactory reader = DocumentBuilderFactory.newDefaultNSInstance();
    reader.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return reader.newDocumentBuilder().parse(new ByteArrayInputStream(svg)).getDocumentElement();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
