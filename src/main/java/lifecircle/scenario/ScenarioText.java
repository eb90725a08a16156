package lifecircle.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a scenario file: UTF-8, with or without a byte order mark, lines ended by LF, CRLF or
 * CR, and no characters that belong in no text.
 */
final class ScenarioText {
  private static final String EXPECTED = "a text saved as UTF-8";

  private ScenarioText() {}

  /** The text these bytes spell; what cannot be text is refused with the place where it stands. */
  static String of(byte[] bytes, Complaints complaints) throws RefusedInput {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw complaints.last(new Place(1, 1), "the file is saved as UTF-16", EXPECTED);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = decoded(ByteBuffer.wrap(bytes, start, bytes.length - start), complaints);
    refuseStrangeCharacters(text, complaints);
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(ByteBuffer bytes, Complaints complaints) throws RefusedInput {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      Place place = placeAfter(text.flip().toString());
      String what =
          String.format(
              Locale.ROOT,
              "byte %d (0x%02X) is not UTF-8",
              bytes.arrayOffset() + bytes.position() + 1,
              bytes.get(bytes.position()) & 0xFF);
      throw complaints.last(place, what, EXPECTED);
    }
    return text.flip().toString();
  }

  private static void refuseStrangeCharacters(String text, Complaints complaints)
      throws RefusedInput {
    int found = 0;
    for (int i = 0; i < text.length() && found < 10; i++) {
      char c = text.charAt(i);
      if (strange(c)) {
        found++;
        complaints.add(
            placeAfter(text.substring(0, i)),
            String.format(Locale.ROOT, "a character that belongs in no text (U+%04X)", (int) c),
            "letters, digits, signs and blanks only");
      }
    }
    complaints.refuseIfAny();
  }

  /** What YAML calls not printable, and marks of byte order inside a text. */
  private static boolean strange(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
    return control || (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE || c == 0xFEFF;
  }

  /** The place of the character that follows a text. */
  static Place placeAfter(String text) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean crOfCrlf =
          text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crOfCrlf)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place(line, text.codePointCount(lineStart, text.length()) + 1);
  }
}
