package lifecircle.report;

import static lifecircle.report.HtmlPage.in;
import static lifecircle.report.HtmlPage.parsed;
import static lifecircle.report.HtmlPage.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lifecircle.experiment.Precision;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyRuns;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The page of many runs of one world. */
final class EnsembleReportTest {
  @TempDir private Path out;

  @Test
  void thePageHasEverySectionInItsLanguage() throws Exception {
    Runs runs = ToyRuns.tents(out, "tent", 12, 1);
    Document en = parsed(ToyPages.ensemble(runs, Language.EN));
    assertEquals("Toy tent", texts(en, "h1").get(0));
    List<String> headings = texts(en, "h2");
    for (String heading :
        List.of(
            "The question",
            "What was found",
            "Stages of the life",
            "Shapes of the runs",
            "Key numbers",
            "More figures")) {
      assertTrue(headings.contains(heading), () -> heading + " in " + headings);
    }
    Document zh = parsed(ToyPages.ensemble(runs, Language.ZH));
    assertEquals("zh-CN", zh.getDocumentElement().getAttribute("lang"));
    assertEquals("玩具tent", texts(zh, "h1").get(0));
    assertEquals(headings.size(), texts(zh, "h2").size());
    assertTrue(texts(zh, "h2").containsAll(List.of("问题", "发现", "生命周期阶段")));
  }

  /** Seeds 5 and 10 have no stages; of the others the seed's remainder by three is the grade. */
  @Test
  void theGradesOfAllRunsAreCountedBelowTheirShapes() throws Exception {
    Runs runs = ToyRuns.tents(out, "tent", 12, 1);
    List<String> below = texts(parsed(ToyPages.ensemble(runs, Language.EN)), "p");
    String counted = "strong in 4, moderate in 3, weak in 3 of 12 runs; no distinct stages in 2.";
    assertTrue(below.toString().contains(counted), below::toString);
  }

  @Test
  void whatThePageSaysIsWhatTheSummarySays() throws Exception {
    Runs runs = ToyRuns.tents(out, "tent", 12, 1);
    EnsembleText text = new EnsembleText(runs, Language.EN);
    Document page = parsed(ToyPages.ensemble(runs, Language.EN));
    assertTrue(texts(page, "li").containsAll(text.findings()), () -> "" + text.findings());
    assertEquals(text.stages().rows().size(), in(page, "stages", "tr").size() - 1);
    assertEquals(text.shapes().rows().size(), in(page, "shapes", "tr").size() - 1);
    assertEquals(text.measures().rows().size(), in(page, "numbers", "tr").size() - 1);
    assertEquals(1, in(page, "stages", "img").size(), "lengths stand beside the stages");
  }

  @Test
  void theSeedsOfAllLivesAreToldInTheMethod() throws Exception {
    String method =
        parsed(ToyPages.ensemble(ToyRuns.tents(out, "tent", 12, 1), Language.EN))
            .getDocumentElement()
            .getTextContent();
    assertTrue(method.contains(OddPhrase.SEEDS.in(Language.EN, "1", "12")));
    assertTrue(method.contains(ManyPhrase.SEEDS.in(Language.EN)));
  }

  @Test
  void runsThatBrokeOffAreNamedWithTheirReason() throws Exception {
    Document whole = parsed(ToyPages.ensemble(ToyRuns.tents(out, "all", 12, 1), Language.EN));
    assertFalse(texts(whole, "h2").contains("Runs that broke off"));
    Document broken = parsed(ToyPages.ensemble(ToyRuns.withFailures(out, "some", 12), Language.EN));
    assertEquals(2, in(broken, "broken", "li").size());
    String words = in(broken, "broken", "li").get(0).getTextContent();
    assertTrue(words.contains("13") && words.contains("no luck"), words);
    assertTrue(texts(broken, "li").contains(EnsembleWords.MISSING.in(Language.EN)));
  }

  @Test
  void whetherTheRunsWereEnoughStandsAboveEverything() throws Exception {
    Runs runs = ToyRuns.tents(out, "tent", 12, 1);
    PrecisionText until =
        new PrecisionText(
            new Precision("peak_active_members", 0.05, true), List.of(runs), 12, 20, Language.EN);
    Document page = parsed(ToyPages.ensemble(runs, Optional.of(until), Language.EN));
    assertTrue(texts(page, "p").get(0).endsWith(until.sentence()), texts(page, "p").get(0));
    assertTrue(texts(page, "li").contains(until.caveat()));
  }

  @Test
  void runsWithoutDataHaveAPageAllTheSame() throws Exception {
    Document page = parsed(ToyPages.ensemble(ToyRuns.blank(out, "blank", 3), Language.EN));
    assertEquals(1, in(page, "finding", "img").size());
  }
}
