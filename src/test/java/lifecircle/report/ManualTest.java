package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.engine.DayPlan;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManualTest {
  private static final Manual ENGLISH = new Manual(Language.EN);

  private static String page(String word) {
    return ENGLISH.page(word).orElseThrow(() -> new AssertionError("no page for " + word));
  }

  private static List<String> names() {
    return Stream.of(
            Catalogue.parameters().stream().map(Parameter::key),
            Indicators.all().stream().map(Indicator::name),
            Arrays.stream(Mechanism.values()).map(Mechanism::code),
            Arrays.stream(Stage.values()).map(Stage::code))
        .flatMap(names -> names)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyWordOfTheModelHasAPageThatFitsTheTerminal(Language language) {
    Manual manual = new Manual(language);
    for (String name : names()) {
      String page = manual.page(name).orElseThrow(() -> new AssertionError(name));
      assertTrue(page.startsWith(name + " · "), page);
      assertFits(page);
    }
    for (String word : manual.words()) {
      assertTrue(manual.page(word).isPresent(), word);
    }
    assertFits(manual.contents());
    for (TopicKind kind : TopicKind.values()) {
      assertFits(manual.page(kind.plural()).orElseThrow());
    }
  }

  /** Words that cannot be broken, names in a title or commands to be copied, may stand out. */
  private static void assertFits(String page) {
    page.lines()
        .skip(1)
        .filter(line -> !line.strip().startsWith("lifecircle run") && line.contains(" "))
        .filter(line -> line.strip().contains(" "))
        .forEach(line -> assertTrue(TextTable.columns(line) <= 80, line));
  }

  @Test
  void aParameterIsTaughtFromItsDefinition() {
    String page = page("arrive.word_of_mouth");
    for (String words :
        List.of(
            "How often a fully committed active member tells one acquaintance.",
            "完全投入的活跃成员告知一位熟人的频率",
            "range      0 /d to 5 /d",
            "default    0.009 /d",
            "source     Bass 1969, q, per pair",
            "used by    arrive (arriving)",
            "off: [word_of_mouth] sets arrive.word_of_mouth to zero",
            "off: [arrive] leaves the process out of the day",
            "joined_word_of_mouth rises with it",
            "      arrive:\n        word_of_mouth: 0.018 /d\n",
            "--set \"arrive.word_of_mouth=0.018 /d\"")) {
      assertTrue(page.contains(words), words + " in\n" + page);
    }
  }

  @Test
  void aChoiceHasNoDirection() {
    assertTrue(page("groups.format").contains("choices    ring, pyramid, star"));
    assertFalse(page("groups.format").contains("falls with it"));
  }

  @Test
  void aNameWithoutItsSectionIsEnoughWhereItIsTheOnlyOne() {
    assertEquals(page("arrive.entry_threshold"), page("entry_threshold"));
  }

  @Test
  void aNameOfSeveralParametersListsThem() {
    String page = page("half_life");
    assertTrue(page.contains("\n  events.half_life "), page);
    assertTrue(page.contains("\n  attach.half_life "), page);
  }

  @Test
  void aTermAndAParameterOfOneNameAreBothTold() {
    String page = page("settling");
    assertTrue(page.contains("\n  term settle "), page);
    assertTrue(page.contains("\n  converse.settling "), page);
  }

  @Test
  void whatIsCalledAlikeIsToldApartByItsKind() {
    assertTrue(page("events").startsWith("events · process · "), page("events"));
    assertTrue(page("events").contains("Also called so: reason events, weigh.events"));
    assertTrue(page("reason events").startsWith("events · reason · "));
  }

  @Test
  void termsOfBothLanguagesFindTheirPage() {
    assertEquals(page("rapid_growth"), page("Rapid Growth"));
    assertEquals(page("rapid_growth"), page("高速成长期"));
    assertEquals(page("silent_majority"), page("沉默的大多数"));
  }

  @Test
  void aStageTellsTheLevelsOfItsRule() {
    String page = page("silence").replaceAll("\\s+", " ");
    assertTrue(page.contains("stays under 10 % of the highest height"), page);
    assertTrue(page.contains("at least 84 days or 1/10 of the record"), page);
  }

  @Test
  void plateauAndBufferSayWhenAPlateauIsABufferAndWhereToSeeOne() {
    String plateau = page("平台期").replaceAll("\\s+", " ");
    assertEquals(page("plateau").replaceAll("\\s+", " "), plateau);
    assertTrue(plateau.contains("level for 84 days or more between 10 % and 75 %"), plateau);
    String buffer = page("interaction_buffer").replaceAll("\\s+", " ");
    assertTrue(buffer.contains("at least half is covered by interventions"), buffer);
    assertTrue(buffer.contains("lifecircle run interaction-buffer"), buffer);
  }

  @Test
  void gradesSayHowTheyAreDrawn() {
    for (String word : List.of("grade", "evidence", "证据")) {
      String page = page(word).replaceAll("\\s+", " ");
      assertTrue(page.contains("strong under 1 %, moderate under 5 %"), page);
      assertTrue(page.contains("solid where the evidence is strong"), page);
    }
  }

  @Test
  void silenceAndTheLifetimeSayWhenALifeEnds() {
    for (String word : List.of("silence", "lifetime", "still alive")) {
      String page = page(word).replaceAll("\\s+", " ");
      assertTrue(page.contains("84 days with under one message a week"), page);
    }
  }

  @Test
  void theMethodIsToldWithItsNumbers() {
    String page = page("method").replaceAll("\\s+", " ");
    for (String words :
        List.of(
            "ln μ(t) is straight between bends",
            "a bend costs 3·ln n",
            "Strong: under 1 %; moderate: under 5 %",
            "up by 33 % or down by 25 %",
            "at least 8 counted periods")) {
      assertTrue(page.contains(words), words + " in\n" + page);
    }
  }

  @Test
  void everyVerdictOnAShapeIsTold() {
    for (Language language : Language.values()) {
      String page = new Manual(language).page("verdict").orElseThrow().replaceAll("\\s+", "");
      for (Shape shape : Shape.values()) {
        assertTrue(page.contains(shape.term().in(language).replace(" ", "")), shape + page);
      }
    }
  }

  @Test
  void wordsOfTablesFindTheMethod() {
    for (String word : List.of("ΔBIC", "95 % interval", "MASE", "√-RMSE", "α", "拟合趋势", "sample")) {
      assertTrue(ENGLISH.page(word).isPresent(), word);
    }
  }

  @Test
  void theProcessesAreListedInTheOrderOfTheDay() {
    String list = page("processes");
    int before = -1;
    for (Mechanism mechanism : new DayPlan().processes()) {
      int at = list.indexOf(" " + mechanism.code() + " ", before);
      assertTrue(at > before, mechanism.code() + " in\n" + list);
      before = at;
    }
    for (Mechanism mechanism : Mechanism.values()) {
      assertTrue(list.contains(" " + mechanism.code() + " "), mechanism.code());
    }
  }

  @Test
  void everyTermPointsToWordsThatHaveAPage() {
    for (Term term : Term.values()) {
      for (String word : term.see()) {
        assertTrue(ENGLISH.page(word).isPresent(), term + " points to " + word);
      }
    }
  }

  @Test
  void everyDirectionIsOneOfAParameterAndAColumn() {
    List<String> names = names();
    assertTrue(Direction.all().size() > 150);
    for (Direction direction : Direction.all()) {
      assertTrue(names.contains(direction.key()), direction.key());
      assertTrue(names.contains(direction.indicator()), direction.indicator());
    }
  }

  @Test
  void whatIsNothingHasNoPage() {
    for (String word : List.of("", "bnod", "arrive.", "..", "1")) {
      assertEquals(Optional.empty(), ENGLISH.page(word), word);
    }
  }

  @Test
  void aLineBreaksBetweenWordsAndBetweenChineseCharacters() {
    assertEquals(List.of("two words", "here"), TerminalLines.of("two words  here", 10));
    assertEquals(List.of("社群会", "生长。"), TerminalLines.of("社群会生长。", 7));
    assertEquals(List.of(""), TerminalLines.of(" ", 7));
  }
}
