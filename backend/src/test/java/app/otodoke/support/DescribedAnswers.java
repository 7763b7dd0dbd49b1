package app.otodoke.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** Holds every answer that a test gets over HTTP against {@code openapi.yaml}. */
public final class DescribedAnswers implements Filter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode DOCUMENT = document();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final Map<String, Optional<JsonSchema>> KNOWN = new ConcurrentHashMap<>();

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    if (String.valueOf(response.contentType()).contains("json")) {
      String path = URI.create(request.getURI()).getPath();
      template(path)
          .flatMap(
              template ->
                  schema(
                      template,
                      request.getMethod().toLowerCase(Locale.ROOT),
                      Integer.toString(response.statusCode())))
          .ifPresent(schema -> check(schema, request, response));
    }
    return response;
  }

  private static void check(
      JsonSchema schema, FilterableRequestSpecification request, Response response) {
    try {
      Set<ValidationMessage> wrong = schema.validate(JSON.readTree(response.asByteArray()));
      if (!wrong.isEmpty()) {
        throw new AssertionError(
            "%s %s answers %d otherwise than described: %s"
                .formatted(request.getMethod(), request.getURI(), response.statusCode(), wrong));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The described path that fits, the one with the fewest variables first. */
  private static Optional<String> template(String path) {
    return StreamSupport.stream(
            ((Iterable<String>) () -> DOCUMENT.get("paths").fieldNames()).spliterator(), false)
        .filter(one -> path.matches(one.replaceAll("\\{[^}]+}", "[^/]+")))
        .min(Comparator.comparingLong(one -> one.chars().filter(c -> c == '{').count()));
  }

  private static Optional<JsonSchema> schema(String path, String method, String status) {
    return KNOWN.computeIfAbsent(
        path + ' ' + method + ' ' + status,
        key -> {
          JsonNode answer = DOCUMENT.at(pointer("paths", path, method, "responses", status));
          if (answer.has("$ref")) {
            answer = DOCUMENT.at(answer.get("$ref").asText().substring(1));
          }
          JsonNode content = answer.path("content");
          return StreamSupport.stream(content.spliterator(), false)
              .findFirst()
              .map(type -> type.path("schema"))
              .filter(JsonNode::isObject)
              .map(DescribedAnswers::compiled);
        });
  }

  private static JsonSchema compiled(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", DOCUMENT.get("components"));
    return SCHEMAS.getSchema(whole);
  }

  private static String pointer(String... parts) {
    StringBuilder pointer = new StringBuilder();
    for (String part : parts) {
      pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static JsonNode document() {
    try {
      return JSON.valueToTree(
          new Yaml().<Object>load(Files.readString(Path.of("..", "openapi.yaml"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
