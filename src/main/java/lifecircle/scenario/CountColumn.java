package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * One column of counts. A cell is a count, or says that nobody counted, or is complained about.
 *
 * @param counts the count of each row; empty where nobody counted or there is something else
 */
record CountColumn(List<OptionalLong> counts) {
  /** The counts in a column; cells without one are allowed where gaps are no data. */
  static CountColumn of(
      String name,
      int column,
      List<SeriesRow> rows,
      SeriesOptions options,
      Telling telling,
      GroupedComplaints complaints) {
    List<String> cells = rows.stream().map(row -> row.cell(column)).toList();
    boolean threeZeros = WrittenCount.haveThreeZeros(cells);
    List<OptionalLong> counts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String written = cells.get(i);
      OptionalLong count =
          threeZeros ? WrittenCount.withThreeZeros(written) : WrittenCount.in(written);
      counts.add(count);
      boolean leftOut = WrittenCount.isLeftOut(written);
      if (count.isEmpty() && !(leftOut && options.gaps() == GapRule.MISSING)) {
        complaints.add(
            name + (leftOut ? " holds no count" : " is not a count"),
            Quotation.of(written),
            rows.get(i).place(column),
            WrittenCount.refusal(name, written, telling));
      }
    }
    return new CountColumn(counts);
  }

  /** A column that nobody needs: every row has it, with nothing in it. */
  static CountColumn absent(int rows) {
    List<OptionalLong> counts = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      counts.add(OptionalLong.of(0));
    }
    return new CountColumn(counts);
  }

  boolean isCounted(int row) {
    return counts.get(row).isPresent();
  }

  long count(int row) {
    return counts.get(row).orElse(0);
  }

  long sum() {
    return counts.stream().mapToLong(count -> count.orElse(0)).sum();
  }
}
