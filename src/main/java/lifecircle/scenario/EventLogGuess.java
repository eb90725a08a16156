package lifecircle.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a table that is no table of counts looks like an event log: a column of times that share
 * days, and a column in which persons come again.
 *
 * <p>Assumption: a first thousand rows show it.
 */
record EventLogGuess(ColumnSearch search, List<SeriesRow> rows) {
  private static final int ENOUGH_ROWS = 1_000;
  private static final int NEARLY_ALL = 10;
  private static final int CALLED = 4;
  private static final Pattern PERSONS =
      Pattern.compile(
          "(?i).*(sender|author|user|poster|nick|member|person|speaker|writer|from|src|source|name"
              + "|who|owner|account|发送|作者|用户|昵称|成员|发言人|发布者|姓名|账号).*");
  private static final Pattern LASTING =
      Pattern.compile("(?i).*(sender|author|user|from|src|source|发送|作者|用户|账号).*");
  private static final Pattern TIMES =
      Pattern.compile("(?i).*(time|date|stamp|created|posted|sent|when|^t$|^ts$|时间|日期).*");
  private static final Pattern THINGS =
      Pattern.compile(
          "(?i).*(channel|room|group|forum|board|thread|topic|type|kind|status|rating|content|text"
              + "|message|target|to$|dst|lang|count|number|total|active|members$|users$|posters$|authors$"
              + "|频道|群|类型|内容|数$).*");

  /** Complains, should the table be one, and names the options that count it. */
  static void refuse(TableHeader header, SeriesTable table, Telling telling, Complaints complaints)
      throws RefusedInput {
    List<SeriesRow> rows = new ArrayList<>();
    boolean dataOnTop = !header.numbered() && header.isData();
    if (dataOnTop) {
      rows.add(header.row());
    }
    Optional<SeriesRow> row = table.following();
    while (row.isPresent() && rows.size() < ENOUGH_ROWS) {
      if (row.get().cells().size() == header.row().cells().size()) {
        rows.add(row.get());
      }
      row = table.following();
    }
    EventLogGuess guess = new EventLogGuess(header.search(), rows);
    Optional<Integer> time = guess.time();
    Optional<Integer> person = time.flatMap(guess::person);
    if (person.isPresent()) {
      boolean numbers = dataOnTop || header.numbered();
      throw complaints.last(
          header.row().place(),
          "this looks like an event log, with one row a message and not one a period",
          (dataOnTop ? telling.flag(SeriesOption.NO_HEADER) + " " : "")
              + guess.option(SeriesOption.TIME_COLUMN, time.get(), numbers, telling)
              + " "
              + guess.option(SeriesOption.PERSON_COLUMN, person.get(), numbers, telling)
              + " to count it, or a table of counts with its columns named");
    }
  }

  private String option(SeriesOption option, int column, boolean number, Telling telling) {
    String name =
        number
            ? String.valueOf(column + 1)
            : SeriesOptions.quoted(Quotation.escaped(search.names().get(column)));
    return telling.written(option.key(), name);
  }

  /** The likeliest column of times: one that is called so, else the first. */
  private Optional<Integer> time() {
    Optional<Integer> found = Optional.empty();
    for (int column = 0; column < search.names().size(); column++) {
      if (rows.size() > 2 && holdsTimes(column)) {
        boolean named = TIMES.matcher(search.names().get(column)).matches();
        if (found.isEmpty() || (named && !isNamed(found.get()))) {
          found = Optional.of(column);
        }
      }
    }
    return found;
  }

  private boolean isNamed(int column) {
    return TIMES.matcher(search.names().get(column)).matches();
  }

  private boolean holdsTimes(int column) {
    Set<String> days = new HashSet<>();
    int times = 0;
    DayRule asWritten = new DayRule(Optional.empty());
    for (SeriesRow row : rows) {
      String written = row.cell(column);
      for (DateFormat format : DateFormat.values()) {
        boolean number = format == DateFormat.SPREADSHEET || written.matches("[0-9]{1,8}");
        Optional<WrittenDate> date = number ? Optional.empty() : format.read(written, asWritten);
        if (date.isPresent()) {
          times++;
          days.add(date.get().date().toString());
          break;
        }
      }
    }
    return times * NEARLY_ALL >= rows.size() * (NEARLY_ALL - 1) && days.size() < times;
  }

  /** The likeliest column of persons: one that is called so, and in which values come again. */
  private Optional<Integer> person(int time) {
    Optional<Integer> found = Optional.empty();
    int best = 0;
    for (int column = 0; column < search.names().size(); column++) {
      int points = column == time || holdsTimes(column) ? 0 : points(column);
      if (points > best && (points >= CALLED || holdsClock(time))) {
        best = points;
        found = Optional.of(column);
      }
    }
    return found;
  }

  /** Whether times tell more than the day, as no table of counts has it. */
  private boolean holdsClock(int column) {
    return rows.stream().allMatch(row -> row.cell(column).matches(".*:.*|[0-9.]{9,}"));
  }

  private int points(int column) {
    Set<String> values = new HashSet<>();
    int filled = 0;
    for (SeriesRow row : rows) {
      String value = row.cell(column);
      filled += value.isBlank() ? 0 : 1;
      values.add(value);
    }
    String name = search.names().get(column);
    boolean called = PERSONS.matcher(name).matches() && !THINGS.matcher(name).matches();
    boolean comeAgain = values.size() > 1 && values.size() < filled;
    if (filled * NEARLY_ALL < rows.size() * (NEARLY_ALL - 1) || !(called || comeAgain)) {
      return 0;
    }
    boolean thing = THINGS.matcher(name).matches();
    boolean lasting = called && LASTING.matcher(name).matches();
    return 1 + (lasting ? 1 : 0) + (called ? CALLED : 0) + (comeAgain ? 2 : 0) - (thing ? 1 : 0);
  }
}
