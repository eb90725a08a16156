package lifecircle.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with one file, gathered while it is read. */
final class Complaints {
  private static final int MOST = 100;

  /** How many are kept to be put in order; a file may have one in every cell. */
  private static final int MOST_KEPT = 10_000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int ofThisFile;
  private final List<Problem> ofOtherFiles = new ArrayList<>();

  Complaints(String file) {
    this.file = file;
  }

  /** A complaint without a suggestion. */
  void add(Place place, String what, String expected) {
    add(place, what, expected, Optional.empty());
  }

  /** A complaint; the words follow {@link Problem}. */
  void add(Place place, String what, String expected, Optional<String> nearest) {
    ofThisFile++;
    if (problems.size() < MOST_KEPT) {
      problems.add(new Problem(file, place.line(), place.column(), what, expected, nearest));
    }
  }

  /** A complaint about words that cannot be taken. */
  void add(Place place, Refusal refusal) {
    add(place, refusal.what(), refusal.expected(), refusal.nearest());
  }

  /** Complaints about a file that this one names; they are told after its own. */
  void addOfAnotherFile(List<Problem> others) {
    ofOtherFiles.addAll(others);
  }

  /** Something that is read, but probably not as it was meant. */
  void note(Place place, String what) {
    notes.add(file + ":" + place.line() + ":" + place.column() + ": note: " + what);
  }

  /** All notes, in the order in which they were made. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** How many complaints there are so far. */
  int count() {
    return ofThisFile + ofOtherFiles.size();
  }

  /** Refuses the file if there is anything to complain about, first line first. */
  void refuseIfAny() throws RefusedInput {
    if (count() > 0) {
      throw refused();
    }
  }

  /** One last complaint, after which reading on makes no sense. */
  RefusedInput last(Place place, String what, String expected) {
    add(place, what, expected);
    return refused();
  }

  private RefusedInput refused() {
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    if (problems.size() <= MOST) {
      return refused(problems);
    }
    List<Problem> shown = new ArrayList<>(problems.subList(0, MOST));
    shown.add(
        new Problem(
            file,
            problems.get(MOST).line(),
            0,
            "from here on " + (ofThisFile - MOST) + " more problems are not listed",
            "the first " + MOST + " to be mended before",
            Optional.empty()));
    return refused(shown);
  }

  private RefusedInput refused(List<Problem> own) {
    List<Problem> all = new ArrayList<>(own);
    all.addAll(ofOtherFiles);
    return new RefusedInput(all);
  }
}
