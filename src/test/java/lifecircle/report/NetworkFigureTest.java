package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import lifecircle.community.Circle;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Portrait;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFigureTest {
  private static final NetworkEvenings TENT =
      new NetworkEvenings(Lives.tent(Optional.empty()), Lives.stages());

  private static final Lettering LETTERING = Lettering.shipped();

  private static List<Portrait> panels(int count) {
    return IntStream.range(0, count)
        .mapToObj(k -> Networks.random(k == 0 ? 20 : 140 + 55 * k, k, 12, 3, 105, 10))
        .toList();
  }

  private static SheetFigure figure(List<Portrait> portraits, Language language) {
    FigureText text =
        new FigureText(
            language == Language.EN ? "A tent" : "帐篷", "tent", OptionalLong.of(7), "0.1.0");
    return (SheetFigure) new NetworkFigure(TENT, portraits).in(language, text, LETTERING);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void noTextLeavesTheSheetOrStandsOnAnother(int count) {
    for (Language language : Language.values()) {
      SheetFigure figure = figure(panels(count), language);
      Rectangle2D sheet = new Rectangle2D.Double(0, 0, Sheet.WIDTH, figure.sheet().height());
      List<Pen.Words> written = figure.written();
      assertTrue(written.size() >= 9 + 3 * count, "title, finding, key, heads, caption");
      for (int i = 0; i < written.size(); i++) {
        Pen.Words words = written.get(i);
        assertTrue(sheet.contains(words.box()), words::toString);
        assertTrue(words.size() >= 34, words::toString);
        for (Pen.Words other : written.subList(0, i)) {
          assertFalse(words.box().intersects(other.box()), words + " on " + other);
        }
      }
      assertEquals(List.of(), figure.missingCharacters());
    }
  }

  @Test
  void twoDrawingsAreTheSameInPixelsAndInPathsWhateverTheCountry() throws IOException {
    byte[] pixels = png(figure(panels(2), Language.ZH));
    String paths = svg(figure(panels(2), Language.ZH));
    Locale country = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertTrue(Arrays.equals(pixels, png(figure(panels(2), Language.ZH))));
      assertEquals(paths, svg(figure(panels(2), Language.ZH)));
    } finally {
      Locale.setDefault(country);
    }
    assertTrue(paths.contains("<title") && paths.contains("<desc") && !paths.contains("<text"));
  }

  @Test
  void anEmptyCommunityIsDrawnAsNobody() {
    SheetFigure figure = figure(List.of(Networks.empty(30)), Language.EN);
    List<String> words = figure.written().stream().map(Pen.Words::text).toList();
    assertTrue(words.contains("nobody") && words.contains("all 0 members, 0 ties among them"));
    assertTrue(words.contains("Nobody was there on these days."), words::toString);
    assertTrue(figure.altText().endsWith("Nobody."), figure.altText());
    String zh = figure(List.of(Networks.empty(30)), Language.ZH).altText();
    assertTrue(zh.endsWith("无人。"), zh);
  }

  @Test
  void theHeadOfAPanelNamesDayStageAndHowManyAreDrawn() {
    List<String> words =
        figure(panels(1), Language.EN).written().stream().map(Pen.Words::text).toList();
    assertTrue(words.contains("day 20: germination"), words::toString);
    String ties = Numerals.count(panels(1).get(0).ties().size());
    assertTrue(words.contains("120 of 2,115 members"), words::toString);
    assertTrue(words.contains(ties + " ties among them"), words::toString);
    assertTrue(
        words.contains("n = 120 members drawn · seed 7 · scenario: tent · Lifecircle 0.1.0"),
        words::toString);
  }

  @Test
  void theFindingSaysHowTiesComeAndGo() {
    assertEquals(
        "A member holds 1.0 ties on average on day 7: core circle 1.0.", finding(at(7, 10, 10)));
    assertTrue(finding(at(7, 10, 10), at(9, 10, 40)).startsWith("Ties grow from 1.0 a member on"));
    assertTrue(finding(at(7, 10, 40), at(9, 10, 10)).startsWith("Ties dwindle from 4.0 a member"));
    assertEquals(
        "Ties grow from 1.0 a member on day 7 to 4.0 on day 9 and dwindle to 2.0 on day 11."
            + " By circle on day 9: core circle 4.0.",
        finding(at(7, 10, 10), at(9, 10, 40), at(11, 10, 20), Networks.empty(13)));
    assertEquals(
        "Ties stay near 1.0 a member from day 7 to day 9. By circle on day 7: core circle 1.0.",
        finding(at(7, 10, 10), at(9, 20, 20)));
  }

  private static String finding(Portrait... portraits) {
    return new NetworkWords(List.of(portraits), TENT, Language.EN).finding();
  }

  private static Portrait at(int day, int members, int ties) {
    Portrait.Whole none = new Portrait.Whole(0, 0, 0);
    Portrait.Whole core = new Portrait.Whole(members, ties, 0);
    return new Portrait(day, List.of(core, none, none), List.of(), List.of());
  }

  @Test
  void theWordsForThoseWhoCannotSeeNameEveryDayInNumbers() {
    Portrait portrait = panels(1).get(0);
    String en = figure(panels(3), Language.EN).altText();
    long close = portrait.ties().stream().filter(Portrait.Tie::close).count();
    assertTrue(
        en.contains(
            "Day 20: germination. Drawn are 120 of 2,115 members (core circle 12 of 12 with 4.0"
                + " ties each on average; organisation circle 3 of 3 with 30.0 ties each on average;"
                + " diffusion circle 105 of 2,100 with 2.0 ties each on average); "
                + Numerals.count(portrait.ties().size())
                + " ties among them, "
                + close
                + " of these close."),
        en);
    assertTrue(en.contains("Day 195: active interaction."), en);
    assertTrue(figure(panels(3), Language.ZH).altText().contains("第 195 天：活跃互动期。"));
  }

  @Test
  void marksAreToldApartByShapeAndByGreyAlone() {
    List<Double> greys =
        Arrays.stream(Circle.values())
            .map(circle -> grey(new NetworkMark(circle).fill()))
            .sorted()
            .toList();
    for (int k = 1; k < greys.size(); k++) {
      assertTrue(greys.get(k) - greys.get(k - 1) > 35, greys::toString);
    }
    for (Circle circle : Circle.values()) {
      assertTrue(grey(new NetworkMark(circle).edge()) < 110, circle + " has a dark edge");
    }
    assertTrue(grey(NetworkPanel.TIE) - grey(NetworkPanel.CLOSE_TIE) > 80);
    assertTrue(grey(NetworkPanel.RING) - grey(NetworkPanel.TIE) > 60);
  }

  private static double grey(Color colour) {
    return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
  }

  @Test
  void theAreaOfAMarkGrowsEvenlyWithTies() {
    MarkScale scale = new MarkScale(100, 4, 12);
    assertEquals(4, scale.radius(0), 1e-12);
    assertEquals(12, scale.radius(100), 1e-12);
    double half = (4 * 4 + 12 * 12) / 2.0;
    assertEquals(half, scale.radius(50) * scale.radius(50), 1e-9);
    assertEquals(List.of(1), new MarkScale(1, 4, 12).samples());
    assertEquals(List.of(1, 5), new MarkScale(9, 4, 12).samples());
    assertEquals(List.of(1, 5, 50), new MarkScale(87, 4, 12).samples());
    assertEquals(List.of(1, 10, 100), new MarkScale(120, 4, 12).samples());
  }

  /** The tent has stages from weeks 0, 3, 25, 35 and 55 to 60. */
  @Test
  void aSilentScenarioShowsTheMiddleOfEachStage() {
    assertEquals(List.of(10, 98, 210, 315, 402), days(TENT, List.of()));
    assertEquals(Optional.of(Stage.RAPID_GROWTH), TENT.stage(98));
    assertEquals(Optional.of(Stage.SILENCE), TENT.stage(425), "behind the last whole week");
  }

  @Test
  void namedDaysAreShownInsteadAndWithoutStagesFourDaysAreSpreadEvenly() {
    assertEquals(List.of(3, 300), days(TENT, List.of(3, 300)));
    NetworkEvenings shapeless =
        new NetworkEvenings(
            Lives.tent(Optional.empty()),
            new StageTable(List.of(), List.of(), new Text("None.", "无。")));
    assertEquals(List.of(52, 157, 262, 367), days(shapeless, List.of()));
    assertEquals(Optional.empty(), shapeless.stage(52));
  }

  @Test
  void ofMoreThanSixStagesTheLongestAreShown() {
    List<StageSpan> spans = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      spans.add(
          Lives.span(k % 2 == 0 ? Stage.RAPID_GROWTH : Stage.DECLINE, k * k, (k + 1) * (k + 1)));
    }
    StageTable humps = new StageTable(spans, List.of(), new Text("Many.", "多。"));
    List<Integer> days = days(new NetworkEvenings(Lives.tent(Optional.empty()), humps), List.of());
    assertEquals(6, days.size());
    assertEquals((4 + 9) * 7 / 2, days.get(0));
  }

  private static List<Integer> days(NetworkEvenings evenings, List<Integer> named) {
    return evenings.chosen(day -> Optional.of(Networks.empty(day)), named).stream()
        .map(Portrait::day)
        .toList();
  }

  @Test
  void theTablesHoldEveryDrawnMemberAndEveryDrawnTie() throws IOException {
    List<Portrait> portraits = panels(2);
    NetworkCsv tables = new NetworkCsv(portraits);
    List<String> members = lines(tables::writeMembers);
    List<String> ties = lines(tables::writeTies);
    assertEquals("day,member,circle,ties", members.get(0));
    assertEquals("day,member_a,member_b,strength,close", ties.get(0));
    assertEquals(1 + 240, members.size());
    assertEquals(1 + portraits.get(0).ties().size() + portraits.get(1).ties().size(), ties.size());
    Portrait.Sitter first = portraits.get(0).sitters().get(0);
    assertEquals(
        "20," + first.member() + "," + first.circle().code() + "," + first.ties(), members.get(1));
    assertTrue(ties.get(1).matches("20,\\d+,\\d+,0\\.\\d+,(true|false)"), ties.get(1));
  }

  /** Writes into a stream. */
  private interface Table {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static List<String> lines(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.to(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] png(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    figure.png(out);
    return out.toByteArray();
  }

  private static String svg(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    figure.svg(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
