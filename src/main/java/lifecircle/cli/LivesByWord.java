package lifecircle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import lifecircle.quantity.Language;
import lifecircle.scenario.BeginningsAfterEnd;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;

/**
 * The lives that the words of a command line mean. All are read before any is lived, so that
 * whatever is wrong with them is told at once and nothing is made in vain.
 *
 * @param rooms who reads
 * @param changes what is set anew in all of them
 * @param seed the seed of each
 * @param language the language in which they are told
 * @param note told what is left out, or read otherwise than it was probably meant
 */
record LivesByWord(
    Rooms rooms,
    List<String> changes,
    ToLongFunction<Scenario> seed,
    Language language,
    Consumer<String> note) {

  /**
   * The lives, in the order of the words.
   *
   * @throws RefusedInput with every problem of every one of them, and when two different scenarios
   *     would go to one folder
   */
  List<OneLife> find(List<String> words) throws RefusedInput {
    Map<String, OneLife> lives = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String word : words) {
      try {
        OneLife life = find(word);
        collision(lives, word, life).ifPresent(problems::add);
        lives.put(word, life);
      } catch (RefusedInput refused) {
        // What is wrong with --set is wrong for each file, and told once.
        refused.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    return List.copyOf(lives.values());
  }

  private OneLife find(String word) throws RefusedInput {
    Scenario read = ScenarioByWord.find(rooms, word, note);
    if (!read.variants().isEmpty()) {
      note.accept(
          word
              + ": note: its variants are left out; 'lifecircle compare "
              + word
              + "' holds them against it");
    }
    Scenario scenario = changes.isEmpty() ? read : rooms.changed(read, changes);
    BeginningsAfterEnd.of(scenario.withoutVariants())
        .forEach(late -> note.accept(word + ": note: " + late));
    return OneLife.of(scenario, seed.applyAsLong(scenario), language, rooms);
  }

  private static Optional<Problem> collision(
      Map<String, OneLife> earlier, String word, OneLife life) {
    return earlier.entrySet().stream()
        .filter(other -> life.collidesWith(other.getValue()))
        .findFirst()
        .map(
            other ->
                new Problem(
                    word,
                    0,
                    0,
                    "its name '"
                        + life.scenario().name()
                        + "' is that of "
                        + other.getKey()
                        + ", too, which is another scenario",
                    "a name of its own, for results go to a folder of that name",
                    Optional.empty()));
  }
}
