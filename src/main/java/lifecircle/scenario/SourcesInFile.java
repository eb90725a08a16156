package lifecircle.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The facts a scenario file builds on or is held against: {@code sources: {F6: input, F1: check}}.
 */
final class SourcesInFile {
  /** Facts, claims and patterns by the numbers of our notes, in their order. */
  static final List<String> FACTS =
      Stream.of(numbered("F", 22), numbered("C", 24), numbered("E", 45)).flatMap(f -> f).toList();

  static final List<String> ROLES =
      Arrays.stream(SourceRole.values()).map(SourceRole::code).toList();
  private static final String EXPECTED = "facts with their roles, such as {F6: input, F1: check}";

  private SourcesInFile() {}

  private static Stream<String> numbered(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
  }

  /** The role of every fact under {@code sources}, in the order of the file. */
  static Map<String, SourceRole> in(Entries top, Complaints complaints) {
    Map<String, SourceRole> roles = new LinkedHashMap<>();
    Optional<Entries> facts =
        top.get("sources")
            .flatMap(e -> Written.level(e, "sources", EXPECTED, SourcesInFile::again, complaints));
    if (facts.isPresent()) {
      for (Entries.Entry fact : facts.get().all()) {
        role(fact, complaints).ifPresent(role -> roles.put(fact.key(), role));
      }
    }
    return roles;
  }

  /** A fact that went in may not be counted as a success. */
  private static Refusal again(Entries.Entry first, Entries.Entry second) {
    Set<String> roles = new TreeSet<>();
    for (Entries.Entry entry : List.of(first, second)) {
      if (entry.value() instanceof ScalarNode word && ROLES.contains(word.getValue())) {
        roles.add(word.getValue());
      }
    }
    return roles.size() < ROLES.size()
        ? Entries.again(first, second)
        : new Refusal(
            second.key()
                + " is both input and check, first in line "
                + first.place().line()
                + "; what went in cannot be counted as a success",
            "one role for each fact",
            Optional.empty());
  }

  private static Optional<SourceRole> role(Entries.Entry fact, Complaints complaints) {
    if (!FACTS.contains(fact.key())) {
      complaints.add(
          fact.place(),
          "unknown fact " + Quotation.of(fact.key()) + " in 'sources'",
          "a letter and a number: F with 1 to 22, C with 1 to 24 or E with 1 to 45",
          NearestName.to(fact.key(), FACTS));
      return Optional.empty();
    }
    String expected = "one of " + String.join(", ", ROLES);
    Optional<String> word = Written.words(fact, fact.key(), expected, complaints);
    Optional<SourceRole> role =
        word.flatMap(
            w -> Arrays.stream(SourceRole.values()).filter(r -> r.code().equals(w)).findFirst());
    if (word.isPresent() && role.isEmpty()) {
      complaints.add(
          fact.valuePlace(),
          "the role of " + fact.key() + " is " + Quotation.of(word.get()),
          expected,
          NearestName.to(word.get(), ROLES));
    }
    return role;
  }
}
