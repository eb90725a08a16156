package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tables and logs cut off anywhere, or with bytes of another file in them. */
class TornSeriesTest {
  private static final SeriesOptions COUNTS = SeriesOptions.standard();
  private static final SeriesOptions EVENTS =
      COUNTS.with(SeriesOption.TIME_COLUMN, "when").with(SeriesOption.PERSON_COLUMN, "who");
  private static final String TABLE =
      """
      # 社群
      start_date,active_members,messages,备注
      07/01/2019,48,192,"一
      二"
      14/01/2019,65.0,NA,
      21/01/2019,62,248,x
      Total,175,440,
      """;
  private static final String LOG =
      """
      sep=;
      when;who
      "31-Jan-21 11:00 PM";ann
      1612134000;"b""en"
      2021年2月14日 9:05;成员
      """;

  /** Reads it, or takes a refusal in plain words; anything else is a failure of the test. */
  private static boolean isRead(SeriesOptions options, byte[] bytes) {
    try {
      new SeriesReader(options).read("torn.csv", new ByteArrayInputStream(bytes));
      return true;
    } catch (RefusedInput refused) {
      assertFalse(refused.problems().isEmpty());
      refused.problems().forEach(problem -> PlainWords.assertVisible(problem.toString()));
      return false;
    }
  }

  @Test
  void aFileMayEndAnywhere() {
    for (String encoding : List.of("UTF-8", "GB18030", "UTF-16LE")) {
      for (String text : List.of(TABLE, LOG)) {
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        for (int length = 0; length <= bytes.length; length++) {
          byte[] torn = Arrays.copyOf(bytes, length);
          isRead(COUNTS, torn);
          isRead(COUNTS.with(SeriesOption.GAPS, "missing"), torn);
          isRead(COUNTS.with(SeriesOption.NO_HEADER, "true"), torn);
          isRead(EVENTS, torn);
          isRead(EVENTS.with(SeriesOption.KEEP_UNFINISHED, "true"), torn);
        }
      }
    }
  }

  @Test
  void bytesAndSeparatorsMayBeAnyOther() {
    SplittableRandom random = new SplittableRandom(20210131);
    String marks = ",;\t| \"\n\r#-/.:0129eWQ年";
    int read = 0;
    for (int i = 0; i < 6_000; i++) {
      byte[] bytes = (i % 2 == 0 ? TABLE : LOG).getBytes(StandardCharsets.UTF_8);
      for (int hits = random.nextInt(1, 5); hits > 0; hits--) {
        byte mark = (byte) marks.charAt(random.nextInt(marks.length()));
        byte any = (byte) random.nextInt(256);
        bytes[random.nextInt(bytes.length)] = random.nextInt(3) == 0 ? any : mark;
      }
      SeriesOptions options = i % 2 == 0 ? COUNTS.with(SeriesOption.GAPS, "missing") : EVENTS;
      read += isRead(options.with(SeriesOption.FIRST_DATE, "2019-01-01"), bytes) ? 1 : 0;
    }
    assertTrue(read > 100, read + " were read");
  }
}
