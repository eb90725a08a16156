package lifecircle.report;

import static lifecircle.report.HtmlPage.all;
import static lifecircle.report.HtmlPage.parsed;
import static lifecircle.report.HtmlPage.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import lifecircle.engine.DayPlan;
import lifecircle.engine.Episode;
import lifecircle.lifecycle.SetAside;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Indicators;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.scenario.Intervention;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.SourceRole;
import lifecircle.scenario.Trigger;
import lifecircle.scenario.WrittenParameter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report says everything it should, in one language, and nothing of it can break the page. */
final class LifeReportTest {
  private static final String HOSTILE = "Tent</title><script>alert(1)</script>\" ' & `=";

  @Test
  void aReportHasEverySectionInItsLanguage() throws Exception {
    Document page = parsed(page(Language.ZH, "帐篷", true));
    assertEquals("zh-CN", page.getDocumentElement().getAttribute("lang"));
    List<String> headings = texts(page, "h2");
    for (String heading :
        List.of("问题", "发现", "生命周期阶段", "谁离开了，为什么", "方法", "本结果不主张什么", "结果由什么决定", "重新生成")) {
      assertTrue(headings.contains(heading), () -> heading + " in " + headings);
    }
    assertEquals(
        Arrays.stream(OddElement.values()).map(e -> e.title(Language.ZH)).toList(),
        texts(page, "h3").stream().filter(words -> words.matches("[1-7]\\. .*")).toList());
  }

