package lifecircle.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What the JSON Schema says about one variant.
 *
 * @param set what may stand under {@code set}
 * @param intervention what an intervention is
 */
record VariantSchema(JsonObject set, JsonObject intervention) {
  /** The schema of one variant. */
  JsonObject json() {
    JsonObject properties = new JsonObject();
    VariantsInFile.KEYS.forEach(key -> properties.add(key, value(key)));
    JsonObject schema = ValueSchema.map(properties, List.of("name"));
    JsonArray differs = new JsonArray();
    for (String key : VariantsInFile.DIFFERING) {
      JsonObject required = new JsonObject();
      required.add("required", ValueSchema.array(List.of(key)));
      differs.add(required);
    }
    schema.add("anyOf", differs);
    return schema;
  }

  private JsonObject value(String key) {
    return switch (key) {
      case "name" -> ScenarioSchema.name(ScenarioName.SAFE.pattern(), ScenarioName.MOST_CHARACTERS);
      case "title" -> ScenarioSchema.text(VariantsInFile.TITLE);
      case "set" -> set;
      case "off" -> ScenarioSchema.mechanisms("Mechanisms that are switched off here.");
      case "on" -> ScenarioSchema.mechanisms("Mechanisms that are switched on again here.");
      case "without" -> without();
      case "interventions" -> interventions();
      default -> throw new IllegalStateException("the schema does not know the key " + key);
    };
  }

  private static JsonObject without() {
    JsonObject item = new JsonObject();
    item.add("type", ValueSchema.array(List.of("string", "number", "boolean")));
    JsonObject schema = ValueSchema.ofType("array");
    schema.add("items", item);
    schema.addProperty("minItems", 1);
    schema.addProperty("uniqueItems", true);
    schema.addProperty("description", "The names of the interventions that are left out here.");
    return schema;
  }

  private JsonObject interventions() {
    JsonObject schema = ValueSchema.ofType("array");
    schema.add("items", intervention);
    schema.addProperty("description", "More interventions; one of the same name is replaced.");
    return schema;
  }
}
