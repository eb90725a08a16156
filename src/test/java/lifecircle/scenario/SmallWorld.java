package lifecircle.scenario;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/** A small world for the tests of this room: at least one parameter of every unit, and its file. */
final class SmallWorld {
  static final Parameter POOL = of("persons.pool", Unit.COUNT, 1, 1_000_000, 5000);
  static final Parameter SILENT = of("persons.silent", Unit.SHARE, 0, 1, 0.25);
  static final Parameter CORE = of("persons.core", Unit.SHARE, 0, 0.5, 0.07);
  static final Parameter WORD =
      of(
          "arrive.word_of_mouth",
          Unit.PROBABILITY_PER_DAY,
          0,
          DailyRate.ofProbability(0.5).perDay(),
          DailyRate.ofProbability(0.004).perDay());
  static final Parameter THRESHOLD = of("arrive.entry_threshold", Unit.NUMBER, -2, 2, 0.3);
  static final Parameter RATE = of("post.rate", Unit.PER_DAY, 0, 50, 0.2);
  static final Parameter MEMORY = of("bond.memory", Unit.DAYS, 1, 730, 90);
  static final Parameter ANSWER = of("operators_act.answer", Unit.MINUTES, 0.5, 120, 7.5);
  static final Parameter WORKING =
      of("operators_act.working_time", Unit.MINUTES_PER_DAY, 0, 1440, 15);

  static final Parameter FORMAT =
      Parameter.choice(
          "group.format",
          List.of("ring", "pyramid", "star"),
          "ring",
          new Text("For tests.", "测试用。"),
          "Assumption");

  static final List<Parameter> PARAMETERS =
      List.of(POOL, SILENT, CORE, WORD, THRESHOLD, RATE, MEMORY, ANSWER, WORKING, FORMAT);

  static final Contradiction CROWDED =
      new Contradiction(
          List.of(SILENT, CORE),
          settings -> settings.number(SILENT) + settings.number(CORE) > 1,
          new Text("shares that sum to at most 100 %", "两项比例之和不超过 100 %"));

  /** A good file that sets every parameter. */
  static final String FILE =
      """
      # A whole life, from the first members to silence.
      name: lifecycle
      title: {en: A whole life, zh: 完整的一生}
      watch:
        en: "Watch how growth ends: the pool runs dry."
        zh: 观察增长如何结束。
      duration: 1100 d
      seed: 7
      persons:
        pool: 4000
        silent: 90 %
        core: 1.5 %
      arrive:
        word_of_mouth: 0.4 %/d
        entry_threshold: 0.3
      post:
        rate: 0.2 /d
      bond:
        memory: 60 d
      operators_act:
        answer: 7.5 min
        working_time: 60 min/d
      off: [bond, novelty_fatigue]
      group:
        format: pyramid
      sources: {F7: input, E26: check}
      interventions:
        - name: buffer
          when: {indicator: active_members_7d, below: 85 %, of: peak}
          for: 45 d
          times: 2
          set:
            operators_act:
              working_time: 120 min/d
        - name: open_doors
          at: 300 d
          set:
            arrive:
              entry_threshold: 0.1
            group:
              format: ring
      """;

  private SmallWorld() {}

  private static Parameter of(String key, Unit unit, double low, double high, double standard) {
    return new Parameter(
        key, unit, low, high, standard, new Text("For tests.", "测试用。"), "Assumption");
  }

  static ScenarioReader reader() {
    return new ScenarioReader(PARAMETERS, List.of(CROWDED), Set.of(POOL));
  }

  static Scenario read(byte[] bytes) throws RefusedInput {
    return reader().read("life.yaml", new ByteArrayInputStream(bytes));
  }

  static Scenario read(String text) throws RefusedInput {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The good file with some of its words replaced, which must be in it. */
  static String with(String words, String others) {
    if (!FILE.contains(words)) {
      throw new IllegalArgumentException("the good file does not contain " + words);
    }
    return FILE.replace(words, others);
  }
}
