package lifecircle.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture in a PNG file that says how large it is printed: one column of a journal wide.
 *
 * <p>Units: pixels a metre.
 */
final class PrintedPng {
  private static final String FORM = "javax_imageio_png_1.0";
  private static final long PER_METRE = Math.round(1000.0 * Sheet.WIDTH / Sheet.COLUMN_MM);

  private PrintedPng() {}

  static void write(BufferedImage picture, ImageOutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try {
      writer.setOutput(out);
      ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(picture);
      IIOMetadata printed = writer.getDefaultImageMetadata(type, writer.getDefaultWriteParam());
      printed.mergeTree(FORM, size());
      writer.write(new IIOImage(picture, List.of(), printed));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadataNode size() {
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", Long.toString(PER_METRE));
    size.setAttribute("pixelsPerUnitYAxis", Long.toString(PER_METRE));
    size.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(FORM);
    root.appendChild(size);
    return root;
  }
}
