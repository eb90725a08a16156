package lifecircle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns a scenario file into one checked {@link Scenario}, or tells everything that is wrong with
 * it.
 *
 * <p>The way of a file: bytes ({@link ScenarioBytes}), text ({@link ScenarioText}), the plain part
 * of YAML ({@link PlainYaml}), its head ({@link ScenarioHead}, {@link NetworkDaysInFile}), its
 * parameters ({@link SettingsInFile}), its switches ({@link SwitchedOff}), its interventions
 * ({@link InterventionsInFile}), its sources ({@link SourcesInFile}), the real curve it names
 * ({@link ObservedInFile}), its variants ({@link VariantsInFile}). The first three end the reading
 * at the first thing that is wrong; the others go on and gather.
 */
public final class ScenarioReader {
  private static final String A_SCENARIO = "name, title and duration, each with its value";

  private final Sections sections;

  /** A reader for worlds with these parameters. */
  public ScenarioReader(List<Parameter> parameters) {
    this(parameters, List.of());
  }

  /**
   * A reader for worlds with these parameters; what the model reads at the founding only, no
   * intervention can set.
   *
   * @throws IllegalArgumentException when two parameters have one name, when a section is called
   *     like a key of the head, when a default is not finite, or when a contradiction is between
   *     parameters that are not in the list
   */
  public ScenarioReader(List<Parameter> parameters, List<Contradiction> contradictions) {
    this(parameters, contradictions, Catalogue.foundingOnly());
  }

  /**
   * A reader for worlds with these parameters.
   *
   * @param foundingOnly the parameters that are read at the founding only: no intervention can set
   *     them
   * @throws IllegalArgumentException as above
   */
  public ScenarioReader(
      List<Parameter> parameters, List<Contradiction> contradictions, Set<Parameter> foundingOnly) {
    this.sections = new Sections(parameters, contradictions, foundingOnly);
  }

  /**
   * The scenario in a file.
   *
   * @throws RefusedInput with every problem of the file, first line first
   */
  public Scenario read(Path file) throws RefusedInput {
    return read(file, note -> {});
  }

  /**
   * The scenario in a file.
   *
   * @param notes told what is read, but probably not as it was meant, with its place
   * @throws RefusedInput with every problem of the file, first line first
   */
  public Scenario read(Path file, Consumer<String> notes) throws RefusedInput {
    Complaints complaints = new Complaints(file.toString().isEmpty() ? "''" : file.toString());
    Scenario read = read(ScenarioBytes.of(file, complaints), Optional.of(file), complaints);
    complaints.notes().forEach(notes);
    return read;
  }

  /**
   * The scenario in a stream of bytes, which is left open. It can name no file beside itself.
   *
   * @param displayName what problems call the file
   * @throws RefusedInput with every problem of the file, first line first
   */
  public Scenario read(String displayName, InputStream bytes) throws RefusedInput {
    Complaints complaints = new Complaints(displayName);
    try {
      return read(ScenarioBytes.of(bytes, complaints), Optional.empty(), complaints);
    } catch (IOException trouble) {
      throw new UncheckedIOException(displayName, trouble);
    }
  }

  /**
   * The same scenario with some parameters set anew, as on a command line; problems name the file
   * {@code --set}.
   *
   * @param scenario a scenario of this reader
   * @param assignments each {@code section.name=value} or {@code duration=value}, the value written
   *     as in a file
   * @throws RefusedInput with every problem of the assignments
   */
  public Scenario withSet(Scenario scenario, List<String> assignments) throws RefusedInput {
    Complaints complaints = new Complaints("--set");
    Scenario changed = new Assignments(sections, complaints).applied(scenario, assignments);
    complaints.refuseIfAny();
    return changed;
  }

  private Scenario read(byte[] bytes, Optional<Path> file, Complaints complaints)
      throws RefusedInput {
    Node document =
        PlainYaml.document(ScenarioText.of(bytes, complaints), complaints)
            .filter(node -> !Written.isNothing(node))
            .orElseThrow(() -> complaints.last(Place.WHOLE_FILE, "the file is empty", A_SCENARIO));
    if (!(document instanceof MappingNode level)) {
      throw complaints.last(
          Place.of(document.getStartMark()), "the file is " + Written.kindOf(document), A_SCENARIO);
    }
    return scenario(Entries.of(level, complaints), file, complaints);
  }

  private Scenario scenario(Entries top, Optional<Path> file, Complaints complaints)
      throws RefusedInput {
    ScenarioHead head = new ScenarioHead(top, complaints);
    Optional<String> name = head.name();
    Optional<Text> title = head.title();
    Optional<Text> watch = head.watch();
    Optional<Integer> duration = head.durationDays();
    Optional<Long> seed = head.seed();
    List<Integer> networkDays = new NetworkDaysInFile(duration, complaints).in(top);
    StageCurve curve = StageCurve.in(top, complaints);
    int before = complaints.count();
    SettingsInFile values =
        new SettingsInFile(sections, Settings.standard(sections.parameters()), complaints);
    Settings settings = values.read(top);
    List<Intervention> interventions =
        new InterventionsInFile(sections, values, complaints).in(top, duration);
    Set<Mechanism> off = SwitchedOff.in(top, complaints);
    boolean sound = complaints.count() == before;
    List<Variant> variants =
        new VariantsInFile(sections, values, interventions, off, sound, complaints)
            .in(top, name, duration);
    Map<String, SourceRole> sources = SourcesInFile.in(top, complaints);
    Optional<ObservedCurve> observed = new ObservedInFile(file, complaints).in(top, duration);
    complaints.refuseIfAny();
    return new Scenario(
        name.orElseThrow(),
        title.orElseThrow(),
        watch.or(() -> title).orElseThrow(),
        duration.orElseThrow(),
        seed.orElseThrow(),
        settings,
        off,
        interventions,
        sources,
        networkDays,
        observed,
        variants,
        curve);
  }
}
