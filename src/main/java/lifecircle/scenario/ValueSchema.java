package lifecircle.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Unit;

/**
 * What the JSON Schema says about one value of a scenario file: its form, its unit and, in words,
 * its range. The schema never refuses what the reader takes; whether a value with a unit lies in
 * its range is for {@code check} to say.
 */
final class ValueSchema {
  private ValueSchema() {}

  /** The form of a parameter's value, with everything an editor can tell about it. */
  static JsonObject of(Parameter parameter) {
    JsonObject schema = form(parameter);
    WrittenParameter written = new WrittenParameter(parameter);
    schema.addProperty("description", description(parameter, written));
    if (parameter.unit().symbol().isEmpty() && parameter.unit() != Unit.CHOICE) {
      schema.addProperty("default", bare(parameter, parameter.standard()));
    } else {
      schema.addProperty("default", written.standard());
    }
    return schema;
  }

  private static JsonObject form(Parameter parameter) {
    return switch (parameter.unit()) {
      case COUNT -> between("integer", parameter);
      case NUMBER -> between("number", parameter);
      case CHOICE -> oneOf(parameter.choices());
      case PER_DAY, PROBABILITY_PER_DAY -> withUnit("%?/d");
      case SHARE, DAYS, MINUTES, MINUTES_PER_DAY, YUAN -> withUnit(parameter.unit().symbol());
    };
  }

  private static JsonObject between(String type, Parameter parameter) {
    JsonObject schema = quotedOr(type);
    if (Math.abs(parameter.lowest()) < Double.MAX_VALUE) {
      schema.addProperty("minimum", bare(parameter, parameter.lowest()));
    }
    if (Math.abs(parameter.highest()) < Double.MAX_VALUE) {
      schema.addProperty("maximum", bare(parameter, parameter.highest()));
    }
    return schema;
  }

  /** A number, or its digits in quotation marks. */
  static JsonObject quotedOr(String type) {
    JsonObject schema = new JsonObject();
    schema.add("type", array(List.of(type, "string")));
    schema.addProperty("pattern", "^" + NumberWithUnit.DIGITS + "$");
    return schema;
  }

  /** The number as a file writes it, without a point where it is whole. */
  private static BigDecimal bare(Parameter parameter, double held) {
    return new BigDecimal(NumberWithUnit.written(held, parameter.unit()));
  }

  private static JsonObject withUnit(String unit) {
    JsonObject schema = ofType("string");
    schema.addProperty("pattern", "^" + NumberWithUnit.DIGITS + " *" + unit + "$");
    return schema;
  }

  private static String description(Parameter parameter, WrittenParameter written) {
    String low = written.lowest().map(end -> ", from " + end).orElse("");
    String high = written.highest().map(end -> " to " + end).orElse("");
    return sentence(parameter.meaning().en(), ".")
        + " "
        + sentence(parameter.meaning().zh(), "。")
        + " Unit: "
        + parameter.unit().meaning().en()
        + low
        + high
        + "; default "
        + written.standard()
        + ". Source: "
        + parameter.source();
  }

  private static String sentence(String words, String end) {
    return words.endsWith(end) ? words : words + end;
  }

  /** Anything of one type. */
  static JsonObject ofType(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
  }

  /** One of several names. */
  static JsonObject oneOf(List<String> names) {
    JsonObject schema = new JsonObject();
    schema.add("enum", array(names));
    return schema;
  }

  /** Names in their order. */
  static JsonArray array(List<String> names) {
    JsonArray array = new JsonArray();
    names.forEach(array::add);
    return array;
  }

  /** A map with these keys and no others. */
  static JsonObject map(JsonObject properties, List<String> required) {
    JsonObject schema = ofType("object");
    schema.add("properties", properties);
    if (!required.isEmpty()) {
      schema.add("required", array(required));
    }
    schema.addProperty("additionalProperties", false);
    return schema;
  }
}
