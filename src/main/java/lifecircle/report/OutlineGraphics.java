package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * A sheet of pixels on which every text, whoever asks for it and in whatever font, is filled as
 * outlines of the shipped font, and every line as the area it covers. Everything else is passed on
 * to the sheet beneath.
 */
final class OutlineGraphics extends AbstractGraphics2D {
  private final Graphics2D beneath;
  private final Lettering lettering;

  OutlineGraphics(Graphics2D beneath, Lettering lettering) {
    super(true);
    this.beneath = beneath;
    this.lettering = lettering;
    this.gc = new GraphicContext(new AffineTransform());
    setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private OutlineGraphics(OutlineGraphics other) {
    super(other);
    this.beneath = (Graphics2D) other.beneath.create();
    this.lettering = other.lettering;
  }

  @Override
  public void setFont(Font asked) {
    super.setFont(lettering.insteadOf(asked));
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font asked = getFont();
    fill(lettering.instead(asked).outline(text, asked.getSize2D(), x, y));
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public FontMetrics getFontMetrics(Font asked) {
    return new OutlineMetrics(asked, lettering.instead(asked));
  }

  @Override
  public void draw(Shape shape) {
    if (getStroke() instanceof BasicStroke stroke) {
      Shape line = stroke.getDashArray() == null ? shape : Dashes.of(shape, stroke);
      asHere().fill(LineArea.of(line, stroke));
    } else {
      asHere().draw(shape);
    }
  }

  @Override
  public void fill(Shape shape) {
    asHere().fill(shape);
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    return asHere().drawImage(image, x, y, observer);
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    return asHere().drawImage(image, x, y, width, height, observer);
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    asHere().drawRenderedImage(image, place);
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    asHere().drawRenderableImage(image, place);
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    asHere().copyArea(x, y, width, height, dx, dy);
  }

  @Override
  public void setXORMode(java.awt.Color colour) {
    beneath.setXORMode(colour);
  }

  @Override
  public Graphics create() {
    return new OutlineGraphics(this);
  }

  @Override
  public void dispose() {
    beneath.dispose();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return beneath.getDeviceConfiguration();
  }

  private Graphics2D asHere() {
    beneath.setRenderingHints(gc.getRenderingHints());
    beneath.setTransform(gc.getTransform());
    beneath.setClip(gc.getClip());
    beneath.setComposite(gc.getComposite());
    beneath.setPaint(gc.getPaint());
    beneath.setStroke(gc.getStroke());
    return beneath;
  }
}
