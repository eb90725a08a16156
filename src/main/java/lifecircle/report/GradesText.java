package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lifecircle.experiment.Runs;
import lifecircle.lifecycle.Grade;
import lifecircle.quantity.Language;

/**
 * How strong the evidence for the stages of many runs is, in a sentence: in how many of them each
 * grade is given.
 *
 * @param runs the runs
 * @param language the language of every word
 */
record GradesText(Runs runs, Language language) {
  String sentence() {
    double[] grades = runs.grades();
    List<String> counts = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      counts.add(count(Arrays.stream(grades).filter(place -> place == grade.ordinal()).count()));
    }
    counts.add(count(Arrays.stream(grades).filter(place -> Double.isNaN(place)).count()));
    counts.add(count(grades.length));
    return EnsembleWords.GRADES.in(language, counts.toArray(String[]::new));
  }

  private static String count(long runs) {
    return Numerals.count(runs);
  }
}
