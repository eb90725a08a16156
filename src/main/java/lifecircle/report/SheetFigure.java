package lifecircle.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lifecircle.quantity.Language;

/**
 * A figure drawn on one sheet.
 *
 * @param name what its files are called
 * @param title what it is about
 * @param altText the figure in words
 * @param language the language of every word in it
 * @param lettering the font
 * @param sheet the drawing
 */
record SheetFigure(
    String name, String title, String altText, Language language, Lettering lettering, Sheet sheet)
    implements Figure {
  /** The figure as pixels. */
  BufferedImage pixels() {
    BufferedImage image =
        new BufferedImage(Sheet.WIDTH, sheet.height(), BufferedImage.TYPE_INT_RGB);
    OutlineGraphics paper = new OutlineGraphics(image.createGraphics(), lettering);
    drawOn(paper);
    paper.dispose();
    return image;
  }

  @Override
  public void png(OutputStream out) throws IOException {
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      PrintedPng.write(pixels(), stream);
    }
  }

  @Override
  public void svg(OutputStream out) throws IOException {
    SvgPage page = new SvgPage(lettering);
    page.sheet().setSVGCanvasSize(new Dimension(Sheet.WIDTH, sheet.height()));
    drawOn(page.sheet());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    page.write(writer, title, altText, language);
    writer.flush();
  }

  @Override
  public List<String> missingCharacters() {
    return lettering.missing(written().stream().map(Pen.Words::text).collect(Collectors.joining()));
  }

  @Override
  public Optional<Readings> readings() {
    return onScrap(sheet::readings);
  }

  /** Every text on the sheet and where it stands; drawn on a scrap of paper to find out. */
  List<Pen.Words> written() {
    return onScrap(
        pen -> {
          sheet.draw(pen);
          return pen.written();
        });
  }

  private <T> T onScrap(Function<Pen, T> asked) {
    BufferedImage scrap = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    OutlineGraphics paper = new OutlineGraphics(scrap.createGraphics(), lettering);
    T answer = asked.apply(new Pen(paper, lettering));
    paper.dispose();
    return answer;
  }

  private void drawOn(Graphics2D paper) {
    paper.setPaint(Color.WHITE);
    paper.fill(new Rectangle2D.Double(0, 0, Sheet.WIDTH, sheet.height()));
    Pen pen = new Pen(paper, lettering);
    sheet.draw(pen);
  }
}
