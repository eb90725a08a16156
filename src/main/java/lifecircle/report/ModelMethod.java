package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioWriter;

/**
 * How a simulated life was made, in the seven elements of the ODD protocol: written from the
 * definitions the model works with, for one scenario.
 *
 * <p>Source: Grimm et al. 2020.
 *
 * @param scenario the world
 * @param luck from which seed or seeds all luck is drawn, in words
 * @param language the language of every word
 * @param reference what the definitions say
 */
record ModelMethod(Scenario scenario, String luck, Language language, Reference reference) {
  private static final String FOUNDING = "founding";
  private static final String INTERVENTIONS = "interventions:\n";

  /** The method of a life, or of several. */
  ModelMethod(Scenario scenario, String luck, Language language) {
    this(scenario, luck, language, Reference.ofTheModel());
  }

  /** The elements, one section each. */
  List<Section> sections() {
    return List.of(
        section(OddElement.PURPOSE, purpose()),
        section(OddElement.ENTITIES, entities()),
        section(OddElement.PROCESSES, day()),
        section(OddElement.CONCEPTS, concepts()),
        section(OddElement.INITIALISATION, founding()),
        section(OddElement.INPUT, input()),
        section(OddElement.SUBMODELS, submodels()));
  }

  private Section section(OddElement element, List<Block> blocks) {
    return new Section(element.id(), element.title(language), blocks);
  }

