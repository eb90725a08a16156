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
            "A table of counts has a header and one row a day, a week or a month, with the",
            "columns start_date, active_members and, where known, messages, or others you",
            "name; capitals do not matter. An event log has one row a message: name its",
            "columns of times and persons, and both are counted by week. Cells are parted by",
            ", ; | tabs or blanks; .csv.gz and - (standard input) are read, too.",
            "Dates: 2011-10-31, 31.10.2011, 10/31/2011, 2011-W44, 2011-10, 2011-Q4, seconds",
            "since 1970 and more; where a whole column leaves open which number is the day,",
            "--date-format d/m/y or m/d/y. Counts: 1234 or 1234.0, not 1,234. What was",
            "decided or left out is noted; all errors are reported at once, by line and",
            "column; of several series nothing is made before all are fine. Table, figure",
            "and summary of each go to output/<series>/stages/.",
            "Shipped: " + String.join(", ", shipped) + ".",
            "",
            "Examples:",
            "  lifecircle stages collegemsg",
            "  lifecircle stages my-community.csv --lang zh",
            "  lifecircle stages forum.csv --date-column Month --active-column Posters",
            "  lifecircle stages export.csv --gaps zero    empty weeks have no row",
            "  lifecircle stages chat.csv --time-column when --person-column who",
            "  zcat log.gz | lifecircle stages - --time-column when --person-column who",
            "  lifecircle stages irc_parrot --coverage-column days_logged",
            "  lifecircle stages a.csv b.csv c.csv --table all-stages.csv");
    return spec;
  }
}
