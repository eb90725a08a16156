package lifecircle.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.engine.DayPlan;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;

/**
 * How the things that can be explained hang together: who uses what, what moves what, what an off
 * switch does. Nothing is known here; all of it is asked of the definitions.
 *
 * @param plan the order of the day
 * @param parameters all parameters
 * @param directions which column each parameter moves
 * @param sources the short names of sources
 */
record Reference(
    DayPlan plan, List<Parameter> parameters, List<Direction> directions, List<ShortName> sources) {
  /** The reference of this model. */
  static Reference ofTheModel() {
    return new Reference(new DayPlan(), Catalogue.parameters(), Direction.all(), ShortName.all());
  }

  /** The parameters of a section in their order. */
  List<Parameter> section(String section) {
    return parameters.stream().filter(p -> p.section().equals(section)).toList();
  }

  /** The parameters a mechanism is about: those of its process, else those it sets to zero. */
  List<Parameter> about(Mechanism mechanism) {
    return Stream.of(plan.own(mechanism), section(mechanism.code()), plan.silenced(mechanism))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** The mechanisms whose off switch takes a parameter out of force, the closest first. */
  List<Mechanism> switches(Parameter parameter) {
    Stream<Mechanism> silencing =
        Stream.of(Mechanism.values()).filter(m -> plan.silenced(m).contains(parameter));
    Stream<Mechanism> named =
        Stream.of(Mechanism.values())
            .filter(m -> m.code().equals(parameter.section()) && plan.own(m).isEmpty());
    Stream<Mechanism> home = plan.home(parameter).filter(plan::leftOut).stream();
    return Stream.of(silencing, named, home).flatMap(s -> s).distinct().toList();
  }

  /** What switching a mechanism off does. */
  String effect(Mechanism mechanism, Language language) {
    List<String> zeros = plan.silenced(mechanism).stream().map(Parameter::key).toList();
    String zero =
        zeros.isEmpty() ? "" : Sentence.SET_TO_ZERO.in(language, String.join(", ", zeros));
    String left = plan.leftOut(mechanism) ? Sentence.LEFT_OUT.in(language) : "";
    String between = zero.isEmpty() || left.isEmpty() ? "" : Sentence.AND.in(language);
    return "off: [" + mechanism.code() + "] " + left + between + zero;
  }

  /** Which column a parameter moves. */
  Optional<Direction> moved(Parameter parameter) {
    return directions.stream().filter(d -> d.key().equals(parameter.key())).findFirst();
  }

  /** What the short names in some words stand for. */
  List<ShortName> namedIn(String words) {
    return sources.stream().filter(source -> source.isNamedIn(words)).toList();
  }
}
