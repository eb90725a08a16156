package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interventions that begin on several days: named one by one, or after every so many days. */
class CalendarInFileTest {
  private static final String HEAD =
      """
      name: x
      title: X
      duration: 60 d
      interventions:
        - name: friday
          set: {operators_act: {working_time: 120 min/d}}
      """;

  /** The file with one intervention that has these keys, from line 7 on. */
  private static String file(String keys) {
    return HEAD + keys.replace("; ", "\n").indent(4);
  }

  private static Scenario read(String keys) throws RefusedInput {
    return SmallWorld.read(file(keys));
  }

  private static Trigger trigger(String keys) throws RefusedInput {
    return read(keys).interventions().get(0).trigger();
  }

  private static String refused(String keys) {
    return assertThrows(RefusedInput.class, () -> read(keys)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatComesBackHasItsFirstDayItsIntervalAndPerhapsItsLast() throws RefusedInput {
    assertEquals(
        new CalendarTrigger.Every(4, 7, OptionalInt.empty()),
        trigger("at: 4 d; every: 7 d; for: 1 d"));
    assertEquals(
        new CalendarTrigger.Every(0, 7, OptionalInt.of(30)),
        trigger("at: 0 d; every: 7 d; until: 30 d; for: 7 d"));
    Intervention thrice = read("at: 0 d; every: 7 d; times: 3; for: 1 d").interventions().get(0);
    assertEquals(OptionalInt.of(3), thrice.times());
  }

  @Test
  void aListOfDaysIsAsGoodAsTheSameDaysBelowEachOther() throws RefusedInput {
    Trigger listed = new CalendarTrigger.OnDays(List.of(4, 11, 30));
    assertEquals(listed, trigger("at: [4 d, 11 d, 30 d]; for: 1 d"));
    assertEquals(listed, trigger("at:;   - 4 d;   - 11 d;   - 30 d; for: 1 d"));
    assertEquals(new Trigger.OnDay(4), trigger("at: [4 d]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          at: 4 d; every: 7 d; for: 1 d
          at: 4 d; every: 7 d; until: 30 d; for: 7 d
          at: 4 d; every: 7 d; for: 1 d; times: 3
          at: [4 d, 11 d, 30 d]; for: 7 d
          at: 4 d
          """)
  void theResolvedScenarioReadsAgainByteForByte(String keys) throws RefusedInput {
    String yaml = ScenarioWriter.yaml(read(keys));
    assertEquals(read(keys), SmallWorld.read(yaml));
    assertEquals(yaml, ScenarioWriter.yaml(SmallWorld.read(yaml)));
  }

  @Test
  void theResolvedScenarioSaysItAsTheFileDoes() throws RefusedInput {
    String yaml = ScenarioWriter.yaml(read("at: 4 d; every: 7 d; until: 30 d; for: 1 d"));
    assertEquals(
        """
        interventions:
          - name: "friday"
            at: 4 d
            every: 7 d
            until: 30 d
            for: 1 d
            set:
              operators_act:
                working_time: 120 min/d
        """,
        yaml.substring(yaml.indexOf("interventions:")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          at: 4 d; every: 7 d; for: 10 d | life.yaml:9:10: for is 10 d, but it begins again after 7 d; \
          expected at most 7 d, so that it has ended when it begins again
          at: [4 d, 30 d, 33 d]; for: 4 d | life.yaml:8:10: for is 4 d, but it begins again after 3 d; \
          expected at most 3 d, so that it has ended when it begins again
          at: 4 d; every: 7 d | life.yaml:8:5: it comes back without 'for', but what runs to the end \
          begins only once; expected 'for: 7 d' beside it, or fewer days
          at: [4 d, 11 d] | life.yaml:7:5: it comes back without 'for', but what runs to the end begins \
          only once; expected 'for: 7 d' beside it, or fewer days
          """)
  void anInterventionThatWouldOverlapItselfIsRefused(String keys, String complaint) {
    assertEquals(complaint, refused(keys));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          every: 7 d; for: 1 d | life.yaml:5:5: an intervention has neither 'at' nor 'when'; \
          expected 'at: 7 d' beside 'every', the day on which it first begins
          at: [4 d, 11 d]; every: 28 d; for: 1 d | life.yaml:8:5: 'every' stands beside 2 days under \
          'at'; expected one day under 'at', the first, or no 'every' beside a list of all days
          at: 9 d; every: 7 d; until: 8 d; for: 1 d | life.yaml:9:12: until is 8 d, but it first begins \
          at 9 d; expected a day from 9 d on
          at: 9 d; until: 20 d | life.yaml:8:5: 'until' is given without 'every'; \
          expected 'for' with the days it lasts, or 'every: 7 d' beside it
          at: 4 d; every: 7 d; until: 30 d; times: 3; for: 1 d | life.yaml:10:5: both 'times' and 'until' \
          end what comes back; expected one of 'times' and 'until'
          at: [4 d, 11 d]; times: 2; for: 1 d | life.yaml:8:5: times is 2 for an intervention with 'at'; \
          expected no 'times', for a day comes only once, or 'every: 7 d' beside it
          when: {indicator: members, above: 3}; every: 7 d; for: 1 d | life.yaml:8:5: 'every' stands \
          beside 'when'; expected 'at' in place of 'when', or no 'every': with 'when' it comes back \
          whenever the indicator says so
          """)
  void wordsThatDoNotGoTogetherAreToldApart(String keys, String complaint) {
    assertEquals(complaint, refused(keys));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          at: [11 d, 4 d]; for: 1 d | life.yaml:7:16: at has 4 d behind 11 d; expected each day once, \
          the earliest first
          at: [4 d, 4 d]; for: 1 d | life.yaml:7:15: at has 4 d behind 4 d; expected each day once, \
          the earliest first
          at: []; for: 1 d | life.yaml:7:9: at is an empty list; expected a day such as 300 d, or a \
          list of days, the earliest first, such as [30 d, 60 d, 90 d]
          at: {day: 4 d}; for: 1 d | life.yaml:7:9: at is a group of keys; expected a day such as \
          300 d, or a list of days, the earliest first, such as [30 d, 60 d, 90 d]
          at: [4, 11 d]; for: 1 d | life.yaml:7:10: at is '4', without a unit; expected a span of days \
          from 0 d to 36500 d, such as 365 d; did you mean '4 d'?
          at: 4 d; every: 1 week; for: 1 d | life.yaml:8:12: every is '1 week', and 'week' is no unit \
          here; expected a span of days from 1 d to 36500 d, such as 7 d; did you mean '7 d'?
          at: 4 d; every: 0 d; for: 1 d | life.yaml:8:12: every is '0 d', which is too small; \
          expected a span of days from 1 d to 36500 d, such as 7 d
          at: 4 d, 11 d; for: 1 d | life.yaml:7:9: at is '4 d, 11 d', which looks like several \
          values; expected a day such as 300 d, or a list of days, the earliest first, such as \
          [30 d, 60 d, 90 d]; did you mean '[4 d, 11 d]'?
          """)
  void aListThatIsNoneIsToldWithItsPlace(String keys, String complaint) {
    assertEquals(complaint, refused(keys));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          from: 4 d; every: 7 d; for: 1 d | from | at
          at: 4 d; repeat: 7 d; for: 1 d | repeat | every
          at: 4 d; every: 7 d; end: 30 d; for: 1 d | end | until
          at: 4 d; every: 7 d; for: 1 d; count: 3 | count | times
          """)
  void theWordsOfOtherProgramsLeadToOurs(String keys, String theirs, String ours) {
    String told = refused(keys);
    assertEquals(true, told.contains("unknown key '" + theirs + "' in an intervention"), told);
    assertEquals(true, told.contains("did you mean '" + ours + "'?"), told);
  }

  @Test
  void whatFirstBeginsAfterTheEndIsRefused() {
    String told =
        "life.yaml:5:5: intervention 'friday' begins at 60 d, but the life ends after 60 d;"
            + " expected a day from 0 d to 59 d, or a longer duration";
    assertEquals(told, refused("at: 60 d; every: 7 d; for: 1 d"));
    assertEquals(told, refused("at: [60 d, 70 d]; for: 1 d"));
  }

  /** Of the days 4, 11, … 53 eight are simulated; day 60 is the first that is not. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          at: 4 d; every: 7 d; for: 1 d | ''
          at: 4 d; every: 7 d; times: 8; for: 1 d | ''
          at: 4 d; every: 7 d; times: 10; for: 1 d | would begin 2 times more after the end at 60 d
          at: 4 d; every: 7 d; until: 59 d; for: 1 d | ''
          at: 4 d; every: 7 d; until: 60 d; for: 1 d | would begin once more after the end at 60 d
          at: [4 d, 59 d]; for: 1 d | ''
          at: [4 d, 60 d, 70 d]; for: 1 d | would begin 2 times more after the end at 60 d
          """)
  void whatIsPlannedForDaysAfterTheEndIsNoted(String keys, String note) throws RefusedInput {
    assertEquals(
        note.isEmpty() ? List.of() : List.of("intervention 'friday' " + note),
        BeginningsAfterEnd.of(read(keys)));
  }

  @Test
  void aShorterTrialKeepsWhatStillBegins() throws RefusedInput {
    Scenario weekly = read("at: 4 d; every: 7 d; times: 8; for: 1 d");
    Scenario trial = SmallWorld.reader().withSet(weekly, List.of("duration=20 d"));
    assertEquals(
        List.of("intervention 'friday' would begin 5 times more after the end at 20 d"),
        BeginningsAfterEnd.of(trial));
  }

  @Test
  void aVariantMayComeBackOnOtherDays() throws RefusedInput {
    String variants =
        """
        variants:
          - name: fortnightly
            interventions:
              - {name: friday, at: 4 d, every: 14 d, for: 1 d, set: {operators_act: {working_time: 120 min/d}}}
        """;
    Scenario weekly = SmallWorld.read(file("at: 4 d; every: 7 d; for: 1 d") + variants);
    Intervention other = weekly.variants().get(0).of(weekly).interventions().get(0);
    assertEquals(new CalendarTrigger.Every(4, 14, OptionalInt.empty()), other.trigger());
    String yaml = ScenarioWriter.yaml(weekly);
    assertEquals(yaml, ScenarioWriter.yaml(SmallWorld.read(yaml)));
  }

  @Test
  void twoFilesDifferInTheirDays() throws RefusedInput {
    String weekly = ScenarioWriter.yaml(read("at: 4 d; every: 7 d; for: 1 d"));
    String fortnightly = ScenarioWriter.yaml(read("at: 4 d; every: 14 d; for: 1 d"));
    String listed = ScenarioWriter.yaml(read("at: [4 d, 11 d]; for: 1 d"));
    assertEquals(
        List.of("interventions.friday.every"),
        ScenarioDifference.between(weekly, fortnightly).stream()
            .map(ScenarioDifference::key)
            .toList());
    assertEquals(
        List.of("interventions.friday.at 4 d [4 d, 11 d]", "interventions.friday.every 7 d "),
        ScenarioDifference.between(weekly, listed).stream()
            .map(d -> d.key() + " " + d.before().orElse("") + " " + d.after().orElse(""))
            .toList());
  }

  @Test
  void noInterventionIsMadeThatOverlapsItself() throws RefusedInput {
    Intervention weekly = read("at: 4 d; every: 7 d; for: 7 d").interventions().get(0);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Intervention(
                "friday", weekly.trigger(), OptionalInt.of(8), OptionalInt.empty(), weekly.set()));
    assertThrows(IllegalArgumentException.class, () -> new CalendarTrigger.OnDays(List.of(11, 4)));
    assertThrows(
        IllegalArgumentException.class, () -> new CalendarTrigger.Every(9, 7, OptionalInt.of(8)));
  }
}
