package lifecircle.scenario;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;

/**
 * The JSON Schema (draft 2020-12) of a scenario file, made from the lists the readers themselves
 * use, so that an editor completes keys, shows their meaning and underlines mistakes while a file
 * is written. {@code check} remains the judge: what several values must keep to together no schema
 * can say.
 */
public final class ScenarioSchema {
  private static final int LONGEST_PATH = 4_096;
  private static final List<String> REQUIRED = List.of("name", "title", "duration");

  private final Sections sections;

  /**
   * The schema of files with these parameters.
   *
   * @param foundingOnly what no intervention can set
   */
  public ScenarioSchema(List<Parameter> parameters, Set<Parameter> foundingOnly) {
    this.sections = new Sections(parameters, List.<Contradiction>of(), foundingOnly);
  }

  /** The schema as a text, lines ended by LF. */
  public String json() {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.addProperty("title", "Lifecircle scenario");
    schema.addProperty(
        "description",
        "A world for 'lifecircle run'. Made by 'lifecircle schema'; 'lifecircle check' finds"
            + " more.");
    JsonObject properties = new JsonObject();
    ScenarioHead.KEYS.forEach(key -> properties.add(key, head(key)));
    sections.all().keySet().forEach(section -> properties.add(section, section(section, false)));
    ValueSchema.map(properties, REQUIRED).asMap().forEach(schema::add);
    schema.add("$defs", definitions());
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(schema)
        + "\n";
  }

  private JsonObject definitions() {
    JsonObject definitions = new JsonObject();
    sections.parameters().forEach(p -> definitions.add(p.key(), ValueSchema.of(p)));
    return definitions;
  }

  private JsonObject variants() {
    JsonObject schema = ValueSchema.ofType("array");
    schema.add(
        "items", new VariantSchema(set(false), new InterventionSchema(set(true)).json()).json());
    schema.addProperty("description", "Worlds that differ in what each names, for 'compare'.");
    return schema;
  }

  private JsonObject section(String name, boolean inIntervention) {
    JsonObject properties = new JsonObject();
    for (Parameter parameter : sections.parametersOf(name).values()) {
      if (!inIntervention || !sections.foundingOnly().contains(parameter)) {
        JsonObject reference = new JsonObject();
        reference.addProperty("$ref", "#/$defs/" + parameter.key());
        properties.add(parameter.name(), reference);
      }
    }
    JsonObject schema = ValueSchema.map(properties, List.of());
    Arrays.stream(Mechanism.values())
        .filter(mechanism -> mechanism.code().equals(name))
        .forEach(m -> schema.addProperty("description", words(m)));
    return schema;
  }

  private static String words(Mechanism mechanism) {
    return mechanism.meaning().en() + " (" + mechanism.term().zh() + ")";
  }

  /** What may stand under a key of the head. */
  private JsonObject head(String key) {
    return switch (key) {
      case "name" -> name(ScenarioName.SAFE.pattern(), ScenarioName.MOST_CHARACTERS);
      case "title" -> text(ScenarioHead.TITLE);
      case "watch" -> text(ScenarioHead.WATCH);
      case "duration" -> ValueSchema.of(ScenarioHead.DURATION.parameter());
      case "seed" -> seed();
      case "network_days" -> networkDays();
      case StageCurve.KEY -> curve();
      case "off" -> off();
      case "sources" -> sources();
      case "observed" -> observed();
      case "interventions" -> interventions();
      case "variants" -> variants();
      default -> throw new IllegalStateException("the schema does not know the key " + key);
    };
  }

  /** Words; YAML takes some of them for numbers, the reader takes them as they stand. */
  private static JsonObject words(int longest) {
    JsonObject schema = new JsonObject();
    schema.add("type", ValueSchema.array(List.of("string", "number", "boolean")));
    schema.addProperty("minLength", 1);
    schema.addProperty("maxLength", longest);
    return schema;
  }

  static JsonObject name(String pattern, int longest) {
    JsonObject schema = words(longest);
    schema.addProperty("pattern", "^" + pattern + "$");
    schema.addProperty("description", "Letters of any script, digits, - and _.");
    return schema;
  }

