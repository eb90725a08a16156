package lifecircle.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The shelf of runs that were lived already, each under the address of its content: what a run was
 * made from decides its place, so nothing is computed twice, and nothing is taken from here that
 * does not match its hash. It may be thrown away at any time; then runs are lived again.
 *
 * <p>Safe for several threads and several processes at once: a run is written beside and renamed.
 */
public final class RunStore {
  /** What it is called under the output folder. */
  public static final String FOLDER = ".runs";

  private static final String ENDING = ".run";
  private static final String UNFINISHED = ".part";
  private static final int TRIES = 3;

  private final Path folder;
  private final AtomicLong parts = new AtomicLong();
  private volatile Optional<ColumnFile> last = Optional.empty();

  private RunStore(Path folder) {
    this.folder = folder;
  }

  /** The shelf under an output folder; half-written runs of dead processes are swept. */
  public static RunStore under(Path out) throws UnwrittenResult {
    Path folder = out.resolve(FOLDER);
    try {
      if (Files.isSymbolicLink(folder)) {
        throw new IOException("is a symbolic link; runs are not kept through links inside --out");
      }
      Files.createDirectories(folder);
      sweep(folder);
    } catch (IOException cause) {
      throw new UnwrittenResult(folder, cause);
    }
    return new RunStore(folder);
  }

  /** The address of what these texts say together. */
  public static String address(String... texts) {
    Sha256 hash = new Sha256();
    for (String text : texts) {
      hash.add(text.getBytes(StandardCharsets.UTF_8));
      hash.add(new byte[1]);
    }
    return hash.hex();
  }

  /**
   * The run of this address, where it is kept and whole. One that cannot be read is none: it is
   * lived again and takes its place.
   */
  public Optional<ColumnFile> find(String address) {
    try {
      return ColumnFile.open(file(address), address).map(this::lean);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps a run under its address; two that keep the same one do not meet. */
  public ColumnFile keep(String address, Map<String, double[]> columns) throws UnwrittenResult {
    try {
      byte[] bytes = ColumnFile.bytes(address, columns);
      Optional<ColumnFile> kept = Optional.empty();
      for (int left = TRIES - 1; left >= 0 && kept.isEmpty(); left--) {
        write(address, bytes, left == 0);
        kept = find(address);
      }
      return kept.orElseThrow(() -> new IOException("did not keep what was written"));
    } catch (IOException cause) {
      throw new UnwrittenResult(file(address), cause);
    }
  }

  /** A process that cannot see ours may take our part for that of a dead one; then once more. */
  private void write(String address, byte[] bytes, boolean last) throws IOException {
    Path part = part(address);
    try {
      Files.write(part, bytes);
      Files.move(
          part, file(address), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException swept) {
      if (last) {
        throw swept;
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A file that nobody else writes, be it a process of the same number on another machine. */
  private Path part(String address) throws IOException {
    String mine = address + "." + ProcessHandle.current().pid() + ".";
    while (true) {
      try {
        return Files.createFile(folder.resolve(mine + parts.incrementAndGet() + UNFINISHED));
      } catch (FileAlreadyExistsException taken) {
        // The next number may be free.
      }
    }
  }

  /** Thousands of runs of one world keep one table of contents between them. */
  private ColumnFile lean(ColumnFile file) {
    ColumnFile lean = last.map(file::sharing).orElse(file);
    last = Optional.of(lean);
    return lean;
  }

  private Path file(String address) {
    return folder.resolve(address + ENDING);
  }

  private static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
      for (Path part : left) {
        String[] name = part.getFileName().toString().split("[.]", -1);
        boolean ours = name.length == 4 && name[1].matches("[0-9]{1,18}");
        if (ours && ProcessHandle.of(Long.parseLong(name[1])).isEmpty()) {
          Files.deleteIfExists(part);
        }
      }
    }
  }
}
