package lifecircle.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of bytes, as {@code sha256sum} prints it. */
final class Sha256 {
  private final MessageDigest digest = digest();

  /** The fingerprint of one file. */
  static String of(Path file) throws IOException {
    Sha256 fingerprint = new Sha256();
    fingerprint.add(file);
    return fingerprint.hex();
  }

  /** Takes in the bytes of a file. */
  void add(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      bytes.transferTo(sink);
    }
  }

  /** Takes in some bytes. */
  void add(byte[] bytes) {
    digest.update(bytes);
  }

  /** The fingerprint of all bytes taken in, in hexadecimal; begins anew afterwards. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
