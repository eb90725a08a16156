package lifecircle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Engine;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.ObservedEvents;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.SeriesOptions;

/** Everything the commands ask of the rooms of the house, in one place. */
interface Rooms {
  /** Reads a scenario file. */
  Scenario read(Path file) throws RefusedInput;

  /**
   * Reads a scenario file.
   *
   * @param notes told what is read, but probably not as it was meant
   */
  default Scenario read(Path file, Consumer<String> notes) throws RefusedInput {
    return read(file);
  }

  /**
   * Reads the text of a scenario.
   *
   * @param displayName what problems call it
   */
  Scenario read(String displayName, String text) throws RefusedInput;

  /** The names of the scenarios that are shipped, in the order they are listed. */
  List<String> shelf();

  /** Reads a scenario of the shelf. */
  Scenario shipped(String name) throws RefusedInput;

  /**
   * The same world with other values.
   *
   * @param changes {@code section.name=value} each, the value with its unit as in a file
   */
  Scenario changed(Scenario scenario, List<String> changes) throws RefusedInput;

  /** The text of the resolved scenario: every parameter, defaults included. */
  String resolved(Scenario scenario);

  /** What a scenario sets without effect, a line each. */
  List<String> idle(Scenario scenario);

  /** The parameter of this key, {@code section.name}, where there is one. */
  Optional<Parameter> parameter(String key);

  /**
   * Lives the life of a community and puts every file of the result into the folder.
   *
   * @param events whether what people do is written down, too
   * @param finishedDays told the number of finished days from time to time
   * @return what a person is told at the end: the stages and who left why
   */
  Told live(
      Scenario scenario,
      long seed,
      int threads,
      Language language,
      boolean events,
      ResultFolder folder,
      IntConsumer finishedDays)
      throws UnwrittenResult;

  /** Who lives the runs of an experiment. */
  Engine engine();

  /** The names of the observed series that are shipped. */
  List<String> observed();

  /** Reads an observed series. */
  ObservedSeries series(Path file, SeriesOptions options) throws RefusedInput;

  /** Reads an observed series from standard input. */
  ObservedSeries standardInput(SeriesOptions options) throws RefusedInput;

  /** Reads the canonical table of an observed series that bears this name. */
  ObservedSeries series(String name, String text) throws RefusedInput;

  /** Reads a shipped observed series. */
  ObservedSeries shippedSeries(String name, SeriesOptions options) throws RefusedInput;

  /** Reads an event log of a real community, or the events of a run. */
  ObservedEvents events(Path file, SeriesOptions options) throws RefusedInput;

  /** Reads an event log from standard input. */
  ObservedEvents eventsOfStandardInput(SeriesOptions options) throws RefusedInput;

  /** Finds the stages of an observed series. */
  StageTable find(ObservedSeries series);

  /**
   * Puts every file of the result of an observed series into the folder.
   *
   * @param found its stages
   * @return what a person is told at the end: the stages with their evidence
   */
  Told stages(ObservedSeries series, StageTable found, Language language, ResultFolder folder)
      throws UnwrittenResult;
}
