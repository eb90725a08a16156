package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;

final class TablesTest {
  private static final ActivityCurve TENT = Lives.tent(Optional.empty());
  private static final ActivityCurve DATED = Lives.tent(Optional.of(LocalDate.of(2024, 2, 26)));

  private static final long[] LEVEL = LongStream.generate(() -> 40).limit(30).toArray();

  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertEquals(6, TextTable.columns("萌芽期"));
    assertEquals(7, TextTable.columns("第 1 周"));
    assertEquals(4, TextTable.columns("（）"));
    assertEquals(4, TextTable.columns("café"));
    assertEquals(4, TextTable.columns("cafe\u0301"));
  }

  @Test
  void columnsAlignInBothLanguages() {
    for (Language language : Language.values()) {
      String page = new StageTableText(TENT, Lives.stages(), language).markdown();
      List<String> lines = page.lines().toList();
      assertEquals(7, lines.size());
      assertEquals(
          1, lines.stream().map(TextTable::columns).distinct().count(), () -> "ragged:\n" + page);
      String rule =
          new StageTableText(TENT, Lives.stages(), language).terminal().lines().toList().get(1);
      assertTrue(rule.matches("-+(  -+){6}"), rule);
    }
  }

  @Test
  void aStageIsToldWithItsEndsLengthLevelAndGrowth() {
    String en = new StageTableText(TENT, Lives.stages(), Language.EN).terminal();
    assertTrue(
        en.contains("germination         week 1   week 3    3 weeks                          50 %"),
        en);
    assertTrue(en.contains("+10.5 % (+5.1 % to +16.2 %)"), en);
    String dated = new StageTableText(DATED, Lives.stages(), Language.ZH).terminal();
    assertTrue(dated.contains("2024-02-26"), dated);
    assertTrue(dated.contains("2024-03-17"), "the last day of three weeks: " + dated);
  }

  @Test
  void growthAboveAHundredPerCentIsAFactor() {
    assertEquals("×6.0 (×4.0 to ×8.9)", growth(Math.log(5.967), Math.log(3.986), Math.log(8.932)));
    assertEquals(
        "×1.5 (×0.70 to ×3.2)",
        growth(Math.log(1.5), Math.log(0.7), Math.log(3.2)),
        "one form for a number and its interval");
    assertEquals("+100.0 % (+50.0 % to +100.0 %)", growth(Math.log(2), Math.log(1.5), Math.log(2)));
    assertEquals("×2.0 (< ×0.001 to > ×1,000)", growth(Math.log(2.04), -7, 7));
    assertEquals("×0.050", Numerals.factor(Math.log(0.05)));
    assertEquals("", Numerals.factor(Double.NaN));
  }

  private static String growth(double mean, double low, double high) {
    StageSpan span =
        new StageSpan(Stage.RAPID_GROWTH, 0, 3, mean, low, high, 0.5, new Text("none", "无"));
    StageTable table = new StageTable(List.of(span), List.of(0.0), new Text("up", "上"));
    String row = new StageTableText(TENT, table, Language.EN).terminal().lines().toList().get(2);
    return row.substring(row.indexOf("50 %") + 4, row.indexOf("none")).strip();
  }

  @Test
  void whyAStageBeginsIsToldInTheWeeksOfTheTable() {
    String en = grounds(TENT, Language.EN).terminal();
    assertTrue(en.startsWith("Where stages begin, and why\n\nstage "), en);
    assertRow(
        en,
        "rapid growth",
        "week 4",
        "week 3 to week 6",
        "change of trend",
        "33.2",
        "strong (under 0.2 % of random walks)",
        "week 5 (agrees)");
    assertRow(en, "active interaction", "week 26", "moderate (3 % of", "week 10 (differs)");
    assertRow(en, "decline", "week 36", "passage of 60 % of the height", "weak (20 %", "not seen");
    assertRow(en, "silence", "week 56", "under 10 % of the highest height", "12.0");
    assertFalse(en.contains("germination"), "the first stage begins with the curve");
    assertFalse(en.contains("420"), "the lifetime is told by the verdict");
    assertTrue(en.contains("changes its trend 2 times") && en.contains("weak; 7 % of random"), en);
    assertTrue(en.contains("(ΔBIC 23.4)") && en.contains("by 30 % at the height"), en);
    assertTrue(en.contains("80 % of them count as news"), en);
  }

  @Test
  void weakEvidenceIsExplainedOnceWhereStagesAreNamed() {
    String en = grounds(TENT, Language.EN).terminal();
    assertEquals(2, en.split("a random walk could look like this", -1).length, en);
    StageTable level =
        new StageFinder().find(new ActivityCurve("level", 7, Optional.empty(), LEVEL, LEVEL));
    String none = BeginningsText.of(TENT, level, Language.EN).orElseThrow().terminal();
    assertFalse(none.contains("a random walk could look like this"), none);
  }

  @Test
  void whyAStageBeginsIsToldInDatesWhereTheyAreKnown() {
    String zh = grounds(DATED, Language.ZH).markdown();
    assertTrue(zh.contains("| 2024-03-18 | 2024-03-11 至 2024-04-01 |"), zh);
    assertTrue(zh.contains("2024-03-25（一致）"), zh);
    assertFalse(zh.contains("第"), zh);
  }

  @Test
  void aLifeWithoutBoundariesIsToldWithItsLineOnly() {
    StageTable found =
        new StageFinder().find(new ActivityCurve("level", 7, Optional.empty(), LEVEL, LEVEL));
    String en = BeginningsText.of(TENT, found, Language.EN).orElseThrow().terminal();
    assertTrue(en.contains("The fitted line has no change of trend"), en);
    assertFalse(en.contains("---"), en);
    assertEquals(Optional.empty(), BeginningsText.of(TENT, Lives.stages(), Language.EN));
  }

  private static void assertRow(String table, String stage, String... cells) {
    String row =
        table.lines().filter(line -> line.startsWith(stage + " ")).findFirst().orElseThrow();
    List.of(cells).forEach(cell -> assertTrue(row.contains(cell), () -> cell + " in " + row));
  }

  private static BeginningsText grounds(ActivityCurve curve, Language language) {
    return BeginningsText.of(curve, Lives.questioned(), language).orElseThrow();
  }

  @Test
  void growthThatCouldNotBeMeasuredIsNoData() {
    StageSpan unknown =
        new StageSpan(
            Stage.SILENCE, 0, 1, Double.NaN, Double.NaN, Double.NaN, 0, new Text("none", "无"));
    StageTable table = new StageTable(List.of(unknown), List.of(0.0), new Text("silent", "沉寂"));
    String en = new StageTableText(TENT, table, Language.EN).terminal();
    assertTrue(en.contains("1 week ") && en.contains("0 %") && en.contains("no data"), en);
  }

  @Test
  void whoLeftWhyLeavesEmptyReasonsOutAndShowsTheSum() {
    LeavingText left =
        new LeavingText(
            (reason, circle) ->
                reason == Reason.OVERLOAD
                    ? 1_000 + circle.code().length()
                    : reason.binding() ? 99 : 0,
            Language.EN);
    assertEquals(
        """
        why they left  core circle  organisation circle  diffusion circle  total
        -------------  -----------  -------------------  ----------------  -----
        overload             1,004                1,012             1,009  3,025
        total                1,004                1,012             1,009  3,025
        """,
        left.terminal());
  }

  @Test
  void whoLeftWhyShowsTheSumEvenWhenNobodyLeft() {
    String zh = new LeavingText((reason, circle) -> 0, Language.ZH).terminal();
    assertEquals(3, zh.lines().count());
    assertTrue(zh.lines().toList().get(2).startsWith("合计"), zh);
    assertTrue(zh.contains(Circle.CORE.term().zh()), zh);
  }

  @Test
  void theCsvOfStagesIsEnglishAndExact() throws IOException {
    assertEquals(
        "1,germination,0,21,,,21,0.500000,0.100000,0.050000,0.150000,slope | level,,,,,,,,,weak,0.070000",
        csv(TENT, Lives.questioned()).lines().toList().get(1));
    String dated = csv(DATED, Lives.questioned());
    assertTrue(dated.contains("\n2,rapid_growth,21,175,2024-03-18,2024-08-18,154,0.5"), dated);
    assertTrue(dated.startsWith("stage_number,stage,first_day,end_day,"), dated);
    assertFalse(dated.contains("\r"), "lines end in LF");
    assertTrue(
        dated.contains(",bend,14,35,33.250000,28,true,strong,0.002000,weak,0.070000\n"), dated);
    assertTrue(
        dated.contains(",bend,168,189,22.500000,63,false,moderate,0.030000,weak,0.070000\n"),
        dated);
    assertTrue(dated.contains(",level,238,259,12.000000,,,weak,0.200000,weak,0.070000\n"), dated);
    assertEquals(
        List.of(22L),
        dated
            .lines()
            .map(line -> line.chars().filter(c -> c == ',').count() + 1)
            .distinct()
            .toList(),
        "as many cells in each line");
  }

  @Test
  void theCsvOfStagesWithoutGroundsLeavesThemEmpty() throws IOException {
    assertTrue(
        csv(TENT, Lives.stages()).lines().skip(1).allMatch(line -> line.endsWith(",,,,,,,,,,")));
  }

  @Test
  void numbersAreRoundedFromTheirExactValueAndWrittenAlikeEverywhere() {
    assertEquals("1,234,567", Numerals.count(1_234_567));
    assertEquals("-1,234", Numerals.count(-1_234));
    assertEquals("-123", Numerals.count(-123));
    assertEquals("0.12", Numerals.decimal(0.125, 2), "half to even");
    assertEquals("0.0", Numerals.decimal(-0.04, 1), "no negative zero");
    assertEquals("", Numerals.decimal(Double.NaN, 1));
    assertEquals("+10.5 %", Numerals.change(0.1));
    assertEquals("-9.5 %", Numerals.change(-0.1));
    assertEquals("0.00 %", Numerals.change(0));
    assertEquals("-0.12 %", Numerals.change(-0.0012));
    assertEquals("+1.0 %", Numerals.change(Math.log(1.01000001)));
  }

  @Test
  void aRowOfTheWrongLengthIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TextTable(List.of("one"), List.of(true), List.of(List.of("1", "2"))));
  }

  @Test
  void whatAReaderWroteMeansOnlyItselfOnAPage() {
    assertEquals("a\\|b \\*c\\* &lt;d>", TextTable.safe("a|b\n*c* <d>"));
  }

  private static String csv(ActivityCurve curve, StageTable stages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StagesCsv(curve, stages).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
