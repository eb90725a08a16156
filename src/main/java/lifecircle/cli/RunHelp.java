package lifecircle.cli;

import picocli.CommandLine.Model.CommandSpec;

/** What {@code lifecircle run --help} teaches beside the options. */
final class RunHelp {
  private RunHelp() {}

  static CommandSpec on(CommandSpec spec) {
    spec.usageMessage()
        .customSynopsis("lifecircle run FILE|NAME... [OPTIONS]%n")
        .footer(
            "",
            "Results go to <out>/<scenario>/seed-<N>/; manifest.json there names what they",
            "were made from and a hash of every file. The same command again verifies them.",
            "Of several scenarios all are read first; seed, --set and --lang are for all of them.",
            "",
            "One life proves nothing: --runs lives many and tells medians, spread and",
            "intervals, the same whatever the number of threads; they go to",
            "<out>/<scenario>/runs-<N>/. Finished runs are kept in <out>/.runs, so that a",
            "command that was stopped goes on, and no run is lived twice; that folder may be",
            "removed at any time.",
            "",
            "--events adds events.csv.gz, a row for whatever somebody did: joined, looked in,",
            "wrote, answered, turned to somebody in private, left. It changes nothing else;",
            "the result has a folder of its own, seed-<N>-events.",
            "",
            "Examples:",
            "  lifecircle run lifecycle",
            "  lifecircle run my.yaml --seed 7 --lang zh",
            "  lifecircle run ring pyramid star",
            "  lifecircle run lifecycle --runs 100",
            "  lifecircle run lifecycle --until peak_active_members=5%%",
            "  lifecircle run lifecycle --seed 7 --events",
            "  lifecircle run lifecycle --set operators_act.operators=8 --out trial");
    return spec;
  }
}
