package lifecircle.scenario;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a scenario, which is also the name of the folder its results go to, on any computer.
 *
 * <p>Units: at most 100 characters and 200 bytes of UTF-8, because folder names end at 255 bytes.
 */
public final class ScenarioName {
  static final int MOST_CHARACTERS = 100;
  private static final int MOST_BYTES = 200;
  private static final Pattern RESERVED = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");
  static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}_-]*");
  private static final String EXPECTED = "letters, digits, - and _, not beginning with -";

  private ScenarioName() {}

  /** Whether Windows keeps this name for a device, whatever its case. */
  public static boolean reservedByWindows(String name) {
    return RESERVED.matcher(name).matches();
  }

  /** Why no folder should be called so; empty for a good name. */
  static Optional<Refusal> refusal(String name) {
    if (name.length() > MOST_CHARACTERS
        || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return refusal(
          name, "too long for a folder", "at most 100 letters or 66 Chinese characters", "");
    }
    if (!SAFE.matcher(name).matches()) {
      return refusal(name, "not a safe folder name", EXPECTED, mended(name));
    }
    if (reservedByWindows(name)) {
      return refusal(name, "reserved by Windows", "another name", name + "_1");
    }
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.equals(name)
        ? Optional.empty()
        : refusal(name, "spelled with separate accents", "letters typed as one (NFC)", composed);
  }

  private static String mended(String name) {
    String mended =
        name.strip().replaceAll("[^\\p{L}\\p{M}\\p{Nd}_-]+", "_").replaceFirst("^[-\\p{M}]+", "");
    return mended.replace("_", "").isEmpty() ? "" : mended;
  }

  private static Optional<Refusal> refusal(
      String name, String fault, String expected, String nearest) {
    return Optional.of(
        new Refusal(
            "the name " + Quotation.of(name) + " is " + fault,
            expected,
            nearest.isEmpty() ? Optional.empty() : Optional.of(nearest)));
  }
}
