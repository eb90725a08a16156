package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.lifecycle.SetAside;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.scenario.StageCurve;
import org.junit.jupiter.api.Test;

/** The lifecycle figure shows how much its stages are worth, and what their line leaves out. */
final class EvidenceInFiguresTest {
  @Test
  void theKeyNamesEveryGradeThatIsDrawnAndNoOther() {
    List<String> words = words(Lives.figure(Lives.questioned(), Language.EN));
    assertTrue(words.contains("evidence for a boundary: strong"), words::toString);
    assertTrue(words.containsAll(List.of("moderate", "weak")), words::toString);
    assertTrue(words(Lives.figure(Lives.questioned(), Language.ZH)).contains("边界的证据：强"));
    assertFalse(words(Lives.figure(Language.EN)).contains("moderate"));
  }

  @Test
  void aStrongBoundaryIsWholeAndAWeakOneMostlyGaps() {
    BufferedImage drawn = Lives.figure(Lives.questioned(), Language.EN).pixels();
    double strong = drawnShare(drawn, 3);
    double moderate = drawnShare(drawn, 25);
    double weak = drawnShare(drawn, 35);
    assertTrue(strong > 0.9, () -> "strong " + strong);
    assertTrue(moderate > weak + 0.1 && strong > moderate + 0.1, () -> moderate + " > " + weak);
    assertTrue(weak > 0.1 && weak < 0.6, () -> "weak " + weak);
  }

  /** Which part of the height of the tabs is drawn where a stage begins in a week. */
  private static double drawnShare(BufferedImage image, int week) {
    SheetFigure figure = Lives.figure(Lives.questioned(), Language.EN);
    Readings read = figure.readings().orElseThrow();
    double place = (read.places().get(week - 1) + read.places().get(week)) / 2;
    int ink = 0;
    int high = 0;
    for (int y = (int) read.top() + 1; y < read.top() + 150; y++) {
      int drawn = 0;
      for (int x = (int) place - 3; x <= place + 3; x++) {
        drawn += (image.getRGB(x, y) & 0xFF) < 0x90 ? 1 : 0;
      }
      ink += drawn >= 2 ? 1 : 0;
      high++;
    }
    return ink / (double) high;
  }

  @Test
  void whatTheLineLeavesOutIsReadApartAndAHoleBreaksTheLine() {
    SetAside aside = new SetAside(Lives.ALL, List.of(30), List.of(10, 11), List.of(59));
    SheetFigure figure = Lives.figure(Lives.questioned(false, aside), Language.EN);
    assertTrue(words(figure).contains("left out"));
    List<Readings.Curve> curves = figure.readings().orElseThrow().charts().get(0).curves();
    List<String> counted = curves.get(0).values();
    List<String> leftOut = curves.get(2).values();
    assertEquals(List.of("120", "no data"), List.of(counted.get(30), counted.get(10)));
    assertEquals("left out", curves.get(2).name());
    assertEquals(
        List.of("120", "40", "no data", "4"),
        List.of(leftOut.get(30), leftOut.get(10), leftOut.get(12), leftOut.get(59)));
    assertTrue(figure.altText().contains("4 weeks are left out of the fitted trend"));
    assertFalse(words(Lives.figure(Lives.questioned(), Language.EN)).contains("left out"));
  }

  @Test
  void aPoorFitIsNamedInTheKeyAndNeverSquashesTheCounts() {
    SetAside nothing = new SetAside(Lives.ALL, List.of(), List.of(), List.of());
    StageTable poor = Lives.questioned(true, nothing);
    List<Double> tooHigh = poor.fittedActiveMembers().stream().map(fit -> 6 * fit).toList();
    StageTable absurd = new StageTable(poor.spans(), tooHigh, poor.verdict(), poor.evidence());
    List<String> words = words(Lives.figure(absurd, Language.EN));
    assertTrue(words.contains("fitted trend (poor fit)"), words::toString);
    assertTrue(words.contains("150") && !words.contains("600"), words::toString);
  }

  @Test
  void theWordsForThoseWhoCannotSeeNameTheEvidenceForEveryBoundary() {
    String en = Lives.figure(Lives.questioned(), Language.EN).altText();
    assertTrue(
        en.contains("rapid growth, strong; active interaction, moderate; decline, weak"), en);
    String zh = Lives.figure(Lives.questioned(), Language.ZH).altText();
    assertTrue(zh.contains("各阶段起点的证据：高速成长期，强；"), zh);
  }

  @Test
  void theAxisSaysWhoIsCounted() {
    FigureText posters = new FigureText("Tent", "tent", OptionalLong.of(7), "0.1.0");
    for (StageCurve counted : StageCurve.values()) {
      FigureText text = new FigureText("Tent", "tent", OptionalLong.of(7), "0.1.0", counted);
      SheetFigure figure =
          Lives.figure(Lives.tent(Optional.empty()), Lives.stages(), text, Language.EN);
      String axis = counted.term().en() + " (";
      assertTrue(words(figure).stream().anyMatch(word -> word.startsWith(axis)), counted.code());
      assertTrue(figure.altText().contains("The most " + counted.term().en() + " counted were"));
    }
    assertEquals(StageCurve.POSTERS, posters.counted());
  }

  private static List<String> words(SheetFigure figure) {
    return figure.written().stream().map(Pen.Words::text).toList();
  }
}