  @Test
  void theContentsLeadToEverySection() throws Exception {
    Document page = parsed(page(Language.EN, "Tent", true));
    Set<String> ids = new HashSet<>();
    for (Element element : all(page, "*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), () -> "two of " + id);
    }
    for (Element link : all(page, "a")) {
      assertTrue(link.getAttribute("href").startsWith("#"), link.getAttribute("href"));
      assertTrue(ids.contains(link.getAttribute("href").substring(1)));
    }
  }

  @Test
  void noWordOfAScenarioBreaksThePage() throws Exception {
    Document page = parsed(page(Language.EN, HOSTILE, true));
    assertEquals(HOSTILE, texts(page, "h1").get(0));
    assertEquals(HOSTILE + " · Lifecircle", texts(page, "title").get(0));
    assertTrue(texts(page, "dd").contains(HOSTILE), "the name stands among what determines it");
  }

  @Test
  void nothingIsAskedOfTheNetwork() {
    String page = page(Language.EN, "Tent", true);
    assertTrue(page.contains("default-src 'none'; style-src 'sha256-"));
    String own = page.replaceAll("data:image/svg\\+xml;base64,[A-Za-z0-9+/=]+", "");
    assertFalse(own.contains("http://") || own.contains("https://"), "an address outside");
    assertFalse(own.contains("<link") || own.contains("@import") || own.contains("url("));
  }

  @Test
  void everyFigureHasItsWordsTwice() throws Exception {
    Document page = parsed(page(Language.EN, "Tent", true));
    List<Element> pictures = all(page, "img");
    assertEquals(2, pictures.size());
    for (Element picture : pictures) {
      String words = picture.getAttribute("alt");
      assertTrue(words.startsWith("Line chart"), words);
      assertTrue(texts(page, "p").contains(words));
    }
  }

  @Test
  void whoLeftStandsBesideTheFigureOfThoseWhoLeft() throws Exception {
    Element left =
        all(parsed(page(Language.EN, "Tent", true)), "section").stream()
            .filter(section -> section.getAttribute("aria-labelledby").equals("left"))
            .findFirst()
            .orElseThrow();
    assertEquals(1, left.getElementsByTagName("table").getLength());
    assertEquals(1, left.getElementsByTagName("img").getLength());
  }

  @Test
  void everyTableHasACaptionAndNamesItsRowsAndColumns() throws Exception {
    Document page = parsed(page(Language.EN, "Tent", true));
    List<Element> tables = all(page, "table");
    assertTrue(tables.size() > 20, "stages, beginnings, leaving, parameters");
    for (Element table : tables) {
      assertEquals(1, table.getElementsByTagName("caption").getLength());
      int columns = 0;
      NodeList heads = table.getElementsByTagName("th");
      for (int i = 0; i < heads.getLength(); i++) {
        String scope = ((Element) heads.item(i)).getAttribute("scope");
        assertTrue(scope.equals("col") || scope.equals("row"), scope);
        columns += scope.equals("col") ? 1 : 0;
      }
      assertTrue(columns > 1, table.getTextContent());
    }
  }

  @Test
  void theMethodIsFilledFromTheDefinitions() throws Exception {
    for (Language language : Language.values()) {
      String page = parsed(page(language, "Tent", true)).getDocumentElement().getTextContent();
      for (Parameter parameter : Catalogue.parameters()) {
        assertTrue(page.contains(parameter.meaning().in(language)), parameter.key());
      }
      int place = 0;
      for (Mechanism process : new DayPlan().processes()) {
        place = page.indexOf(process.meaning().in(language), place);
        assertTrue(place > 0, process.code() + " is not told in the order of the day");
      }
      Indicators.all().forEach(column -> assertTrue(page.contains(column.meaning().in(language))));
    }
  }

  @Test
  void valuesOfTheScenarioStandBesideTheDefaultsTheyReplace() throws Exception {
    Document page = parsed(page(Language.EN, "Tent", true));
    Parameter pool = parameter("founding.pool");
    String row =
        all(page, "tr").stream()
            .filter(tr -> tr.getElementsByTagName("th").item(0).getTextContent().equals("pool"))
            .map(Element::getTextContent)
            .findFirst()
            .orElseThrow();
    assertTrue(row.startsWith("pool77" + new WrittenParameter(pool).standard()), row);
    String words = page.getDocumentElement().getTextContent();
    assertTrue(words.contains("Switched off in this scenario."), "word of mouth is off");
    assertTrue(words.contains("interventions:\n  - name: \"buffer\""), "as the file writes it");
    assertTrue(words.contains("check"), "the role of a fact");
  }

  @Test
  void aLifeSeenFromOutsideTellsNoModel() throws Exception {
    Document page = parsed(page(Language.EN, "Tent", false));
    List<String> elements = texts(page, "h3");
    assertTrue(elements.contains("6. Input data"), () -> "" + elements);
    assertFalse(elements.contains("3. Process overview and scheduling"), () -> "" + elements);
    assertFalse(texts(page, "h2").contains("Who left, and why"));
  }

  @Test
  void theSameReportIsTheSameWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    String here = page(Language.EN, "Tent", true);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(here, page(Language.EN, "Tent", true));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPoorFitIsABoxAndOtherNotesAListBeforeTheFirstFigure() throws Exception {
    SetAside aside = new SetAside(Lives.ALL, List.of(), List.of(3, 4), List.of(59));
    String html = page(Language.EN, "Tent", false, Lives.questioned(true, aside));
    int box = html.indexOf("<p class=\"warning\" role=\"note\">Poor fit: ");
    int holes = html.indexOf("<li>2 periods with nobody between high counts");
    int end = html.indexOf("<li>1 period at an end");
    assertTrue(0 < box && box < holes && holes < end && end < html.indexOf("<figure"), html);
    assertFalse(page(Language.EN, "Tent", false).contains("class=\"warning\""));
  }

  private static String page(Language language, String title, boolean simulated) {
    return page(language, title, simulated, Lives.questioned());
  }

  private static String page(Language language, String title, boolean simulated, StageTable noted) {
    List<Figure> figures = List.of(Lives.figure(title, language), leaving(language));
    Summary summary =
        new Summary(
            new Text(title, title),
            Optional.empty(),
            figures,
            Lives.stages().verdict(),
            NotesText.of(Lives.tent(Optional.empty()), noted, language),
            List.of(new KeyNumber(new Text("peak", "峰值"), "120")),
            List.of(new Text("The last week is left out.", "最后一周未计入。")),
            new StageTableText(Lives.tent(Optional.empty()), Lives.stages(), language),
            BeginningsText.of(Lives.tent(Optional.empty()), Lives.questioned(), language),
            simulated
                ? Optional.of(new LeavingText((reason, circle) -> 1, language))
                : Optional.empty(),
            simulated
                ? Optional.of(new EpisodesText(List.of(new Episode("buffer", 7, 96)), language))
                : Optional.empty(),
            Optional.empty(),
            "lifecircle run tent --seed 7",
            List.of());
    Method method =
        simulated
            ? Method.of(scenario(), 7, language)
            : Method.of(Lives.tent(Optional.empty()), language);
    Origin origin =
        new Origin(
            "seed 7",
            List.of(new KeyNumber(new Text("name", "名称"), title)),
            new TreeMap<>(Map.of("series.csv", "00ff")),
            new TreeMap<>(simulated ? Map.of("scenario.yaml", "name: tent\n") : Map.of()),
            "lifecircle run tent --seed 7",
            "lifecircle verify .");
    return new LifeReport(summary, figures.stream().map(Plate::of).toList(), method, origin)
        .html(language);
  }

  private static Figure leaving(Language language) {
    SheetFigure drawn = Lives.figure("Those who left", language);
    return new SheetFigure(
        "leaving", drawn.title(), drawn.altText(), language, drawn.lettering(), drawn.sheet());
  }

  private static Scenario scenario() {
    Parameter pool = parameter("founding.pool");
    Parameter work = parameter("operators_act.working_time");
    return new Scenario(
        "tent",
        new Text("Tent", "帐篷"),
        new Text("Tent", "帐篷"),
        420,
        7,
        Settings.standard(Catalogue.parameters()).with(Map.of(pool, 77.0)),
        Set.of(Mechanism.WORD_OF_MOUTH, Mechanism.FADE),
        List.of(
            new Intervention(
                "buffer",
                new Trigger.OnDay(7),
                OptionalInt.of(90),
                OptionalInt.of(1),
                Map.of(work, 60.0))),
        Map.of("F1", SourceRole.CHECK));
  }

  private static Parameter parameter(String key) {
    return Catalogue.parameters().stream()
        .filter(parameter -> parameter.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
