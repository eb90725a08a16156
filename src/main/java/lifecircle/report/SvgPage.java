package lifecircle.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lifecircle.quantity.Language;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of scalable drawing: a sheet to draw on, and what a screen reader says of it. */
final class SvgPage {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final OutlineDrawing sheet;

  SvgPage(Lettering lettering) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(SVG, "svg", null);
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setComment("Lifecircle");
      context.setPrecision(3);
      SVGGeneratorContext.GraphicContextDefaults from =
          new SVGGeneratorContext.GraphicContextDefaults();
      from.setFont(lettering.font(12));
      context.setGraphicContextDefaults(from);
      this.sheet = new OutlineDrawing(context, lettering);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("this Java cannot make an XML document", impossible);
    }
  }

  /** What to draw on. */
  SVGGraphics2D sheet() {
    return sheet;
  }

  /** Writes what was drawn, with title and description. */
  void write(Writer out, String title, String description, Language language) throws IOException {
    Element root = sheet.getRoot();
    root.setAttribute(
        "viewBox", "0 0 " + sheet.getSVGCanvasSize().width + " " + sheet.getSVGCanvasSize().height);
    root.setAttribute("width", Sheet.COLUMN_MM + "mm");
    root.setAttribute("height", Sheet.millimetres(sheet.getSVGCanvasSize().height) + "mm");
    root.setAttribute("role", "img");
    root.setAttribute("xml:lang", language.code());
    root.setAttribute("aria-labelledby", "title desc");
    root.insertBefore(words(root, "desc", description), root.getFirstChild());
    root.insertBefore(words(root, "title", title), root.getFirstChild());
    sheet.stream(root, out, true, false);
  }

  private static Element words(Element root, String name, String words) {
    Element element = root.getOwnerDocument().createElementNS(SVG, name);
    element.setAttribute("id", name);
    element.setTextContent(words);
    return element;
  }
}
