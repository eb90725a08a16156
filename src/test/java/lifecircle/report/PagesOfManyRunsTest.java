package lifecircle.report;

import static lifecircle.report.HtmlPage.all;
import static lifecircle.report.HtmlPage.in;
import static lifecircle.report.HtmlPage.parsed;
import static lifecircle.report.HtmlPage.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyRuns;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What every page of many runs keeps, be it of one world or of several. */
final class PagesOfManyRunsTest {
  private static final String HOSTILE = "</title><script>alert(1)</script>\" ' & `=";

  private static final Map<Language, List<String>> PAGES = new EnumMap<>(Language.class);

  @TempDir static Path out;

  /** Each kind of page is made once a language. */
  @BeforeAll
  static void thePagesAreMade() {
    for (Language language : Language.values()) {
      PAGES.put(language, made("tent", language));
    }
  }

  private static List<String> made(String name, Language language) {
    Runs one = ToyRuns.tents(out, name, 12, 1);
    Runs other = ToyRuns.tents(out, "more", 12, 1.5);
    Runs third = ToyRuns.tentsGrowingFrom(out, "late", 12, 20);
    return List.of(
        ToyPages.ensemble(one, language),
        ToyPages.comparison(List.of(one, other, third), List.of(), language));
  }

  private static List<String> pages(Language language) {
    return PAGES.getOrDefault(language, List.of());
  }

  @Test
  void theContentsLeadToEverySectionAndNoTwoHaveOneName() throws Exception {
    for (String html : pages(Language.EN)) {
      Document page = parsed(html);
      Set<String> ids = new HashSet<>();
      for (Element element : all(page, "*")) {
        String id = element.getAttribute("id");
        assertTrue(id.isEmpty() || ids.add(id), () -> "two of " + id);
      }
      List<Element> links = all(page, "a");
      assertEquals(all(page, "h2").size(), links.size(), "the skip link, and each but its own");
      for (Element link : links) {
        assertTrue(ids.contains(link.getAttribute("href").substring(1)), link.getTextContent());
      }
    }
  }

  @Test
  void everyPageEndsWithItsMethodItsLimitsItsOriginAndItsCommand() throws Exception {
    for (Language language : Language.values()) {
      for (String html : pages(language)) {
        List<String> headings = texts(parsed(html), "h2");
        List<String> last =
            language == Language.EN
                ? List.of(
                    "The method",
                    "What this does not claim",
                    "What determines this result",
                    "To make this again")
                : List.of("方法", "本结果不主张什么", "结果由什么决定", "重新生成");
        assertEquals(last, headings.subList(headings.size() - 4, headings.size()));
      }
    }
  }

  @Test
  void howManyLivesAreToldStandsBeforeHowOneIsMade() throws Exception {
    for (Language language : Language.values()) {
      for (String html : pages(language)) {
        Document page = parsed(html);
        List<String> method =
            in(page, "method", "h3").stream().map(Element::getTextContent).toList();
        int together = method.indexOf(ManyPhrase.TOGETHER.in(language));
        assertTrue(together >= 0, () -> "" + method);
        assertEquals(OddElement.PURPOSE.title(language), method.get(together + 1));
        assertTrue(texts(page, "li").contains(ManyPhrase.SPREAD.in(language)));
      }
    }
  }

  @Test
  void noWordOfAScenarioBreaksThePage() throws Exception {
    for (String html : made(HOSTILE, Language.EN)) {
      Document page = parsed(html);
      assertTrue(texts(page, "h1").get(0).contains("Toy " + HOSTILE), texts(page, "h1").get(0));
      assertTrue(texts(page, "title").get(0).contains("Toy " + HOSTILE));
      assertFalse(html.contains("<script>alert"));
    }
  }

  @Test
  void nothingIsAskedOfTheNetwork() {
    for (String html : pages(Language.EN)) {
      assertTrue(html.contains("default-src 'none'; style-src 'sha256-"));
      String own = html.replaceAll("data:image/svg\\+xml;base64,[A-Za-z0-9+/=]+", "");
      assertFalse(own.contains("http://") || own.contains("https://"), "an address outside");
      assertFalse(own.contains("<link") || own.contains("@import") || own.contains("url("));
    }
  }

  @Test
  void everyFigureHasACaptionAndItsWordsTwice() throws Exception {
    List<String> pages = pages(Language.ZH);
    for (int i = 0; i < pages.size(); i++) {
      Document page = parsed(pages.get(i));
      assertEquals(List.of(3, 2).get(i), all(page, "img").size());
      assertEquals(all(page, "img").size(), texts(page, "figcaption").size());
      assertFalse(texts(page, "figcaption").contains(""));
      for (Element picture : all(page, "img")) {
        String words = picture.getAttribute("alt");
        assertTrue(words.length() > 40 && texts(page, "p").contains(words), words);
      }
    }
  }

  @Test
  void everyTableHasACaptionAndNamesItsColumns() throws Exception {
    for (String html : pages(Language.EN)) {
      for (Element table : all(parsed(html), "table")) {
        assertEquals(1, table.getElementsByTagName("caption").getLength());
        assertTrue(table.getElementsByTagName("th").getLength() > 1, table.getTextContent());
      }
    }
  }

  @Test
  void whatIsLeftOutOnPaperIsSaidThere() throws Exception {
    for (String html : pages(Language.EN)) {
      List<String> left =
          all(parsed(html), "p").stream()
              .filter(words -> words.getAttribute("class").equals("on-paper"))
              .map(Element::getTextContent)
              .toList();
      assertTrue(left.get(0).startsWith("What is measured every evening ("), left.get(0));
      assertTrue(left.get(1).contains(".yaml, for whoever has this page alone: left out on paper"));
      assertEquals(left.size(), html.split("appendix off-paper").length - 1);
    }
  }

  @Test
  void thePagesAreTheSameWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(pages(Language.EN), made("tent", Language.EN));
    } finally {
      Locale.setDefault(before);
    }
  }
}
