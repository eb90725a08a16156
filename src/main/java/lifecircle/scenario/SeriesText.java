package lifecircle.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The words of an observed series: bytes that are UTF-8 and text, or refused. */
final class SeriesText {
  private static final String IN_UTF_8 = "text in UTF-8 (spreadsheets save it as 'CSV UTF-8')";

  private SeriesText() {}

  /** The text without its byte order mark. */
  static String of(byte[] bytes, Complaints complaints) throws RefusedInput {
    Optional<String> other = otherKind(bytes);
    if (other.isPresent()) {
      throw complaints.last(Place.WHOLE_FILE, "this is " + other.get(), IN_UTF_8);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(from, to, true);
    if (result.isError()) {
      throw complaints.last(
          new Place(lineOf(bytes, from.position()), 0), "this line is not UTF-8", IN_UTF_8);
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw complaints.last(
            new Place(lineOf(bytes, i), 0), "a NUL byte stands in this line", "plain text");
      }
    }
    String text = to.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** What a file is that begins like something we know and is no text in UTF-8. */
  private static Optional<String> otherKind(byte[] bytes) {
    int one = bytes.length > 1 ? bytes[0] & 0xFF : 0;
    int two = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    boolean utf16 = (one == 0xFF && two == 0xFE) || (one == 0xFE && two == 0xFF);
    if (utf16 || (one != 0 && two == 0 && bytes.length > 1) || (one == 0 && two != 0)) {
      return Optional.of("UTF-16 ('Unicode text')");
    }
    return one == 'P' && two == 'K' && bytes.length > 3 && bytes[2] == 3
        ? Optional.of("a workbook or an archive")
        : Optional.empty();
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      boolean returns = bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
      line += bytes[i] == '\n' || returns ? 1 : 0;
    }
    return line;
  }
}
