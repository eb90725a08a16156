package lifecircle.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@link SeriesOptions#words} back. */
final class SeriesToldInWords {
  private static final Pattern OPTION =
      Pattern.compile("(--[a-z-]+)(?: (?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^ \"-][^ \"]*)))?(?: |$)");

  private SeriesToldInWords() {}

  /**
   * The options that these words tell.
   *
   * @throws IllegalArgumentException when a value is none
   */
  static SeriesOptions options(String words) {
    Map<SeriesOption, String> told = new EnumMap<>(SeriesOption.class);
    Matcher found = OPTION.matcher(words);
    while (found.find()) {
      SeriesOption option = option(found.group(1));
      told.put(option, option.isFlag() ? "true" : value(found));
    }
    return new SeriesOptions(told);
  }

  private static SeriesOption option(String word) {
    return Arrays.stream(SeriesOption.values())
        .filter(option -> option.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private static String value(Matcher found) {
    String quoted = found.group(2);
    String bare = found.group(3);
    if (quoted != null) {
      return quoted.replaceAll("\\\\(.)", "$1");
    }
    if (bare == null) {
      throw new IllegalArgumentException(found.group() + " has no value");
    }
    return bare;
  }
}
