package lifecircle.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** What a result answers about the scenarios, or the series, that it was made from. */
public sealed interface Question {
  /** The file that holds the one resolved scenario. */
  String SCENARIO = "scenario.yaml";

  /**
   * How one life goes.
   *
   * @param events whether what people do is written down, too
   */
  record OneRun(long seed, boolean events) implements Question {
    /** One life of which events are not written down. */
    public OneRun(long seed) {
      this(seed, false);
    }

    @Override
    public String place() {
      return "seed-" + seed + (events ? "-events" : "");
    }

    @Override
    public List<String> files() {
      return List.of(SCENARIO);
    }
  }

  /** Which stages an observed life has. */
  record Stages() implements Question {
    @Override
    public String place() {
      return "stages";
    }

    @Override
    public List<String> files() {
      return List.of();
    }

    @Override
    public boolean isOfRecord() {
      return true;
    }
  }

  /**
   * Which patterns of real communities many runs of one scenario show.
   *
   * @param designs whether other scenarios made from it are run, too
   */
  record Patterns(Seeds seeds, boolean designs) implements Question {
    @Override
    public String place() {
      return "patterns-" + seeds.place() + (designs ? "" : "-given");
    }

    @Override
    public List<String> files() {
      return List.of(SCENARIO);
    }

    @Override
    public String words() {
      return "patterns of " + seeds.words() + (designs ? "" : " without designs");
    }
  }

  /** Which patterns the event log of a real community shows. */
  record LogPatterns() implements Question {
    @Override
    public String place() {
      return "patterns";
    }

    @Override
    public List<String> files() {
      return List.of();
    }

    @Override
    public boolean isOfRecord() {
      return true;
    }
  }

  /** How many lives of one world go. */
  record Ensemble(Seeds seeds) implements Question {
    @Override
    public String place() {
      return "runs-" + seeds.place();
    }

    @Override
    public List<String> files() {
      return List.of(SCENARIO);
    }

    @Override
    public String words() {
      return seeds.words();
    }
  }

  /**
   * How other scenarios differ from the first.
   *
   * @param arms what the scenarios are called, the one that the others are compared with first
   * @param seeds the seeds, the same for all
   * @param headline the outcomes that were declared beforehand to be reported first, in the order
   *     in which they are asked
   */
  record Comparison(List<String> arms, Seeds seeds, List<String> headline) implements Question {
    private static final int MOST_BYTES = 100;
    private static final int HASH_DIGITS = 8;

    /** Keeps a copy; refuses names that could lead out of the output folder. */
    public Comparison {
      arms = List.copyOf(arms);
      headline = List.copyOf(headline);
      arms.forEach(Identity::refuseUnsafe);
      headline.forEach(Identity::refuseUnsafe);
      if (arms.size() < 2) {
        throw new IllegalArgumentException("nothing to compare with " + arms);
      }
    }

    @Override
    public String place() {
      return "compare-" + others() + "-" + seeds.place() + outcome();
    }

    /** The one outcome that somebody declared; several are what is usual. */
    private String outcome() {
      return headline.size() == 1 ? "-headline-" + headline.get(0) : "";
    }

    /** The names behind the first; where they are long their beginning and a hash of all. */
    private String others() {
      String all = String.join("-", arms.subList(1, arms.size()));
      int end = all.length();
      while (all.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
        end = all.offsetByCodePoints(end, -1);
      }
      return end == all.length() ? all : all.substring(0, end) + "-" + hash(all);
    }

    private static String hash(String names) {
      Sha256 hash = new Sha256();
      hash.add(names.getBytes(StandardCharsets.UTF_8));
      return hash.hex().substring(0, HASH_DIGITS);
    }

    @Override
    public List<String> files() {
      return IntStream.rangeClosed(1, arms.size()).mapToObj(k -> "arm_" + k + ".yaml").toList();
    }

    @Override
    public String words() {
      return String.join(" and ", arms)
          + ", "
          + seeds.words()
          + ", headline "
          + String.join(" or ", headline);
    }
  }

  /** The folder of the result under that of its scenario or series. */
  String place();

  /** The files of the result that hold what it was made from; none for a series. */
  List<String> files();

  /** Whether it is asked of the record of a real community, which may have any name. */
  default boolean isOfRecord() {
    return false;
  }

  /** The question in a few words. */
  default String words() {
    return place();
  }

  /** Whether a folder may be the place of a result, as far as its name tells. */
  static boolean isPlace(String folder) {
    return folder.matches(
        "seed--?[0-9]+(-events)?|stages|patterns"
            + "|(runs|patterns|compare-.+)-[1-9][0-9]*(-from-[0-9]+)?(-until-[a-z][a-z0-9_]*-[0-9.]+(pct)?)?"
            + "(-headline-[a-z][a-z0-9_]*|-given)?");
  }
}
