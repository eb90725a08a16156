package lifecircle.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The words of an observed series: bytes that are UTF-8 and text, or refused. */
final class SeriesText {
  private SeriesText() {}

  /** The text without its byte order mark. */
  static String of(byte[] bytes, Complaints complaints) throws RefusedInput {
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
          new Place(lineOf(bytes, from.position()), 0), "this line is not UTF-8", "text in UTF-8");
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

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      boolean returns = bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n');
      line += bytes[i] == '\n' || returns ? 1 : 0;
    }
    return line;
  }
}
