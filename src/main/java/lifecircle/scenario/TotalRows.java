package lifecircle.scenario;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** Rows of totals and means that spreadsheets add below a table. */
final class TotalRows {
  private static final Set<String> WORDS =
      Set.of(
          "total",
          "totals",
          "grand total",
          "subtotal",
          "sum",
          "sums",
          "sum total",
          "average",
          "mean",
          "median",
          "max",
          "min",
          "all",
          "overall",
          "gesamt",
          "summe",
          "insgesamt",
          "mittelwert",
          "durchschnitt",
          "somme",
          "moyenne",
          "合计",
          "总计",
          "总和",
          "总数",
          "小计",
          "汇总",
          "平均",
          "平均值",
          "均值",
          "共计");
  private static final int MOST = 4;

  private TotalRows() {}

  /** How many rows at the end of a table are such. */
  static int atEnd(List<SeriesRow> rows, SeriesColumns columns) {
    int found = 0;
    while (found < MOST && found < rows.size()) {
      int at = rows.size() - 1 - found;
      if (!isTotal(rows.get(at), columns.date()) && !isSum(rows.subList(0, at + 1), columns)) {
        return found;
      }
      found++;
    }
    return found;
  }

  /** Whether the last row has no date, and the sum of all others where active members stand. */
  private static boolean isSum(List<SeriesRow> rows, SeriesColumns columns) {
    SeriesRow last = rows.get(rows.size() - 1);
    int widest = Math.max(columns.date(), columns.active());
    if (widest >= last.cells().size() || !last.cell(columns.date()).isEmpty()) {
      return false;
    }
    OptionalLong said = WrittenCount.in(last.cell(columns.active()));
    long sum =
        rows.subList(0, rows.size() - 1).stream()
            .filter(row -> row.cells().size() > columns.active())
            .mapToLong(row -> WrittenCount.in(row.cell(columns.active())).orElse(0))
            .sum();
    return said.isPresent() && said.getAsLong() == sum && sum > 0;
  }

  private static boolean isTotal(SeriesRow row, int date) {
    if (date >= row.cells().size()) {
      return false;
    }
    String word = row.cell(date).toLowerCase(Locale.ROOT).replaceAll("[ :：.]+$", "");
    return WORDS.contains(word);
  }
}
