package lifecircle.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where in its rows a series keeps what we read. Names are matched without regard to capitals,
 * blanks around them and quotation marks.
 *
 * @param names the names in the header
 * @param date the place of first days, from 0
 * @param active the place of active members
 * @param messages the place of messages, empty where they are not told
 * @param coverage the place of days observed, empty where none is named
 */
record SeriesColumns(
    List<String> names, int date, int active, OptionalInt messages, OptionalInt coverage) {
  static final String DATE = "start_date";
  static final String ACTIVE = "active_members";
  static final String MESSAGES = "messages";
  private static final int MOST_TOLD = 20;

  /** Characters of names that are told at most, beside the first name. */
  private static final int ENOUGH = 300;

  /** The columns in a header; complains of each that is not to be found. */
  static SeriesColumns in(
      SeriesRow header, SeriesOptions options, Telling telling, Complaints complaints)
      throws RefusedInput {
    Search search = new Search(header, telling, complaints);
    search.refuseData();
    OptionalInt date = search.needed(options.dateColumn(), DATE, "date_column");
    OptionalInt active = search.needed(options.activeColumn(), ACTIVE, "active_column");
    OptionalInt messages = search.messages(options.messagesColumn());
    OptionalInt coverage =
        options.coverageColumn().isEmpty()
            ? OptionalInt.empty()
            : search.needed(options.coverageColumn(), "", "coverage_column");
    complaints.refuseIfAny();
    return new SeriesColumns(
        search.names, date.orElseThrow(), active.orElseThrow(), messages, coverage);
  }

  /** The search for columns in one header. */
  private record Search(
      SeriesRow header, List<String> names, Telling telling, Complaints complaints) {
    Search(SeriesRow header, Telling telling, Complaints complaints) {
      this(header, header.cells().stream().map(Search::bare).toList(), telling, complaints);
    }

    private static String bare(String cell) {
      String name = cell.strip();
      boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
      return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }

    void refuseData() throws RefusedInput {
      if (names.stream().anyMatch(name -> WrittenDate.in(name).isPresent())) {
        throw complaints.last(
            header.place(), "the first line has a date where names should stand", expected(DATE));
      }
    }

    OptionalInt needed(Optional<String> told, String standard, String key) {
      String name = told.orElse(standard);
      OptionalInt found = find(name);
      if (found.isEmpty()) {
        complaints.add(
            header.place(),
            "column " + Quotation.of(name) + " is missing",
            told.isPresent()
                ? "one of " + list()
                : expected(standard) + ", or " + telling.written(key, "NAME"),
            NearestName.to(name, names));
      }
      return found;
    }

    /** A file without messages is fine; one whose messages are misspelt is not. */
    OptionalInt messages(Optional<String> told) {
      boolean hidden = told.isEmpty() && NearestName.to(MESSAGES, names).isPresent();
      return told.isPresent() || hidden
          ? needed(told, MESSAGES, "messages_column")
          : OptionalInt.empty();
    }

    private OptionalInt find(String name) {
      String wanted = plain(bare(name));
      int[] places =
          IntStream.range(0, names.size())
              .filter(i -> plain(names.get(i)).equals(wanted))
              .toArray();
      if (places.length > 1) {
        complaints.add(
            header.place(),
            "column " + Quotation.of(names.get(places[1])) + " stands twice",
            "it once, also where only capitals differ");
      }
      return places.length == 0 ? OptionalInt.empty() : OptionalInt.of(places[0]);
    }

    private static String plain(String name) {
      return name.toLowerCase(Locale.ROOT);
    }

    private String expected(String standard) {
      return "a header with " + standard + " (here: " + list() + ")";
    }

    private String list() {
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
}
