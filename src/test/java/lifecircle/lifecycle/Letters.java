package lifecircle.lifecycle;

import java.util.stream.Collectors;

/**
 * Stages in order as letters: G germination, R rapid growth, A active interaction, D decline, P
 * plateau, B interaction buffer, S silence.
 */
final class Letters {
  private Letters() {}

  static String of(StageTable table) {
    return table.sequence().stream().map(Letters::letter).collect(Collectors.joining());
  }

  private static String letter(Stage stage) {
    return switch (stage) {
      case GERMINATION -> "G";
      case RAPID_GROWTH -> "R";
      case ACTIVE_INTERACTION -> "A";
      case DECLINE -> "D";
      case PLATEAU -> "P";
      case INTERACTION_BUFFER -> "B";
      case SILENCE -> "S";
    };
  }
}
