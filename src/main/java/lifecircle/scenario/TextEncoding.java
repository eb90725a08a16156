package lifecircle.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The encodings in which tables come: UTF-8; the UTF-16 that spreadsheets call Unicode text;
 * GB18030 with its parts GBK and GB2312, in which Chinese spreadsheets save.
 *
 * <p>Assumption: what is no UTF-8 is GB18030 where at least two thirds of its characters of two
 * bytes are the most common ones, the first level of GB2312 and its punctuation. Text of Western
 * Europe has hardly any, and is refused by its line.
 */
enum TextEncoding {
  /** What everybody expects. */
  UTF_8("UTF-8", "UTF-8"),
  /** Two bytes a character, the small one first. */
  UTF_16LE("UTF-16LE", "UTF-16"),
  /** Two bytes a character, the great one first. */
  UTF_16BE("UTF-16BE", "UTF-16"),
  /** What Chinese spreadsheets save. */
  GB18030("GB18030", "GB18030 (GBK)");

  private static final int COMMON = 0xA1;
  private static final int HEAD = 256;

  private final String charset;
  private final String title;

  TextEncoding(String charset, String title) {
    this.charset = charset;
    this.title = title;
  }

  Charset charset() {
    return Charset.forName(charset);
  }

  /** Its name for people. */
  String title() {
    return title;
  }

  /** The encoding that the first bytes of a text name, or show by zeros between letters. */
  static Optional<TextEncoding> marked(byte[] bytes, int length) {
    int one = length > 1 ? bytes[0] & 0xFF : 1;
    int two = length > 1 ? bytes[1] & 0xFF : 1;
    if (one == 0xEF && two == 0xBB && length > 2 && (bytes[2] & 0xFF) == 0xBF) {
      return Optional.of(UTF_8);
    }
    if ((one == 0xFF && two == 0xFE) || (one != 0 && two == 0)) {
      return Optional.of(UTF_16LE);
    }
    return (one == 0xFE && two == 0xFF) || (one == 0 && two != 0)
        ? Optional.of(UTF_16BE)
        : byZeros(bytes, Math.min(length, HEAD));
  }

  /** Letters of ours among others have a zero for their other byte. */
  private static Optional<TextEncoding> byZeros(byte[] bytes, int length) {
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (Math.max(zeros[0], zeros[1]) * 8 < length || Math.min(zeros[0], zeros[1]) > 0) {
      return Optional.empty();
    }
    return length == 0 ? Optional.empty() : Optional.of(zeros[0] > 0 ? UTF_16BE : UTF_16LE);
  }

  /** How many bytes its mark takes at the beginning of a text. */
  int markLength(byte[] bytes, int length) {
    CharBuffer first = CharBuffer.allocate(1);
    charset().newDecoder().decode(ByteBuffer.wrap(bytes, 0, Math.min(4, length)), first, false);
    boolean marked = first.position() == 1 && first.get(0) == '\uFEFF';
    return marked ? (this == UTF_8 ? 3 : 2) : 0;
  }

  /** The encoding of bytes of which the first is not one of ASCII. */
  static TextEncoding of(byte[] bytes, int from, int until, boolean isAll) {
    if (reads(UTF_8, bytes, from, until, isAll)) {
      return UTF_8;
    }
    boolean chinese = isCommonChinese(bytes, from, until);
    return chinese && reads(GB18030, bytes, from, until, isAll) ? GB18030 : UTF_8;
  }

  private static boolean reads(
      TextEncoding encoding, byte[] bytes, int from, int until, boolean isAll) {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(until - from);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, from, until - from), text, isAll);
    return !result.isError();
  }

  /** Whether most pairs that begin beyond ASCII are common characters of GB2312. */
  private static boolean isCommonChinese(byte[] bytes, int from, int until) {
    int pairs = 0;
    int common = 0;
    for (int i = from; i + 1 < until; i++) {
      if (bytes[i] < 0) {
        pairs++;
        common += isCommon(bytes[i] & 0xFF) && (bytes[i + 1] & 0xFF) >= COMMON ? 1 : 0;
        i++;
      }
    }
    return common > 0 && common * 3 >= pairs * 2 && !isNearlyUtf8(bytes, from, until);
  }

  private static boolean isCommon(int lead) {
    return (lead >= COMMON && lead <= 0xA3) || (lead >= 0xB0 && lead <= 0xD7);
  }

  /** Whether a character of three bytes stands there as UTF-8 writes it: damaged text in UTF-8. */
  private static boolean isNearlyUtf8(byte[] bytes, int from, int until) {
    int threes = 0;
    for (int i = from; i + 2 < until; i++) {
      boolean lead = (bytes[i] & 0xF0) == 0xE0;
      if (bytes[i] < 0 && !(lead && follows(bytes[i + 1]) && follows(bytes[i + 2]))) {
        break;
      }
      threes += lead ? 1 : 0;
      i += lead ? 2 : 0;
    }
    return threes > 1;
  }

  private static boolean follows(byte one) {
    return (one & 0xC0) == 0x80;
  }
}
