package lifecircle.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code lifecircle stages --help} teaches beside the options. */
final class StagesHelp {
  private StagesHelp() {}

  static CommandSpec on(CommandSpec spec, List<String> shipped) {
    spec.usageMessage()
        .customSynopsis("lifecircle stages DATA.csv|NAME... [OPTIONS]%n")
        .footer(
            "",
            "A series is a CSV file in UTF-8 with a header and one row a day, a week or a",
            "month, the oldest first. Cells are parted by , ; or tabs. It has the columns",
            "start_date, active_members and, where known, messages, or others you name;",
            "capitals in names do not matter. Dates: 2011-10-31, 2011/10/31, 20111031, a",
            "month 2011-10, a week 2011-W44; a time of day after them is left out. Counts",
            "are digits: 1234, not 1,234 or 1234.0. Whatever is wrong is told at once, by",
            "line and column; of several series nothing is made before all are fine. Table,",
            "figure and summary of each go to output/<series>/stages/.",
            "Shipped: " + String.join(", ", shipped) + ".",
            "",
            "Examples:",
            "  lifecircle stages collegemsg",
            "  lifecircle stages my-community.csv --lang zh",
            "  lifecircle stages forum.csv --date-column Month --active-column Posters",
            "  lifecircle stages export.csv --gaps zero    empty weeks have no row",
            "  lifecircle stages irc_parrot --coverage-column days_logged",
            "  lifecircle stages a.csv b.csv c.csv --table all-stages.csv");
    return spec;
  }
}
