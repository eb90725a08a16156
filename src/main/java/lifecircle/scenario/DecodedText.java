package lifecircle.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The words in a stream of bytes, decoded as they come. A byte order mark names the encoding; as
 * long as all bytes are those of ASCII it does not matter, and the first that is not decides
 * ({@link TextEncoding}).
 *
 * <p>Bytes that are no text in that encoding, and NUL, end the reading with their line.
 */
final class DecodedText extends Reader {
  private static final int WINDOW = 1 << 16;

  private final InputStream bytes;
  private final byte[] window = new byte[WINDOW];
  private int from;
  private int until;
  private boolean ended;
  private boolean begun;
  private int line = 1;
  private char last = '\n';
  private long quotes;
  private Optional<TextEncoding> encoding = Optional.empty();
  private CharsetDecoder decoder = decoder(TextEncoding.UTF_8);

  DecodedText(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The encoding, where it is not the UTF-8 that everybody expects. */
  Optional<TextEncoding> unusualEncoding() {
    return encoding.filter(found -> found != TextEncoding.UTF_8);
  }

  /** How many quotation marks have been read. */
  long quotes() {
    return quotes;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    begin();
    CharBuffer text = CharBuffer.wrap(into, offset, length).slice();
    if (length == 0) {
      return 0;
    }
    while (text.position() == 0) {
      if (until - from < 8 && !ended) {
        fill();
      }
      if (from == until) {
        return -1;
      }
      if (encoding.isEmpty() && !copyPlain(text)) {
        fill();
        choose(TextEncoding.of(window, from, until, ended));
      } else if (encoding.isPresent()) {
        decode(text);
      }
    }
    int end = text.position();
    watch(into, offset, offset + end);
    return end;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      fill();
      TextEncoding.marked(window, until).ifPresent(this::choose);
      from = encoding.map(found -> found.markLength(window, until)).orElse(0);
    }
  }

  private void choose(TextEncoding found) {
    encoding = Optional.of(found);
    decoder = decoder(found);
  }

  private static CharsetDecoder decoder(TextEncoding encoding) {
    return encoding
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Copies bytes that every encoding reads alike; false where the next is none. */
  private boolean copyPlain(CharBuffer text) {
    int before = from;
    while (from < until && text.hasRemaining() && window[from] >= 0) {
      text.put((char) window[from++]);
    }
    return from > before || from == until;
  }

  private void decode(CharBuffer text) throws IOException {
    ByteBuffer coded = ByteBuffer.wrap(window, from, until - from);
    CoderResult result = decoder.decode(coded, text, ended);
    from = coded.position();
    boolean stuck = result.isUnderflow() && ended && from < until && text.position() == 0;
    if ((result.isError() || stuck) && text.position() == 0) {
      throw new Undecodable(line, "this line is not " + encoding.orElseThrow().title(), false);
    }
    if (result.isUnderflow() && text.position() == 0 && !ended) {
      fill();
    }
  }

  /** Moves what is left to the front, and reads on. */
  private void fill() throws IOException {
    compact();
    while (until < WINDOW && !ended) {
      int read = bytes.read(window, until, WINDOW - until);
      ended = read < 0;
      until += Math.max(0, read);
    }
  }

  private void compact() {
    System.arraycopy(window, from, window, 0, until - from);
    until -= from;
    from = 0;
  }

  private void watch(char[] text, int start, int end) throws Undecodable {
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == 0) {
        throw new Undecodable(line, "a NUL byte stands in this line", true);
      }
      quotes += c == '"' ? 1 : 0;
      line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
      last = c;
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** Bytes that are no text, and where they stand. */
  static final class Undecodable extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final boolean isNul;

    Undecodable(int line, String what, boolean isNul) {
      super(what);
      this.line = line;
      this.isNul = isNul;
    }

    boolean isNul() {
      return isNul;
    }

    /** The line from 1. */
    int line() {
      return line;
    }
  }
}
