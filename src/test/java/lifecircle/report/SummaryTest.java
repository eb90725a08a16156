package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lifecircle.engine.Episode;
import lifecircle.lifecycle.SetAside;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.Test;

final class SummaryTest {
  @Test
  void aSummaryHasEverySectionInItsLanguage() {
    String zh = summary(Language.ZH, true).markdown(Language.ZH);
    for (Phrase heading :
        List.of(
            Phrase.WHAT_TO_WATCH,
            Phrase.KEY_NUMBERS,
            Phrase.STAGES,
            Phrase.WHO_LEFT,
            Phrase.INTERVENTIONS,
            Phrase.FIGURES,
            Phrase.NOT_CLAIMED,
            Phrase.RUN_AGAIN)) {
      assertTrue(zh.contains("\n## " + heading.text().zh() + "\n"), () -> heading + " in\n" + zh);
    }
    assertTrue(zh.contains("\n### " + Phrase.BEGINNINGS.text().zh() + "\n\n| 阶段"), zh);
    assertTrue(zh.startsWith("# 帐篷\n\n起落一次。\n\n**拟合不佳："), zh);
    assertTrue(zh.contains("](<lifecycle.svg>)"), zh);
    assertTrue(zh.contains("| buffer | 第 7 天 | 第 96 天 |"), zh);
    assertTrue(zh.contains("- 峰值：120 人"), zh);
    assertTrue(zh.contains("```\nlifecircle run tent --seed 7\n```"), zh);
    assertTrue(zh.contains(Phrase.ONE_LIFE.text().zh()), zh);
  }

  @Test
  void aLifeSeenFromOutsideClaimsNothingAboutReasons() {
    String en = summary(Language.EN, false).markdown(Language.EN);
    assertFalse(en.contains(Phrase.WHO_LEFT.text().en()), en);
    assertFalse(en.contains(Phrase.ONE_LIFE.text().en()), en);
    assertTrue(en.contains(Phrase.STAGES_MEASURED.text().en()), en);
    assertTrue(en.contains("- One tent is no camp."), en);
    assertTrue(en.contains("## Notes on the data\n\n- The last week is left out."), en);
  }

  @Test
  void whatHasToBeKnownStandsBelowTheVerdict() {
    String en = summary(Language.EN, true).markdown(Language.EN);
    int verdict = en.indexOf("Rises and falls once.");
    int warning = en.indexOf("**Poor fit: ");
    int note = en.indexOf("- 1 period far above");
    assertTrue(0 < verdict && verdict < warning && warning < note && note < en.indexOf("!["), en);
  }

  /** A line that fits poorly and leaves out week 31. */
  private static StageTable noted() {
    return Lives.questioned(true, new SetAside(Lives.ALL, List.of(30), List.of(), List.of()));
  }

  private static Summary summary(Language language, boolean simulated) {
    return new Summary(
        new Text("Tent", "帐篷"),
        Optional.of(new Text("Watch the peak.", "注意峰值。")),
        List.of(Lives.figure(language), Lives.figure("Another tent", language)),
        Lives.stages().verdict(),
        NotesText.of(Lives.tent(Optional.empty()), noted(), language),
        List.of(new KeyNumber(new Text("peak", "峰值"), "120 人")),
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
        List.of(new Text("One tent is no camp.", "一顶帐篷不成营地。")));
  }
}
