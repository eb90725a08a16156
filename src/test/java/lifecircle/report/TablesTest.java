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
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;

final class TablesTest {
  private static final ActivityCurve TENT = Lives.tent(Optional.empty());
  private static final ActivityCurve DATED = Lives.tent(Optional.of(LocalDate.of(2024, 2, 26)));

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
        en.contains("germination         week 1   week 3    3 weeks                        50 %"),
        en);
    assertTrue(en.contains("+10.5 % (+5.1 % to +16.2 %)"), en);
    String dated = new StageTableText(DATED, Lives.stages(), Language.ZH).terminal();
    assertTrue(dated.contains("2024-02-26"), dated);
    assertTrue(dated.contains("2024-03-17"), "the last day of three weeks: " + dated);
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
        "1,germination,0,21,,,21,0.500000,0.100000,0.050000,0.150000,slope | level",
        csv(TENT).lines().toList().get(1));
    String dated = csv(DATED);
    assertTrue(dated.contains("\n2,rapid_growth,21,175,2024-03-18,2024-08-18,154,0.5"), dated);
    assertTrue(dated.startsWith("stage_number,stage,first_day,end_day,"), dated);
    assertFalse(dated.contains("\r"), "lines end in LF");
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
    assertEquals("0.0 %", Numerals.change(0));
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

  private static String csv(ActivityCurve curve) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StagesCsv(curve, Lives.stages()).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
