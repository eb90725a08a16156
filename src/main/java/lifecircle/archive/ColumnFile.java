package lifecircle.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Columns of numbers kept in one file, exact to the last bit, from which one column is read without
 * the others. It bears the address it is kept under. The last 32 bytes are the SHA-256 of all
 * before them: a file that does not match, or bears another address, is no file.
 *
 * <p>Format, big-endian: the words {@code lifecircle columns 2}, the address, how many columns, for
 * each its name and its length; then the doubles, column by column; then the hash.
 */
public final class ColumnFile {
  private static final String KIND = "lifecircle columns 2";
  private static final int HASH_BYTES = 32;

  /** Where a column begins, in bytes, and how many doubles it has. */
  private record Extent(long from, int length) {}

  private final Path file;
  private final Map<String, Extent> extents;

  private ColumnFile(Path file, Map<String, Extent> extents) {
    this.file = file;
    this.extents = extents;
  }

  /** The bytes of such a file. */
  static byte[] bytes(String address, Map<String, double[]> columns) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(KIND);
    out.writeUTF(address);
    out.writeInt(columns.size());
    for (Map.Entry<String, double[]> column : columns.entrySet()) {
      out.writeUTF(column.getKey());
      out.writeInt(column.getValue().length);
    }
    for (double[] column : columns.values()) {
      for (double value : column) {
        out.writeDouble(value);
      }
    }
    Sha256 hash = new Sha256();
    hash.add(bytes.toByteArray());
    out.write(HexFormat.of().parseHex(hash.hex()));
    return bytes.toByteArray();
  }

  /** Opens a file of this address whose every byte is as it was written; empty for any other. */
  static Optional<ColumnFile> open(Path file, String address) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] all = Files.readAllBytes(file);
    if (all.length < HASH_BYTES) {
      return Optional.empty();
    }
    int end = all.length - HASH_BYTES;
    Sha256 hash = new Sha256();
    hash.add(Arrays.copyOf(all, end));
    String written = HexFormat.of().formatHex(all, end, all.length);
    return hash.hex().equals(written) ? index(file, address, all) : Optional.empty();
  }

  private static Optional<ColumnFile> index(Path file, String address, byte[] all)
      throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
    if (!in.readUTF().equals(KIND) || !in.readUTF().equals(address)) {
      return Optional.empty();
    }
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      lengths.put(in.readUTF(), in.readInt());
    }
    long from = (long) all.length - in.available();
    Map<String, Extent> extents = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> column : lengths.entrySet()) {
      extents.put(column.getKey(), new Extent(from, column.getValue()));
      from += (long) column.getValue() * Double.BYTES;
    }
    return Optional.of(new ColumnFile(file, extents));
  }

  /** The same file; where it is laid out as another, both keep one table of contents. */
  ColumnFile sharing(ColumnFile other) {
    return extents.equals(other.extents) ? new ColumnFile(file, other.extents) : this;
  }

  /**
   * Reads one column from the disk.
   *
   * @throws LostRun when the disk no longer gives what it was given
   */
  public double[] column(String name) {
    Extent extent = extents.get(name);
    if (extent == null) {
      throw new IllegalArgumentException(file + " has no column " + name);
    }
    try {
      return read(extent);
    } catch (IOException gone) {
      throw new LostRun(file, gone);
    }
  }

  private double[] read(Extent extent) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(extent.length() * Double.BYTES);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(extent.from());
      while (bytes.hasRemaining()) {
        if (channel.read(bytes) < 0) {
          throw new IOException(file + " became shorter while it was read");
        }
      }
    }
    double[] column = new double[extent.length()];
    bytes.flip().asDoubleBuffer().get(column);
    return column;
  }
}
