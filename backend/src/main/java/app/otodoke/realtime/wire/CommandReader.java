package app.otodoke.realtime.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reads what clients send: strictly, shallowly, and without ever failing. */
public final class CommandReader {

  private static final int MAX_DEPTH = 32;
  private static final int MAX_IDENTIFIER = 1024;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  // by default a thread has buffers of its own: 8 kB anew for each short-lived one
                  .recyclerPool(JsonRecyclerPools.sharedBoundedPool())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(40)
                          .maxNameLength(256)
                          .maxStringLength(1 << 16)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CommandReader() {}

  /** The command in a text frame; empty when it is none. */
  public static Optional<Command> command(String text) {
    return object(text).filter(frame -> frame.path("command").isTextual()).map(CommandReader::of);
  }

  /** The object a string holds; empty when it holds anything else. */
  public static Optional<JsonNode> object(String text) {
    try {
      return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isObject);
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
  }

  private static Command of(JsonNode frame) {
    return new Command(
        frame.get("command").textValue(),
        identifier(frame.get("identifier")),
        frame.get("data"),
        frame.get("history"),
        frame.get("presence"),
        frame.path("token").textValue());
  }

  private static String identifier(JsonNode node) {
    String text = node == null ? null : node.textValue();
    boolean sound = text != null && text.length() <= MAX_IDENTIFIER && wellFormed(text);
    return sound ? text : null;
  }

  /** False when half of a surrogate pair is missing: that cannot be echoed in UTF-8. */
  private static boolean wellFormed(String text) {
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
