package lifecircle.report;

import static lifecircle.report.HtmlPage.all;
import static lifecircle.report.HtmlPage.in;
import static lifecircle.report.HtmlPage.parsed;
import static lifecircle.report.HtmlPage.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyRuns;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;
import lifecircle.scenario.ScenarioDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page of worlds held against each other. */
final class ComparisonReportTest {
  @TempDir private Path out;

  private List<Runs> three() {
    return List.of(
        ToyRuns.tents(out, "plain", 12, 1),
        ToyRuns.tents(out, "high", 12, 1.5),
        ToyRuns.tentsGrowingFrom(out, "late", 12, 20));
  }

  private static ScenarioDifference value(String key, String before, String after) {
    return new ScenarioDifference(
        key, Optional.of(before), Optional.of(after), ScenarioDifference.Kind.VALUE);
  }

  private static List<String> words(List<Element> elements) {
    return elements.stream().map(Element::getTextContent).toList();
  }

  @Test
  void everyOtherWorldHasItsQuestionItsSentenceAndItsSection() throws Exception {
    Document page = parsed(ToyPages.comparison(three(), List.of(), Language.EN));
    assertEquals(
        List.of(
            "How does “Toy high” differ from “Toy plain”?",
            "How does “Toy late” differ from “Toy plain”?"),
        words(in(page, "question", "p")));
    assertEquals(2, in(page, "finding", "li").size());
    for (String arm : List.of("arm-2", "arm-3")) {
      assertEquals(
          List.of(arm + "-differs", arm + "-numbers", arm + "-largest", arm + "-pairing"),
          in(page, arm, "h3").stream().map(heading -> heading.getAttribute("id")).toList());
    }
    assertEquals(3, in(page, "stages", "table").size(), "stages of each arm");
  }

  @Test
  void thePageSpeaksItsLanguage() throws Exception {
    Document page = parsed(ToyPages.comparison(three(), List.of(), Language.ZH));
    assertEquals("zh-CN", page.getDocumentElement().getAttribute("lang"));
    assertTrue(texts(page, "h2").containsAll(List.of("问题", "发现", "生命周期阶段", "方法")));
    assertEquals(2, texts(page, "h3").stream().filter("各情景的差别"::equals).count());
    for (Element heading : all(page, "h2")) {
      assertTrue(heading.getTextContent().matches(".*\\p{IsHan}.*"), heading.getTextContent());
    }
  }

  @Test
  void onlyWhatMakesTheWorldsLiveOtherwiseIsToldAsTheirDifference() throws Exception {
    List<ScenarioDifference> differences =
        List.of(
            value("name", "plain", "high"),
            value("title.en", "Toy plain", "Toy high"),
            value("seed", "1", "2"),
            value("founding.core", "8", "4"),
            new ScenarioDifference(
                "off", Optional.of("fade"), Optional.empty(), ScenarioDifference.Kind.MEMBERS));
    Document page = parsed(ToyPages.comparison(three(), differences, Language.EN));
    assertEquals(
        List.of("keyToy plainToy high", "founding.core84", "offfade–"),
        words(in(page, "arm-2-differs", "tr")));
  }

  @Test
  void howPairsAreHeldAgainstEachOtherIsToldOfTheFirstWorld() throws Exception {
    Document page = parsed(ToyPages.comparison(three(), List.of(), Language.EN));
    assertEquals("pairs", in(page, "method", "h3").get(0).getAttribute("id"));
    assertTrue(texts(page, "li").contains(ManyPhrase.SAME_LUCK.in(Language.EN, "plain")));
  }

  @Test
  void everyMeanIsReadBeforeTheIntervalsWhichSayWhoseTheyAre() {
    List<Runs> arms = three();
    List<WeeklyDifference> weekly =
        arms.stream()
            .skip(1)
            .map(arm -> Pairs.of(arms.get(0), arm))
            .map(pairs -> WeeklyDifference.of(pairs, "active_members_7d"))
            .toList();
    Readings read =
        ComparisonFigures.of(arms, weekly, List.of(), "0.1.0", Language.EN)
            .get(0)
            .readings()
            .orElseThrow();
    assertEquals(
        List.of(
            "Toy plain",
            "Toy high",
            "Toy late",
            "Toy plain, 95 % interval of the mean",
            "Toy high, 95 % interval of the mean",
            "Toy late, 95 % interval of the mean"),
        read.charts().get(0).curves().stream().map(Readings.Curve::name).toList());
  }

  @Test
  void worldsThatNeverDifferHaveAPageAllTheSame() throws Exception {
    List<Runs> same =
        List.of(ToyRuns.tents(out, "plain", 12, 1), ToyRuns.tents(out, "twin", 12, 1));
    Document page = parsed(ToyPages.comparison(same, List.of(), Language.EN));
    assertTrue(words(in(page, "arm-2-largest", "p")).get(0).length() > 10);
    assertEquals(0, in(page, "arm-2-largest", "table").size());
  }
}