  static JsonObject text(BilingualText text) {
    JsonObject languages = new JsonObject();
    languages.add("en", words(text.longest()));
    languages.add("zh", words(text.longest()));
    JsonArray either = new JsonArray();
    either.add(words(text.longest()));
    either.add(ValueSchema.map(languages, List.of("en", "zh")));
    JsonObject schema = new JsonObject();
    schema.add("anyOf", either);
    schema.addProperty("description", text.bothLanguages() + "; one text alone serves for both");
    return schema;
  }

  private static JsonObject seed() {
    JsonObject schema = ValueSchema.quotedOr("integer");
    schema.addProperty("minimum", 0);
    schema.addProperty("maximum", Long.MAX_VALUE);
    schema.addProperty("description", "The seed of all luck where the command line names none.");
    return schema;
  }

  private static JsonObject off() {
    return mechanisms("The mechanisms that are switched off.");
  }

  /** A list of mechanisms. */
  static JsonObject mechanisms(String description) {
    JsonArray choices = new JsonArray();
    for (Mechanism mechanism : Mechanism.values()) {
      JsonObject choice = new JsonObject();
      choice.addProperty("const", mechanism.code());
      choice.addProperty("description", words(mechanism));
      choices.add(choice);
    }
    JsonObject item = new JsonObject();
    item.add("oneOf", choices);
    JsonObject schema = ValueSchema.ofType("array");
    schema.add("items", item);
    schema.addProperty("uniqueItems", true);
    schema.addProperty("description", description);
    return schema;
  }

  private static JsonObject sources() {
    JsonObject schema = ValueSchema.ofType("object");
    schema.add("propertyNames", ValueSchema.oneOf(SourcesInFile.FACTS));
    schema.add("additionalProperties", ValueSchema.oneOf(SourcesInFile.ROLES));
    schema.addProperty("description", "Facts that went in (input) or are held against (check).");
    return schema;
  }

  private static JsonObject networkDays() {
    JsonObject schema = ValueSchema.ofType("array");
    schema.add("items", ValueSchema.of(NetworkDaysInFile.DAY.parameter()));
    schema.addProperty("minItems", 1);
    schema.addProperty("maxItems", Scenario.MOST_NETWORK_DAYS);
    schema.addProperty(
        "description", "When the tie network is drawn: " + NetworkDaysInFile.EXPECTED);
    return schema;
  }

  private static JsonObject curve() {
    JsonObject schema = ValueSchema.oneOf(StageCurve.codes());
    schema.addProperty("description", "Posters if not given; " + StageCurve.EXPECTED + ".");
    return schema;
  }

  private static JsonObject observed() {
    JsonObject properties = new JsonObject();
    ObservedInFile.KEYS.forEach(key -> properties.add(key, words(LONGEST_PATH)));
    properties.add("name", words(SeriesNamed.LONGEST));
    for (SeriesOption option : SeriesOption.values()) {
      properties.add(option.key(), told(option));
    }
    properties.add("series", ValueSchema.oneOf(Shelf.OBSERVED.names()));
    properties.add("begins", ValueSchema.of(ObservedInFile.BEGINS.parameter()));
    JsonObject schema = ValueSchema.map(properties, List.of());
    schema.addProperty(
        "description", "The real curve laid over the simulated one: " + ObservedInFile.EXPECTED);
    return schema;
  }

  private static JsonObject told(SeriesOption option) {
    JsonObject schema =
        option.choices().isEmpty() ? words(LONGEST_PATH) : ValueSchema.oneOf(option.choices());
    if (option.isFlag()) {
      schema = ValueSchema.ofType("boolean");
    }
    schema.addProperty("description", option.description());
    return schema;
  }

  private JsonObject interventions() {
    JsonObject schema = ValueSchema.ofType("array");
    schema.add("items", new InterventionSchema(set(true)).json());
    schema.addProperty("description", "What operators do for a while.");
    return schema;
  }

  /** The sections as an intervention may set them, or a variant. */
  private JsonObject set(boolean inIntervention) {
    JsonObject properties = new JsonObject();
    for (String name : sections.all().keySet()) {
      JsonObject section = section(name, inIntervention);
      if (!section.getAsJsonObject("properties").isEmpty()) {
        properties.add(name, section);
      }
    }
    JsonObject schema = ValueSchema.map(properties, List.of());
    schema.addProperty("minProperties", 1);
    schema.addProperty(
        "description",
        inIntervention
            ? "Sections with the values that hold while it runs."
            : "Sections with the values that differ.");
    return schema;
  }
}
