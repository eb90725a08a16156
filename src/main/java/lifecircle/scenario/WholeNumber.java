package lifecircle.scenario;

import java.util.Optional;

/** A value of a file that is counted in whole days or times. */
final class WholeNumber {
  private WholeNumber() {}

  /** The number that stands there, if it is an allowed whole one. */
  static Optional<Integer> in(Entries.Entry entry, AllowedValue allowed, Complaints complaints) {
    Optional<String> words = Written.value(entry, allowed.name(), allowed, complaints);
    Optional<Refusal> refusal = words.flatMap(allowed::wholeRefusal);
    refusal.ifPresent(r -> complaints.add(entry.valuePlace(), r));
    return refusal.isPresent()
        ? Optional.empty()
        : words.map(allowed::held).map(value -> (int) value.doubleValue());
  }
}
