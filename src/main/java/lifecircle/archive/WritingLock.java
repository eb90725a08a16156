package lifecircle.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sign on the door while a result is written: held by one process, and taken back by the
 * operating system however that process ends.
 */
final class WritingLock {
  private final Path file;
  private final FileChannel channel;

  private WritingLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock; empty while another process, or another thread of this one, holds it. */
  static Optional<WritingLock> take(Path file) throws IOException {
    while (true) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException another) {
        // Held, or left by a process that was killed: the lock tells which.
      }
      @Nullable Object before = key(file);
      FileChannel channel;
      try {
        channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      } catch (NoSuchFileException removed) {
        continue;
      }
      if (!locked(channel)) {
        channel.close();
        return Optional.empty();
      }
      // Its last holder removes the file: what we locked must still be what bears the name.
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Objects.equals(before, key(file))) {
        return Optional.of(new WritingLock(file, channel));
      }
      channel.close();
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldHere) {
      return false;
    }
  }

  /** What tells one file from its successor of the same name, asked without opening it. */
  private static @Nullable Object key(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (NoSuchFileException removed) {
      return null;
    }
  }

  /** Gives the lock back and removes its file. */
  void release() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      // An empty file without a lock: the next run takes it as it stands.
    }
  }
}
