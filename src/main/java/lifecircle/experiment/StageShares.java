package lifecircle.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;

/**
 * What became of many runs: in how many each stage occurs, when it begins and how long it lasts,
 * which shape they have, how many never took off and how many did not grow.
 *
 * <p>Units: days. Shares are of all finished runs, so that a run without distinct stages counts as
 * one in which no stage occurs; beginnings and lengths are of the runs in which the stage occurs,
 * lengths by the Kaplan–Meier estimator where the end of the record cuts them off.
 *
 * @param runs how many finished runs there are
 * @param stages each stage
 * @param shapes each shape
 * @param tooLittle of how many too little was seen to name a shape
 * @param neverTookOff how many never took off, of those whose record is long enough to judge
 * @param didNotGrow how many did not grow, of those whose record is long enough
 */
public record StageShares(
    int runs,
    List<OfStage> stages,
    List<OfShape> shapes,
    Proportion tooLittle,
    Proportion neverTookOff,
    Proportion didNotGrow) {
  /** Keeps copies. */
  public StageShares {
    stages = List.copyOf(stages);
    shapes = List.copyOf(shapes);
  }

  /**
   * One stage in many runs.
   *
   * @param stage the stage
   * @param occurs in how many of them
   * @param firstDay when it first begins
   * @param days how long it lasts, all its occurrences of a run together
   */
  public record OfStage(Stage stage, Proportion occurs, Band.Week firstDay, KaplanMeier days) {}

  /**
   * One shape in many runs.
   *
   * @param shape the shape
   * @param occurs how many have it
   */
  public record OfShape(Shape shape, Proportion occurs) {}

  /** What became of these. */
  public static StageShares of(Runs runs) {
    double[] shapes = runs.shapes();
    List<OfShape> ofShapes = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      ofShapes.add(new OfShape(shape, count(shapes, shape.ordinal())));
    }
    int known = (int) Arrays.stream(shapes).filter(shape -> !Double.isNaN(shape)).count();
    return new StageShares(
        runs.count(),
        Arrays.stream(Stage.values()).map(stage -> ofStage(runs, stage)).toList(),
        ofShapes,
        new Proportion(runs.count() - known, runs.count()),
        count(judged(runs.measure(Measures.NEVER_TOOK_OFF)), 1),
        count(judged(runs.measure(Measures.DID_NOT_GROW)), 1));
  }

  /** The shape that most runs have; several where as many have each, none where none is known. */
  public List<OfShape> mostFrequent() {
    int most = shapes.stream().mapToInt(shape -> shape.occurs().of()).max().orElse(0);
    return shapes.stream().filter(shape -> most > 0 && shape.occurs().of() == most).toList();
  }

  private static double[] judged(double... numbers) {
    return Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).toArray();
  }

  private static OfStage ofStage(Runs runs, Stage stage) {
    KaplanMeier days = StageLengths.of(runs, stage).estimate();
    Band.Week begins = Band.Week.within(Range.COUNT, runs.measure(Measures.beginning(stage)));
    return new OfStage(stage, new Proportion(days.count(), runs.count()), begins, days);
  }

  private static Proportion count(double[] numbers, double wanted) {
    int counted = (int) Arrays.stream(numbers).filter(number -> number == wanted).count();
    return new Proportion(counted, numbers.length);
  }
}
