package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lifecircle.quantity.Text;

/**
 * Something that the reader of a series decided or left out, and that whoever uses its numbers
 * should know.
 *
 * @param kind what
 * @param values the dates and words in it
 */
public record ReadingNote(Kind kind, List<String> values) {
  private static final String BEGINS = "# noted ";
  private static final Pattern VALUE = Pattern.compile(" \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Keeps a copy, on one line. */
  public ReadingNote {
    values = values.stream().map(Quotation::escaped).toList();
  }

  static ReadingNote of(Kind kind, Object... values) {
    List<String> words = new ArrayList<>();
    for (Object value : values) {
      words.add(String.valueOf(value));
    }
    return new ReadingNote(kind, words);
  }

  /** The note in a sentence. */
  public Text text() {
    return new Text(filled(kind.en), filled(kind.zh));
  }

  private String filled(String words) {
    String text = words;
    for (int i = 0; i < values.size(); i++) {
      text = text.replace("{" + i + "}", values.get(i));
    }
    return text;
  }

  /** The note as a line of a canonical table. */
  String line() {
    StringBuilder line = new StringBuilder(BEGINS + kind.name().toLowerCase(Locale.ROOT));
    for (String value : values) {
      line.append(" \"").append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return line.toString();
  }

  static boolean isLine(String line) {
    return line.startsWith(BEGINS);
  }

  /**
   * Reads {@link #line} back.
   *
   * @throws IllegalArgumentException when it is none
   */
  static ReadingNote in(String line) {
    String words = line.substring(BEGINS.length());
    int end = words.indexOf(' ');
    String kind = end < 0 ? words : words.substring(0, end);
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(words);
    while (value.find()) {
      values.add(value.group(1).replaceAll("\\\\(.)", "$1"));
    }
    return new ReadingNote(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), values);
  }

  /** What a note is about. */
  public enum Kind {
    /** The text is not UTF-8. */
    ENCODING("The file is read as {0}.", "文件按 {0} 编码读取。"),
    /** The order of day and month, or a count of days or seconds. */
    DATE_FORMAT("Dates are read as {0} ({1}): {2} is {3}.", "日期按 {1} 读取：{2} 即 {3}。"),
    /** Newest first. */
    NEWEST_FIRST(
        "The rows run from the newest to the oldest and are read the other way round.",
        "数据行由新到旧排列，已按时间顺序读取。"),
    /** Months, quarters or years dated by their last day. */
    LAST_DAYS(
        "Rows are dated by the last day of their period: {0} stands for the {1} that begins on {2}.",
        "各行以时段的最后一天为日期：{0} 指从 {2} 开始的时段。"),
    /** Two rows of totals. */
    TOTALS("Line {0} ({1}) holds totals or means and is left out.", "第 {0} 行（{1}）是合计或平均，未计入。"),
    /** Rows before the first or after the last date. */
    OUTSIDE(
        "Rows outside the first and last date asked for, left out: {0}.",
        "有 {0} 行在所要求的起止日期之外，未计入。"),
    /** Messages are all zero. */
    NO_MESSAGES(
        "There are no messages in any period, although members were active; messages are taken as"
            + " not counted.",
        "所有时段都没有消息，而成员却有活动；消息视为未计数。"),
    /** The first period of a log was not seen whole. */
    UNFINISHED_FIRST(
        "The first {0}, from {1}, is left out: the log begins on {2} and does not show the whole of"
            + " it (--keep-unfinished keeps it).",
        "首个时段（自 {1} 起）未计入：日志从 {2} 才开始，并不完整（--keep-unfinished 可保留）。"),
    /** The last period of a log was not seen whole. */
    UNFINISHED_LAST(
        "The last {0}, from {1}, is left out: the log ends on {2} and does not show the whole of it"
            + " (--keep-unfinished keeps it).",
        "最后一个时段（自 {1} 起）未计入：日志到 {2} 为止，并不完整（--keep-unfinished 可保留）。"),
    /** Rows of a log that name nobody. */
    NOBODY("Rows of the log that name no person, left out: {0}.", "日志中有 {0} 行没有写明成员，未计入。"),
    /** Messages to oneself. */
    TO_SELF("Messages of persons to themselves, left out: {0}.", "有 {0} 条成员发给自己的消息，未计入。");

    private final String en;
    private final String zh;

    Kind(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }
  }
}
