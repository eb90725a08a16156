package lifecircle.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What {@code lifecircle patterns --help} teaches beside the options. */
final class PatternsHelp {
  private PatternsHelp() {}

  static CommandSpec on(CommandSpec spec) {
    spec.usageMessage()
        .customSynopsis("lifecircle patterns SCENARIO|EVENTS.csv [OPTIONS]%n")
        .footer(
            "",
            "Each pattern is measured by what an observer can see, on a scenario's runs and on",
            "the log of a real community alike, and compared with the band that real",
            "communities have: in band, out of band, or not measurable. Patterns of many",
            "groups need other scenarios made from the given one (sizes, foundings, a step in",
            "the inflow, operators' time); they are run, too, unless --no-designs. Finished",
            "runs are kept in <out>/.runs.",
            "An event log has one row a message; name its columns as for 'lifecircle stages'.",
            "The events.csv.gz of 'lifecircle run --events' is read as it is. Table and",
            "summary go to output/<scenario>/patterns-<N>/ or output/<log>/patterns/.",
            "",
            "Examples:",
            "  lifecircle patterns lifecycle",
            "  lifecircle patterns my.yaml --runs 30 --seed 1000 --no-designs",
            "  lifecircle patterns chat.csv --time-column when --person-column who",
            "      --to-column whom",
            "  lifecircle patterns output/lifecycle/seed-1-events/events.csv.gz");
    return spec;
  }
}
