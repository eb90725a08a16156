package lifecircle.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The real curve that a scenario lays over its simulated one: what was counted in a real community,
 * and on which simulated day that counting begins. It is looked at beside a life and never read by
 * the model.
 *
 * <p>Units: days since the founding.
 *
 * @param series what was counted
 * @param shipped whether the series came with the program, under its own name
 * @param beginsDay the simulated day on which the first period of the series begins, 0 or later
 */
public record ObservedCurve(ObservedSeries series, boolean shipped, int beginsDay) {
  /** The file that keeps a copy of the series beside the resolved scenario. */
  public static final String FILE = "observed.csv";

  /** Refuses a day before the founding. */
  public ObservedCurve {
    if (!(beginsDay >= 0)) {
      throw new IllegalArgumentException("day " + beginsDay + " is before the founding");
    }
  }

  /** The fingerprint of every date and count, in hexadecimal. */
  public String sha256() {
    return sha256(series);
  }

  /** The fingerprint of every date and count of a series, as {@code sha256sum} prints it. */
  static String sha256(ObservedSeries series) {
    try {
      byte[] table = series.canonicalCsv().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(table));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
