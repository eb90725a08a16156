package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lifecircle.archive.Identity;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.SeriesOptions;

/**
 * The series that words of the command line mean, each a file that exists, else the name of a
 * shipped one; {@code -} is standard input.
 */
record SeriesByWord(Rooms rooms, SeriesOptions options) {
  /** All of them, or all problems of all of them. */
  List<ObservedSeries> all(List<String> words) throws RefusedInput {
    List<ObservedSeries> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> folders = new LinkedHashMap<>();
    for (String word : words) {
      try {
        ObservedSeries series = find(word);
        all.add(series);
        String folder = Identity.seriesFolder(series.name());
        Optional.ofNullable(folders.putIfAbsent(folder.toLowerCase(Locale.ROOT), word))
            .ifPresent(other -> problems.add(sameFolder(word, other, folder)));
      } catch (RefusedInput refused) {
        problems.addAll(refused.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    return all;
  }

  private static Problem sameFolder(String word, String other, String folder) {
    String what =
        word.equals(other)
            ? "stands twice on the command line"
            : "its results would go to the folder '" + folder + "' of " + other;
    return new Problem(word, 0, 0, what, "series of different names", Optional.empty());
  }

  private ObservedSeries find(String word) throws RefusedInput {
    if (word.equals("-")) {
      return rooms.standardInput(options);
    }
    Path file = Options.path(word);
    if (Files.exists(file) || word.endsWith(".csv") || word.endsWith(".gz")) {
      return rooms.series(file, options);
    }
    if (rooms.observed().contains(word)) {
      return rooms.shippedSeries(word, options);
    }
    throw new RefusedInput(
        List.of(
            new Problem(
                word,
                0,
                0,
                "no such file",
                "a CSV file, - for standard input, or one of the shipped series "
                    + String.join(", ", rooms.observed()),
                NearestName.to(word, rooms.observed()))));
  }
}
