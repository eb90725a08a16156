package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Foretelling;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.SeriesReader;
import lifecircle.scenario.Shelf;
import org.junit.jupiter.api.Test;

final class ShippedFontTest {
  private final Lettering lettering = Lettering.shipped();

  @Test
  void everyWordAFigureOrTableSaysCanBeDrawn() {
    Stream<Text> words =
        Stream.of(
                Arrays.stream(Phrase.values()).map(Phrase::text),
                Arrays.stream(AltPhrase.values()).map(AltPhrase::text),
                Arrays.stream(FitPhrase.values()).map(FitPhrase::text),
                Arrays.stream(OverlayPhrase.values()).map(OverlayPhrase::text),
                Arrays.stream(EnsemblePhrase.values()).map(EnsemblePhrase::text),
                Arrays.stream(Foretelling.values()).map(Foretelling::term),
                Arrays.stream(NetworkWord.values()).map(NetworkWord::text),
                Arrays.stream(Stage.values()).map(Stage::term),
                Arrays.stream(Circle.values()).map(Circle::term),
                Arrays.stream(Reason.values()).map(Reason::term),
                Arrays.stream(Mechanism.values()).map(Mechanism::term))
            .flatMap(texts -> texts);
    words.forEach(this::assertDrawn);
  }

  @Test
  void everyWordTheModelSaysCanBeDrawn() {
    Stream.of(
            Catalogue.parameters().stream().map(Parameter::meaning),
            Catalogue.contradictions().stream().map(Contradiction::rule),
            Indicators.all().stream().map(Indicator::title))
        .flatMap(texts -> texts)
        .forEach(this::assertDrawn);
  }

  @Test
  void everyWordOfAShippedScenarioCanBeDrawn() throws IOException, RefusedInput {
    ScenarioReader reader = new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());
    assertFalse(Shelf.SCENARIOS.names().isEmpty());
    for (String name : Shelf.SCENARIOS.names()) {
      try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
        Scenario scenario = reader.read(name, bytes);
        assertDrawn(scenario.title());
        assertDrawn(scenario.watch());
      }
    }
  }

  @Test
  void everyVerdictOnALifeCanBeDrawn() throws IOException, RefusedInput {
    Arrays.stream(Shape.values()).map(Shape::term).forEach(this::assertDrawn);
    ActivityCurve tent = Lives.tent(Optional.empty());
    long[] few = {1, 2};
    ActivityCurve tooShort = new ActivityCurve("short", 7, Optional.empty(), few, few);
    List<ActivityCurve> curves = new ArrayList<>(List.of(tent, tooShort));
    assertFalse(Shelf.OBSERVED.names().isEmpty());
    for (String name : Shelf.OBSERVED.names()) {
      try (InputStream bytes = Shelf.OBSERVED.open(name).orElseThrow()) {
        curves.add(ActivityCurve.of(new SeriesReader().read(name, bytes)));
      }
    }
    for (ActivityCurve curve : curves) {
      StageTable found = new StageFinder().find(curve);
      assertDrawn(found.verdict());
      found.spans().stream().map(StageSpan::evidence).forEach(this::assertDrawn);
    }
  }

  private void assertDrawn(Text text) {
    assertEquals(List.of(), lettering.missing(text.en() + text.zh()), () -> "missing in " + text);
  }

  @Test
  void everyGeneralStandardCharacterCanBeDrawnInBothWeights() throws IOException {
    List<String> list =
        Files.readAllLines(Path.of("src/site/font/general-standard-characters.txt"));
    int[] characters =
        list.stream()
            .filter(line -> !line.startsWith("#"))
            .flatMapToInt(String::codePoints)
            .toArray();
    assertEquals(8105, Arrays.stream(characters).distinct().count());
    for (int character : characters) {
      assertTrue(lettering.regular().has(character), () -> Character.toString(character));
      assertTrue(lettering.bold().has(character), () -> Character.toString(character));
    }
  }

  @Test
  void namesOfEuropeAndOfGreeceCanBeDrawn() {
    String names = "Łódź Győr Šiauliai İstanbul Țara Αθήνα Ærø Þórr Đặng";
    assertEquals(List.of("ặ"), lettering.missing(names));
  }

  @Test
  void aCharacterOutsideTheFontIsNamedOnceAndDrawnAsABox() {
    assertEquals(List.of("👍", "한"), lettering.missing("👍 한 👍\n"));
    Typeface face = lettering.regular();
    assertFalse(face.outline("👍", 100, 0, 0).getBounds2D().isEmpty());
    assertEquals(80, face.width("👍", 100), 1e-9);
  }

  @Test
  void aBoxIsHollowAndALetterIsNot() {
    Typeface face = lettering.regular();
    assertFalse(face.outline("👍", 100, 0, 0).contains(40, -36));
    assertTrue(face.outline("●", 100, 0, 0).contains(face.width("●", 100) / 2, -38));
  }

  @Test
  void chineseStandsOnTheFullEmAndLettersRestOnTheBaseline() {
    Typeface face = lettering.regular();
    assertEquals(200, face.width("社群", 100), 1e-9);
    assertEquals(0, face.outline("H", 100, 0, 0).getBounds2D().getMaxY(), 1e-6);
    assertEquals(
        -100 * Typeface.CAPITAL, face.outline("H", 100, 0, 0).getBounds2D().getMinY(), 0.1);
    assertEquals(
        face.outline("L", 100, 0, 0).getBounds2D().getHeight(),
        face.outline("Ł", 100, 0, 0).getBounds2D().getHeight(),
        1.0,
        "letters of both files are of one size");
  }

  @Test
  void boldIsWiderThanRegular() {
    assertTrue(
        lettering.bold().width("community", 40) > lettering.regular().width("community", 40));
  }
}
