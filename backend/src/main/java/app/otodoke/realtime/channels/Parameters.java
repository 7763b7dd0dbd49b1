package app.otodoke.realtime.channels;

import app.otodoke.shared.InvalidInput;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads what clients name in identifiers and actions. */
public final class Parameters {

  private Parameters() {}

  /** An id in full length. */
  public static UUID id(JsonNode from, String name) {
    String text = from.path(name).textValue();
    try {
      UUID id = UUID.fromString(text == null ? "" : text);
      if (id.toString().equalsIgnoreCase(text)) { // fromString takes shorter forms too
        return id;
      }
    } catch (IllegalArgumentException malformed) {
      // answered below
    }
    throw new InvalidInput(name, "malformed");
  }

  static String text(JsonNode from, String name) {
    String text = from.path(name).textValue();
    if (text == null) {
      throw new InvalidInput(name, "required");
    }
    return text;
  }

  static long number(JsonNode from, String name) {
    JsonNode number = from.path(name);
    if (!number.isIntegralNumber() || !number.canConvertToLong()) {
      throw new InvalidInput(name, "malformed");
    }
    return number.longValue();
  }

  static <T> List<T> list(JsonNode from, String name, int limit, Function<JsonNode, T> one) {
    List<T> all = new ArrayList<>();
    JsonNode array = from.path(name);
    if (array.isMissingNode() || array.isNull()) {
      return all;
    }
    if (!array.isArray() || array.size() > limit) {
      throw new InvalidInput(name, "malformed");
    }
    array.forEach(element -> all.add(one.apply(element)));
    return all;
  }
}
