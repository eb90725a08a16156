package lifecircle.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The search for columns in one header, or in a table without one, whose columns are numbers from
 * 1. Names are matched without regard to capitals, blanks around them and quotation marks.
 *
 * @param names the names in the header; in a table without one, {@code column 1} and so on
 * @param header where the header stands
 * @param numbered whether columns are numbers
 */
record ColumnSearch(
    List<String> names, Place header, boolean numbered, Telling telling, Complaints complaints) {
  private static final int MOST_TOLD = 20;

  /** Characters of names that are told at most, beside the first name. */
  private static final int ENOUGH = 300;

  /** The search in the first row of a table. */
  static ColumnSearch in(
      SeriesRow first, boolean numbered, Telling telling, Complaints complaints) {
    List<String> names =
        numbered
            ? IntStream.rangeClosed(1, first.cells().size()).mapToObj(n -> "column " + n).toList()
            : first.cells().stream().map(ColumnSearch::bare).toList();
    return new ColumnSearch(names, first.place(), numbered, telling, complaints);
  }

  private static String bare(String cell) {
    String name = onOneLine(cell);
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1).strip() : name;
  }

  /** A name without line breaks and without blanks around it. */
  static String onOneLine(String name) {
    return name.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
  }

  /** Whether there is a column of this name or number, once or more often. */
  boolean has(String name) {
    return places(name).length > 0;
  }

  /** The column that somebody names, or that of the standard name; complains where it is not. */
  OptionalInt needed(SeriesOption option, Optional<String> told, String standard) {
    String name = told.orElse(standard);
    int[] places = places(name);
    if (places.length == 0) {
      refuse(option, told, standard, name);
    } else if (places.length > 1) {
      complaints.add(
          header,
          "column " + Quotation.of(names.get(places[1])) + " stands twice",
          "it once, also where only capitals differ");
    }
    return places.length == 0 ? OptionalInt.empty() : OptionalInt.of(places[0]);
  }

  private int[] places(String name) {
    if (numbered) {
      return name.matches("[1-9][0-9]{0,4}") && Integer.parseInt(name) <= names.size()
          ? new int[] {Integer.parseInt(name) - 1}
          : new int[0];
    }
    String wanted = plain(bare(name));
    return IntStream.range(0, names.size())
        .filter(i -> plain(names.get(i)).equals(wanted))
        .toArray();
  }

  private void refuse(SeriesOption option, Optional<String> told, String standard, String name) {
    if (numbered) {
      complaints.add(
          header,
          told.isPresent()
              ? telling.key(option.key())
                  + " is "
                  + Quotation.of(name)
                  + ", which is no column here"
              : telling.key(option.key())
                  + " is missing, for without a header no column has a name",
          "the number of a column, 1 to " + names.size());
      return;
    }
    complaints.add(
        header,
        "column " + Quotation.of(name) + " is missing",
        told.isPresent()
            ? "one of " + list()
            : "a header with "
                + standard
                + " (here: "
                + list()
                + "), or "
                + telling.written(option.key(), "NAME"),
        NearestName.to(name, names));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The names there are, as far as a person reads them. */
  String list() {
    StringBuilder list = new StringBuilder();
    int told = 0;
    while (told < Math.min(names.size(), MOST_TOLD) && list.length() < ENOUGH) {
      list.append(told == 0 ? "" : ", ").append(shown(names.get(told)));
      told++;
    }
    return list + (told < names.size() ? ", …" : "");
  }

  private static String shown(String name) {
    String quoted = Quotation.of(name);
    return quoted.substring(1, quoted.length() - 1);
  }
}
