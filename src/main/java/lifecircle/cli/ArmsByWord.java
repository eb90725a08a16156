package lifecircle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lifecircle.experiment.Arm;
import lifecircle.scenario.BeginningsAfterEnd;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;

/**
 * The worlds that the words of a command line hold against each other: several scenarios, or one
 * with its variants. All are read before any is lived, and whatever is wrong is told at once.
 *
 * @param rooms who reads
 * @param changes what is set anew in all of them
 * @param note told what is read otherwise than it was probably meant, or planned in vain
 */
record ArmsByWord(Rooms rooms, List<String> changes, Consumer<String> note) {
  /**
   * The worlds, the one the others are held against first: plain scenarios with the seed of the
   * first.
   *
   * @throws RefusedInput with every problem of every one of them
   */
  List<Scenario> find(List<String> words) throws RefusedInput {
    List<Problem> problems = new ArrayList<>();
    Map<String, Scenario> read = new LinkedHashMap<>();
    for (String word : words) {
      try {
        if (read.putIfAbsent(word, ScenarioByWord.find(rooms, word, note)) != null) {
          problems.add(problem(word, "is given twice", "each scenario once"));
        }
      } catch (RefusedInput refused) {
        problems.addAll(refused.problems());
      }
    }
    refuseIfAny(problems);
    Map<String, Scenario> worlds = changed(worlds(read), problems);
    check(worlds, problems);
    refuseIfAny(problems);
    worlds.forEach(
        (word, world) ->
            BeginningsAfterEnd.of(world).forEach(late -> note.accept(word + ": note: " + late)));
    long seed = worlds.values().iterator().next().seed();
    return worlds.values().stream().map(world -> world.forManyLives().seeded(seed)).toList();
  }

  /** The worlds by the words they are complained about with. */
  private static Map<String, Scenario> worlds(Map<String, Scenario> read) throws RefusedInput {
    if (read.size() > 1) {
      return read;
    }
    Map.Entry<String, Scenario> only = read.entrySet().iterator().next();
    if (only.getValue().variants().isEmpty()) {
      throw new RefusedInput(
          List.of(
              problem(
                  only.getKey(),
                  "has no variants, so there is nothing to compare it with",
                  "a second scenario, or 'variants:' in the file")));
    }
    Map<String, Scenario> worlds = new LinkedHashMap<>();
    for (Arm arm : Arm.ofVariants(only.getValue())) {
      String word = only.getKey() + (worlds.isEmpty() ? "" : ", variant " + arm.name());
      worlds.put(word, arm.world());
    }
    return worlds;
  }

  private Map<String, Scenario> changed(Map<String, Scenario> worlds, List<Problem> problems) {
    Map<String, Scenario> changed = new LinkedHashMap<>();
    worlds.forEach(
        (word, world) -> {
          try {
            changed.put(word, changes.isEmpty() ? world : rooms.changed(world, changes));
          } catch (RefusedInput refused) {
            // What is wrong with --set is wrong for each world, and told once.
            refused.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
          }
        });
    return changed;
  }

  private static void check(Map<String, Scenario> worlds, List<Problem> problems) {
    Map<String, Scenario> earlier = new LinkedHashMap<>();
    worlds.forEach(
        (word, world) -> {
          earlier.entrySet().stream()
              .flatMap(other -> between(other.getKey(), other.getValue(), word, world).stream())
              .findFirst()
              .ifPresent(problems::add);
          earlier.put(word, world);
        });
  }

  /** What is wrong between two worlds: the first thing of these. */
  private static Optional<Problem> between(
      String first, Scenario one, String word, Scenario other) {
    if (one.durationDays() != other.durationDays()) {
      return Optional.of(
          problem(
              word,
              "lasts "
                  + other.durationDays()
                  + " d, but "
                  + first
                  + " "
                  + one.durationDays()
                  + " d",
              "one duration for all, such as --set \"duration="
                  + Math.min(one.durationDays(), other.durationDays())
                  + " d\""));
    }
    if (one.seeded(0).bare().equals(other.seeded(0).bare())) {
      return Optional.of(
          problem(
              word,
              "is the same scenario as " + first + ", so no pair could differ",
              "one that differs; 'lifecircle diff' shows in what two do"));
    }
    if (one.name().equalsIgnoreCase(other.name())) {
      return Optional.of(
          problem(
              word,
              "its name '" + other.name() + "' is that of " + first + ", too",
              "a name of its own, as tables use it"));
    }
    return Optional.empty();
  }

  private static Problem problem(String word, String what, String expected) {
    return new Problem(word, 0, 0, what, expected, Optional.empty());
  }

  private static void refuseIfAny(List<Problem> problems) throws RefusedInput {
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
  }
}
