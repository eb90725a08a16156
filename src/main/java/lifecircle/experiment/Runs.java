package lifecircle.experiment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lifecircle.archive.ColumnFile;
import lifecircle.archive.LostRun;

/**
 * The finished runs of one arm in the order of their seeds, their numbers on disk; one indicator is
 * read at a time, so that a thousand runs need no more room than one of their columns.
 */
public final class Runs {
  private final Arm arm;
  private final List<Long> seeds;
  private final List<ColumnFile> files;
  private final List<FailedRun> failed;

  /** The runs that came to an end, and those that did not. */
  Runs(Arm arm, Map<Long, ColumnFile> finished, List<FailedRun> failed) {
    Map<Long, ColumnFile> inOrder = new TreeMap<>(finished);
    this.arm = arm;
    this.seeds = List.copyOf(inOrder.keySet());
    this.files = List.copyOf(inOrder.values());
    this.failed = List.copyOf(failed);
  }

  /** Whose runs they are. */
  public Arm arm() {
    return arm;
  }

  /** The seeds of the runs that came to an end, ascending. */
  public List<Long> seeds() {
    return seeds;
  }

  /** The first seed that was lived, to its end or not. */
  public long firstSeed() {
    return lived().min().orElseThrow();
  }

  /** The last seed that was lived. */
  public long lastSeed() {
    return lived().max().orElseThrow();
  }

  private LongStream lived() {
    return LongStream.concat(
        seeds.stream().mapToLong(Long::longValue), failed.stream().mapToLong(FailedRun::seed));
  }

  /** How many runs came to an end. */
  public int count() {
    return seeds.size();
  }

  /** The runs that broke off, by seed. */
  public List<FailedRun> failed() {
    return failed;
  }

  /** The same runs, only those of some seeds; the order stays. */
  public Runs only(Collection<Long> some) {
    Set<Long> wanted = Set.copyOf(some);
    Map<Long, ColumnFile> kept = new TreeMap<>();
    for (int run = 0; run < seeds.size(); run++) {
      if (wanted.contains(seeds.get(run))) {
        kept.put(seeds.get(run), files.get(run));
      }
    }
    return new Runs(arm, kept, failed);
  }

  /**
   * An indicator week by week: a row of weeks for each run.
   *
   * @throws LostRun when the disk no longer gives what it was given
   */
  public double[][] weekly(String indicator) {
    return column(indicator);
  }

  /** A measure: one number for each run. */
  public double[] measure(String name) {
    int place = Measures.indexOf(name);
    return IntStream.range(0, count()).mapToDouble(k -> read(k, Row.MEASURES)[place]).toArray();
  }

  /** The stage of every week, as its place in the enum, NaN where there is none. */
  public double[][] stages() {
    return column(Row.STAGES);
  }

  /** The shape of each life, as its place in the enum, NaN where too little was seen. */
  public double[] shapes() {
    return IntStream.range(0, count()).mapToDouble(k -> read(k, Row.SHAPE)[0]).toArray();
  }

  /**
   * How strong the evidence for the stages of each life is, as the place of its grade in the enum;
   * NaN where no stages are distinct.
   */
  public double[] grades() {
    return IntStream.range(0, count()).mapToDouble(k -> read(k, Row.GRADE)[0]).toArray();
  }

  /** All measures of one run in their order. */
  public double[] measures(int run) {
    return read(run, Row.MEASURES);
  }

  /** One run's indicator, week by week. */
  public double[] weekly(int run, String indicator) {
    return read(run, indicator);
  }

  /** The stages of one run, week by week, as in {@link #stages()}. */
  public double[] stages(int run) {
    return read(run, Row.STAGES);
  }

  private double[][] column(String name) {
    return IntStream.range(0, count()).mapToObj(k -> read(k, name)).toArray(double[][]::new);
  }

  private double[] read(int run, String column) {
    return files.get(run).column(column);
  }
}
