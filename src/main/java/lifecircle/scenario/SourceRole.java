package lifecircle.scenario;

import java.util.Locale;

/** What a fact is to a scenario: never both, or the scenario would confirm what it was told. */
public enum SourceRole {
  /** Values of the scenario were taken from it. */
  INPUT,
  /** What comes out is held against it. */
  CHECK;

  /** The name in a scenario file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
