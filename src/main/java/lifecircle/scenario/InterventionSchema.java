package lifecircle.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;

/**
 * What the JSON Schema says about one intervention.
 *
 * @param set what may stand under {@code set}
 */
record InterventionSchema(JsonObject set) {
  /** The schema of one intervention. */
  JsonObject json() {
    JsonObject properties = new JsonObject();
    InterventionsInFile.KEYS.forEach(key -> properties.add(key, value(key)));
    JsonObject schema = ValueSchema.map(properties, List.of("name", "set"));
    schema.add("oneOf", eitherOf("at", "when"));
    JsonObject beside = new JsonObject();
    beside.add("every", ValueSchema.array(List.of("at", "for")));
    beside.add("until", ValueSchema.array(List.of("every")));
    schema.add("dependentRequired", beside);
    return schema;
  }

  private JsonObject value(String key) {
    return switch (key) {
      case "name" -> name();
      case "title" -> ScenarioSchema.text(InterventionsInFile.TITLE);
      case "when" -> when();
      case "at" -> at();
      case "every" -> ValueSchema.of(CalendarInFile.EVERY.parameter());
      case "until" -> ValueSchema.of(CalendarInFile.UNTIL.parameter());
      case "for" -> ValueSchema.of(InterventionsInFile.LASTS.parameter());
      case "times" -> ValueSchema.of(InterventionsInFile.TIMES.parameter());
      case "set" -> set;
      default -> throw new IllegalStateException("the schema does not know the key " + key);
    };
  }

  /** One day, or a list of days. */
  private static JsonObject at() {
    JsonObject day = ValueSchema.of(CalendarInFile.DAY.parameter());
    JsonObject days = ValueSchema.ofType("array");
    days.add("items", day);
    days.addProperty("minItems", 1);
    days.addProperty("uniqueItems", true);
    JsonArray either = new JsonArray();
    either.add(day);
    either.add(days);
    JsonObject schema = new JsonObject();
    schema.add("anyOf", either);
    schema.addProperty("description", CalendarInFile.MEANING);
    return schema;
  }

  private static JsonObject name() {
    JsonObject schema = new JsonObject();
    schema.add("type", ValueSchema.array(List.of("string", "number", "boolean")));
    schema.addProperty("pattern", "^" + InterventionsInFile.SAFE.pattern() + "$");
    return schema;
  }

  /** A condition on last evening's indicators. */
  private static JsonObject when() {
    JsonObject properties = new JsonObject();
    TriggerInFile.KEYS.forEach(key -> properties.add(key, condition(key)));
    JsonObject schema = ValueSchema.map(properties, List.of("indicator"));
    schema.add("oneOf", eitherOf("below", "above"));
    JsonObject ofPeak = new JsonObject();
    ofPeak.add("required", ValueSchema.array(List.of("of")));
    schema.add("if", ofPeak);
    schema.add("then", levels(true));
    schema.add("else", levels(false));
    return schema;
  }

  private static JsonObject condition(String key) {
    return switch (key) {
      case "indicator" -> indicator();
      case "below", "above" -> new JsonObject();
      case "of" -> ValueSchema.oneOf(List.of("peak"));
      default -> throw new IllegalStateException("the schema does not know the key " + key);
    };
  }

  private static JsonObject levels(boolean ofPeak) {
    JsonObject properties = new JsonObject();
    for (String side : List.of("below", "above")) {
      properties.add(side, ValueSchema.of(TriggerInFile.level(side, ofPeak).parameter()));
    }
    JsonObject schema = new JsonObject();
    schema.add("properties", properties);
    return schema;
  }

  private static JsonObject indicator() {
    JsonArray choices = new JsonArray();
    for (Indicator indicator : Indicators.all()) {
      JsonObject choice = new JsonObject();
      choice.addProperty("const", indicator.name());
      choice.addProperty("description", indicator.title().en() + " (" + indicator.unit() + ")");
      choices.add(choice);
    }
    JsonObject schema = new JsonObject();
    schema.add("oneOf", choices);
    schema.addProperty("description", "A column of series.csv, as it stood last evening.");
    return schema;
  }

  private static JsonArray eitherOf(String one, String other) {
    JsonArray either = new JsonArray();
    for (String key : List.of(one, other)) {
      JsonObject required = new JsonObject();
      required.add("required", ValueSchema.array(List.of(key)));
      either.add(required);
    }
    return either;
  }
}
