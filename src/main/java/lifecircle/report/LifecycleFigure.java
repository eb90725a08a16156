package lifecircle.report;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;

/**
 * The picture of a life: active members and messages over time, with the stages that were found in
 * them. One picture in two forms, pixels (PNG) and paths (SVG), both the same on every machine.
 */
public final class LifecycleFigure {
  private final ActivityCurve curve;
  private final StageTable stages;
  private final FigureText text;
  private final Language language;
  private final Lettering lettering;

  /**
   * A figure, not yet drawn.
   *
   * @param curve the life
   * @param stages the stages found in it
   * @param text what is written around it
   * @param language the language of every word in it
   */
  public LifecycleFigure(
      ActivityCurve curve, StageTable stages, FigureText text, Language language) {
    this.curve = curve;
    this.stages = stages;
    this.text = text;
    this.language = language;
    this.lettering = Lettering.shipped();
  }

  /** The figure as pixels. */
  public BufferedImage pixels() {
    BufferedImage image =
        new BufferedImage(FigureSheet.WIDTH, FigureSheet.HEIGHT, BufferedImage.TYPE_INT_RGB);
    OutlineGraphics sheet = new OutlineGraphics(image.createGraphics(), lettering);
    new FigureSheet(curve, stages, text, language, lettering, sheet).draw();
    sheet.dispose();
    return image;
  }

  /** Writes the figure as PNG. */
  public void png(OutputStream out) throws IOException {
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(pixels(), "png", stream);
    }
  }

  /** Writes the figure as SVG, with its words for those who cannot see it. */
  public void svg(OutputStream out) throws IOException {
    SvgPage page = new SvgPage(lettering);
    page.sheet().setSVGCanvasSize(new Dimension(FigureSheet.WIDTH, FigureSheet.HEIGHT));
    new FigureSheet(curve, stages, text, language, lettering, page.sheet()).draw();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    page.write(writer, text.title(), altText(), language);
    writer.flush();
  }

  /** The figure in words, in its language. */
  public String altText() {
    return new AltText(text.title(), curve, stages, language).words();
  }

  /**
   * The characters in this figure that the shipped font cannot draw, each once; they are drawn as
   * boxes. Whoever asked for the figure is to be told.
   */
  public List<String> missingCharacters() {
    StringBuilder words = new StringBuilder(text.title());
    words.append(text.caption(curve, language)).append(stages.verdict().in(language));
    stages.spans().stream()
        .map(StageSpan::stage)
        .forEach(stage -> words.append(stage.term().in(language)));
    return lettering.missing(words.toString());
  }
}
