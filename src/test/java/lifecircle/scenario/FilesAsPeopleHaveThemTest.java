package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table of four weeks, in the many files that hold such a table. */
class FilesAsPeopleHaveThemTest {
  private static final SeriesOptions STANDARD = SeriesOptions.standard();
  private static final String TABLE =
      """
      start_date,active_members,messages
      2019-01-07,48,192
      2019-01-14,65,260
      2019-01-21,62,248
      2019-01-28,61,244
      """;
  private static final List<Long> COUNTS = List.of(48L, 65L, 62L, 61L);

  private static ObservedSeries read(SeriesOptions options, byte[] bytes) throws RefusedInput {
    return new SeriesReader(options).read("town.csv", new ByteArrayInputStream(bytes));
  }

  private static ObservedSeries read(String text) throws RefusedInput {
    return read(STANDARD, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String refused(SeriesOptions options, byte[] bytes) {
    return assertThrows(RefusedInput.class, () -> read(options, bytes)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String refused(String text) {
    return refused(STANDARD, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void whatSpreadsheetsAndProgramsPutAroundATableMakesNoDifference() throws RefusedInput {
    List<String> files =
        List.of(
            "# made by a tool\n# of a \"site\n\n" + TABLE,
            "\uFEFF# made by a tool\r\n" + TABLE.replace("\n", "\r\n"),
            "#" + TABLE,
            "sep=;\n" + TABLE.replace(',', ';'),
            "\uFEFFsep=,\r\n" + TABLE.replace("\n", "\r\n"),
            TABLE.replace("\n", ",\n"),
            TABLE.replace("\n", ",,\n").replaceFirst(",,\n", "\n"),
            TABLE.replace("62,248", "62,248,,,"),
            TABLE.replace(',', '\t'),
            TABLE.replace(',', '|'),
            TABLE.replace(',', ' '),
            TABLE.replace(",", "   "),
            TABLE.replaceAll("([0-9]{2,3})(?=[,\n])", "$1.0").replaceAll("-([0-9]+)\\.0,", "-$1,"),
            TABLE.replace(",48,", ",48.00,").replace(",65,", ",65.000000,"),
            TABLE.replace(',', ';').replace(";48;", ";48,0;"),
            "\n\n" + TABLE.replace("2019-01-21", "\n2019-01-21") + ",,\n",
            TABLE
                .replaceFirst("messages", "messages,note")
                .replaceAll("(?m)$(?<=[0-9])", ",\"one\ntwo, \"\"three\"\"\""));
    for (String file : files) {
      ObservedSeries series = read(file);
      assertEquals(COUNTS, series.activeMembers(), file);
      assertEquals(List.of(192L, 260L, 248L, 244L), series.messages(), file);
      assertEquals(List.of(), series.notes(), file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "GB2312", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void aChineseTableIsReadInTheEncodingItHas(String encoding) throws RefusedInput {
    String text = TABLE.replace("start_date,active_members", "日期,活跃人数");
    SeriesOptions options =
        STANDARD.with(SeriesOption.DATE_COLUMN, "日期").with(SeriesOption.ACTIVE_COLUMN, "活跃人数");
    ObservedSeries series = read(options, text.getBytes(Charset.forName(encoding)));
    assertEquals(COUNTS, series.activeMembers());
    assertEquals(encoding.equals("UTF-8") ? 0 : 1, series.notes().size());
  }

  @Test
  void textOfWesternEuropeIsNotTakenForChinese() {
    byte[] bytes = TABLE.replace("messages", "Müller, Größe").getBytes(StandardCharsets.ISO_8859_1);
    assertTrue(refused(STANDARD, bytes).startsWith("town.csv:1: this line is not UTF-8"));
  }

  @Test
  void whatIsPackedIsUnpackedWhateverItIsCalled(@TempDir Path disk) throws Exception {
    byte[] packed = packed(TABLE.getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(disk.resolve("town.csv.gz"), packed);
    ObservedSeries series = new SeriesReader().read(file);
    assertEquals("town", series.name());
    assertEquals("town.csv.gz", series.source());
    assertEquals(COUNTS, series.activeMembers());
    assertEquals(series, CanonicalSeries.of("town", series.canonicalCsv()));
    assertEquals(COUNTS, read(STANDARD, packed).activeMembers());
    for (int length = 1; length < packed.length - 1; length++) {
      String message = refused(STANDARD, Arrays.copyOf(packed, length));
      assertTrue(message.startsWith("town.csv"), message);
    }
    assertTrue(refused(STANDARD, packed(packed)).contains("packed by gzip twice"));
  }

  @Test
  void standardInputHasAName() throws RefusedInput {
    ObservedSeries series =
        new SeriesReader()
            .readStandardInput(new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
    assertEquals("standard input", series.name());
    assertEquals("-", series.source());
    RefusedInput nothing =
        assertThrows(
            RefusedInput.class,
            () -> new SeriesReader().readStandardInput(new ByteArrayInputStream(new byte[0])));
    assertTrue(
        nothing.problems().get(0).toString().startsWith("standard input: the file is empty"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "NaN", "null", "-", "N/A", "<NA>", "None"})
  void aCellInWhichNobodyCountedIsNoDataIfThatIsSaid(String cell) throws RefusedInput {
    String text = TABLE.replace("65,260", cell + "," + cell).replace("62,248", "62," + cell);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ObservedSeries series = read(STANDARD.with(SeriesOption.GAPS, "missing"), bytes);
    assertEquals(Map.of(1, Gap.MISSING, 2, Gap.MISSING), series.gaps());
    assertEquals(series, CanonicalSeries.of("town", series.canonicalCsv()));
    List<String> told = refused(text).lines().toList();
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.get(0).contains("active_members '" + cell + "' is not a count"), told.get(0));
    assertTrue(told.get(1).contains("messages holds no count in 2 lines"), told.get(1));
    told.forEach(line -> assertTrue(line.contains("--gaps missing (nobody counted)"), line));
    told.forEach(line -> assertTrue(!line.contains("zero"), line));
  }

  @Test
  void halfAPersonAndThousandsAreNoCounts() throws RefusedInput {
    assertTrue(refused(TABLE.replace(",62,", ",62.5,")).contains("'62.5' is not a count"));
    assertTrue(refused(TABLE.replace(",62,", ",62.000,")).contains("'62.000' is not a count"));
    assertEquals(COUNTS, read(TABLE.replaceAll("(?m),(\\d\\d),", ",$1.000,")).activeMembers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total,236,944",
        "Grand total:,236,944",
        "合计,236,944",
        ",236,944",
        "Total,236,944\nMean,59,236",
        "\nSum,1,1,"
      })
  void aRowOfTotalsIsLeftOutWithAWord(String total) throws RefusedInput {
    ObservedSeries series = read(TABLE + total + "\n");
    assertEquals(COUNTS, series.activeMembers());
    assertTrue(series.notes().stream().allMatch(n -> n.kind() == ReadingNote.Kind.TOTALS));
    assertEquals(total.contains("Mean") ? 2 : 1, series.notes().size());
  }

  @Test
  void anotherLastRowWithoutADateIsNoTotal() {
    assertTrue(refused(TABLE + ",235,944\n").contains("town.csv:6:1: start_date '' is not a date"));
    assertTrue(refused(TABLE.replace("2019-01-14", "Total")).contains("'Total' is not a date"));
  }

  @Test
  void twoCommunitiesBelowEachOtherAreToldInAFewLines() {
    String rows = TABLE.substring(TABLE.indexOf('\n') + 1);
    String twice =
        "the same dates stand twice in 4 lines, first 3: 2019-01-07 in line 6, 2019-01-14 in line"
            + " 7, 2019-01-21 in line 8; expected each date once: one community a file";
    assertEquals("town.csv:6: " + twice, refused(TABLE + rows));
    List<String> told = refused(TABLE + TABLE).lines().toList();
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.get(0).contains("the header of line 1 stands again"), told.get(0));
    assertEquals(1, refused(TABLE.replaceAll("(?m)^(2.*)$", "$1\n$1")).lines().count());
  }

  @Test
  void withoutAHeaderColumnsAreNumbers() throws RefusedInput {
    String rows = TABLE.substring(TABLE.indexOf('\n') + 1);
    assertTrue(refused(rows).contains("or --no-header and the numbers of the columns"));
    SeriesOptions numbers = STANDARD.with(SeriesOption.NO_HEADER, "true");
    byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
    List<String> told = refused(numbers, bytes).lines().toList();
    assertTrue(told.get(0).contains("--date-column is missing, for without a header"), told.get(0));
    numbers =
        numbers
            .with(SeriesOption.DATE_COLUMN, "1")
            .with(SeriesOption.ACTIVE_COLUMN, "2")
            .with(SeriesOption.MESSAGES_COLUMN, "3");
    ObservedSeries series = read(numbers, bytes);
    assertEquals(COUNTS, series.activeMembers());
    assertEquals(series, CanonicalSeries.of("town", series.canonicalCsv()));
    SeriesOptions wrong = numbers.with(SeriesOption.ACTIVE_COLUMN, "4");
    assertTrue(refused(wrong, bytes).contains("'4', which is no column here; expected the number"));
  }

  @Test
  void rowsThatAProgramNumberedHaveOneCellMoreThanTheirHeader() throws RefusedInput {
    String numbered =
        """
        "start_date" "active_members"
        "1" "2019-01-07" 48
        "2" "2019-01-14" 65
        """;
    assertEquals(List.of(48L, 65L), read(numbered).activeMembers());
  }
}