  private List<Block> purpose() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words(OddPhrase.PURPOSE));
    List<List<String>> facts =
        reference.sources().stream()
            .filter(source -> scenario.sources().containsKey(source.name()))
            .map(source -> List.of(source.name(), role(source), source.what(), source.from()))
            .toList();
    blocks.add(
        facts.isEmpty()
            ? words(OddPhrase.NO_FACTS)
            : table(
                OddPhrase.FACTS,
                facts,
                OddPhrase.SOURCE,
                OddPhrase.ROLE,
                OddPhrase.WHAT,
                OddPhrase.FROM));
    List<List<String>> patterns =
        reference.sources().stream()
            .filter(source -> source.name().startsWith("E"))
            .map(source -> List.of(source.name(), source.what(), source.from()))
            .toList();
    String title = OddPhrase.PATTERNS.in(language, Numerals.count(patterns.size()));
    blocks.add(folded(title, patterns, false, OddPhrase.SOURCE, OddPhrase.WHAT, OddPhrase.FROM));
    return blocks;
  }

  private String role(ShortName source) {
    return switch (scenario.sources().get(source.name())) {
      case INPUT -> OddPhrase.ROLE_INPUT.in(language);
      case CHECK -> OddPhrase.ROLE_CHECK.in(language);
    };
  }

  private List<Block> entities() {
    return List.of(
        words(OddPhrase.ENTITIES),
        entries(
            Arrays.stream(Entity.values())
                .map(one -> entry(one.term().in(language), one.meaning().in(language)))),
        words(OddPhrase.CIRCLES),
        entries(
            Arrays.stream(Circle.values())
                .map(one -> entry(one.term().in(language), one.meaning().in(language)))),
        words(OddPhrase.SCALES, Numerals.count(scenario.durationDays())));
  }

  private List<Block> day() {
    return List.of(
        words(OddPhrase.SCHEDULE),
        new Block.Points(reference.plan().processes().stream().map(this::step).toList(), true),
        words(OddPhrase.NO_ORDER_OF_PEOPLE));
  }

  private String step(Mechanism mechanism) {
    String name = named(mechanism.code(), mechanism.term().in(language));
    String colon = language == Language.EN ? ": " : "：";
    return name + colon + meaning(mechanism);
  }

  private String meaning(Mechanism mechanism) {
    String meaning = mechanism.meaning().in(language);
    String space = language == Language.EN ? " " : "";
    return scenario.off().contains(mechanism)
        ? OddPhrase.IS_OFF.in(language, meaning + space)
        : meaning;
  }

  private String named(String code, String term) {
    return OddPhrase.SECTION.in(language, term, code);
  }

  private List<Block> concepts() {
    return List.of(
        entries(
            Arrays.stream(DesignConcept.values())
                .map(one -> entry(one.term().in(language), one.meaning().in(language)))));
  }

  private List<Block> founding() {
    return List.of(
        words(OddPhrase.FIRST_DAY, luck),
        new ParameterTable(scenario, language).of(FOUNDING, reference.section(FOUNDING)));
  }

  private List<Block> input() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words(OddPhrase.NO_INPUT));
    if (!scenario.interventions().isEmpty()) {
      String yaml = ScenarioWriter.yaml(scenario);
      blocks.add(words(OddPhrase.INTERVENTIONS));
      blocks.add(
          new Block.Lines(
              yaml.substring(yaml.indexOf(INTERVENTIONS)), OddPhrase.AS_WRITTEN.in(language)));
    }
    scenario
        .observed()
        .ifPresent(curve -> blocks.add(words(OddPhrase.OBSERVED, curve.series().name())));
    return blocks;
  }

  private List<Block> submodels() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(words(OddPhrase.SUBMODELS));
    ParameterTable tables = new ParameterTable(scenario, language);
    reference.parameters().stream()
        .map(Parameter::section)
        .distinct()
        .filter(section -> !section.equals(FOUNDING))
        .map(section -> submodel(section, tables))
        .forEach(blocks::add);
    blocks.add(
        folded(
            OddPhrase.PARTS.in(language),
            Arrays.stream(Mechanism.values())
                .filter(part -> !reference.plan().processes().contains(part))
                .map(part -> List.of(part.term().in(language), part.code(), meaning(part)))
                .toList(),
            true,
            OddPhrase.WHAT,
            OddPhrase.PARAMETER,
            OddPhrase.MEANING));
    blocks.add(
        folded(
            OddPhrase.REASONS.in(language),
            Arrays.stream(Reason.values()).map(this::reason).toList(),
            true,
            OddPhrase.WHAT,
            OddPhrase.ROLE,
            OddPhrase.MEANING));
    blocks.add(indicators());
    blocks.addAll(new StageMethod(language).blocks());
    if (scenario.observed().isPresent()) {
      blocks.add(StageMethod.distances(language));
    }
    return blocks;
  }

  private Block indicators() {
    List<Indicator> all = Indicators.all();
    String name = OddPhrase.MEASURED.in(language, Numerals.count(all.size()));
    List<List<String>> rows =
        all.stream().map(i -> List.of(i.name(), i.unit(), i.meaning().in(language))).toList();
    List<String> heads = heads(OddPhrase.COLUMN, OddPhrase.UNIT, OddPhrase.MEANING);
    Block table = new Block.Table(name, TextTable.ofWords(heads, rows));
    return Block.OffPaper.of(name, table, language);
  }

  private Block submodel(String section, ParameterTable tables) {
    List<Parameter> parameters = reference.section(section);
    String name =
        Arrays.stream(Mechanism.values())
            .filter(mechanism -> mechanism.code().equals(section))
            .map(mechanism -> named(section, mechanism.term().in(language)))
            .findFirst()
            .orElse(section);
    return new Block.Folded(name, List.of(tables.of(name, parameters)));
  }

  private List<String> reason(Reason reason) {
    Sentence side = reason.binding() ? Sentence.BINDS : Sentence.REPELS;
    return List.of(reason.term().in(language), side.in(language), reason.meaning().in(language));
  }

  private Block words(OddPhrase words, String... fillings) {
    return new Block.Words(words.in(language, fillings));
  }

  private static Block entries(Stream<Block.Entries.Entry> entries) {
    return new Block.Entries(entries.toList());
  }

  private static Block.Entries.Entry entry(String name, String words) {
    return new Block.Entries.Entry(name, words);
  }

  private Block table(OddPhrase caption, List<List<String>> rows, OddPhrase... headings) {
    return new Block.Table(caption.in(language), TextTable.ofWords(heads(headings), rows));
  }

  /** Sources are told in English whatever the language of the page. */
  private Block folded(
      String name, List<List<String>> rows, boolean translated, OddPhrase... headings) {
    Block table = new Block.Table(name, TextTable.ofWords(heads(headings), rows));
    boolean foreign = !translated && language != Language.EN;
    return new Block.Folded(
        name, List.of(foreign ? new Block.Spoken(Language.EN, List.of(table)) : table));
  }

  private List<String> heads(OddPhrase... phrases) {
    return Arrays.stream(phrases).map(phrase -> phrase.in(language)).toList();
  }
}
