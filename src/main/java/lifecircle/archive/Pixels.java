package lifecircle.archive;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pixels of a PNG picture. Two releases of Java may pack the same pixels into other bytes.
 *
 * <p>Units: pixels from the left and from the top, from 0.
 */
final class Pixels {
  private Pixels() {}

  /**
   * The first pixel in which two pictures differ, in words; empty when there is none.
   *
   * @param again a picture of ours; the other is decoded only when it has the same size
   */
  static Optional<String> difference(Path here, Path again) throws IOException {
    BufferedImage ours = decoded(again, Optional.empty());
    BufferedImage theirs;
    try {
      theirs = decoded(here, Optional.of(ours));
    } catch (IOException | RuntimeException broken) {
      // Whatever the decoder stumbles over, it is not the picture that was made.
      return Optional.of("it is no picture of " + size(ours) + " pixels");
    }
    int width = ours.getWidth();
    for (int y = 0; y < ours.getHeight(); y++) {
      int x =
          Arrays.mismatch(
              theirs.getRGB(0, y, width, 1, null, 0, width),
              ours.getRGB(0, y, width, 1, null, 0, width));
      if (x >= 0) {
        return Optional.of("the pixel " + x + " from the left, " + y + " from the top");
      }
    }
    return Optional.empty();
  }

  private static BufferedImage decoded(Path file, Optional<BufferedImage> like) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (InputStream bytes = Files.newInputStream(file);
        ImageInputStream picture = new MemoryCacheImageInputStream(bytes)) {
      reader.setInput(picture, true, true);
      if (like.isPresent()
          && (reader.getWidth(0) != like.get().getWidth()
              || reader.getHeight(0) != like.get().getHeight())) {
        throw new IOException("another size");
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static String size(BufferedImage picture) {
    return picture.getWidth() + " × " + picture.getHeight();
  }
}
