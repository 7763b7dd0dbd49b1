package app.otodoke.realtime.support;

import app.otodoke.realtime.channels.ChannelEvents;
import app.otodoke.realtime.music.MusicEvents;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Holds every event that comes over a test's socket against the record that describes it. */
public final class DescribedEvents {

  private static final Map<String, Class<?>> BY_TYPE =
      Stream.of(log(), ChannelEvents.class, MusicEvents.class)
          .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
          .filter(one -> !type(one).isEmpty())
          .collect(Collectors.toMap(DescribedEvents::type, Function.identity()));

  private DescribedEvents() {}

  private static Class<?> log() {
    try {
      return Class.forName("app.otodoke.realtime.description.LogEvents");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stands as {@code type} in such events. */
  static String type(Class<?> event) {
    return Arrays.stream(event.getRecordComponents())
        .filter(part -> part.getName().equals("type"))
        .flatMap(part -> Arrays.stream(part.getAccessor().getAnnotationsByType(Schema.class)))
        .flatMap(schema -> Arrays.stream(schema.examples()))
        .findFirst()
        .orElse("");
  }

  /** Every type there is, with the name of its schema. */
  public static Map<String, String> schemas() {
    return BY_TYPE.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, one -> one.getValue().getAnnotation(Schema.class).name()));
  }

  /** Fails when an event has what its description has not. Whispers are anything. */
  static void check(JsonNode frame) {
    Class<?> described = BY_TYPE.get(frame.path("message").path("type").asText());
    if (described == null) {
      return;
    }
    try {
      CDI.current()
          .select(ObjectMapper.class)
          .get()
          .reader()
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(frame.get("message"), described);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not as it is described: " + frame, e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
