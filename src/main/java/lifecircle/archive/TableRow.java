package lifecircle.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** One line of a table of ours, taken apart. */
final class TableRow {
  private TableRow() {}

  /** Its cells; none where it is no row of a table. */
  static List<String> cells(String line) {
    try {
      return CsvReader.builder().ofCsvRecord(line).stream()
          .findFirst()
          .map(CsvRecord::getFields)
          .orElse(List.of());
    } catch (CsvParseException broken) {
      return List.of();
    }
  }
}
