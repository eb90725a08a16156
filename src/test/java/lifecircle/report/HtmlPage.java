package lifecircle.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report, taken apart. */
final class HtmlPage {
  private HtmlPage() {}

  /** A page that every reader of XML can read, once style and script are out, is well formed. */
  static Document parsed(String page) throws Exception {
    String plain =
        page.replaceFirst("<!DOCTYPE html>\n", "")
            .replaceFirst("(?s)<style>.*?</style>", "")
            .replaceAll("(?s)<script>.*?</script>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)));
  }

  static List<String> texts(Document page, String tag) {
    return all(page, tag).stream().map(Element::getTextContent).toList();
  }

  static List<Element> all(Document page, String tag) {
    return elements(page.getElementsByTagName(tag));
  }

  /** Those in the section under the heading of this name. */
  static List<Element> in(Document page, String section, String tag) {
    return all(page, "section").stream()
        .filter(one -> (" " + one.getAttribute("aria-labelledby")).endsWith(" " + section))
        .flatMap(one -> elements(one.getElementsByTagName(tag)).stream())
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
