package app.otodoke.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of every answer what is always in it: each component of its record but those that may be
 * {@link Nullable null}, which are left out when they are. What is sent to the server is left as it
 * is: its validation tells what may be left out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AnswerSchemas implements OASFilter {

  private static final String REFERENCE = "#/components/schemas/";
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

  private final Map<String, List<ClassInfo>> records;

  public AnswerSchemas(IndexView index) {
    records =
        index.getKnownClasses().stream()
            .filter(one -> one.isRecord() && one.name().toString().startsWith("app.otodoke."))
            .collect(Collectors.groupingBy(one -> one.simpleName()));
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Map<String, Schema> all = api.getComponents().getSchemas();
    Set<String> sent = new HashSet<>();
    Set<String> answered = new HashSet<>();
    api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(
            operation -> {
              sent(operation).forEach(schema -> reach(schema, all, sent));
              answers(operation).forEach(schema -> reach(schema, all, answered));
            });
    answered.removeAll(sent);
    answered.forEach(name -> complete(name, all.get(name)));
  }

  private static Stream<Schema> sent(Operation operation) {
    return operation.getRequestBody() == null
        ? Stream.of()
        : schemas(operation.getRequestBody().getContent());
  }

  private static Stream<Schema> answers(Operation operation) {
    return operation.getResponses().getAPIResponses().values().stream()
        .flatMap(answer -> schemas(answer.getContent()));
  }

  private static Stream<Schema> schemas(Content content) {
    return content == null
        ? Stream.of()
        : content.getMediaTypes().values().stream()
            .map(type -> type.getSchema())
            .filter(schema -> schema != null);
  }

  private static void reach(Schema schema, Map<String, Schema> all, Set<String> reached) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null && schema.getRef().startsWith(REFERENCE)) {
      String name = schema.getRef().substring(REFERENCE.length());
      if (reached.add(name)) {
        reach(all.get(name), all, reached);
      }
      return;
    }
    reach(schema.getItems(), all, reached);
    reach(schema.getAdditionalPropertiesSchema(), all, reached);
    Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
        .filter(parts -> parts != null)
        .flatMap(Collection::stream)
        .forEach(part -> reach(part, all, reached));
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(part -> reach(part, all, reached));
    }
  }

  private void complete(String name, Schema schema) {
    Map<String, Schema> properties = schema.getProperties();
    ClassInfo described = properties == null ? null : described(name, properties.keySet());
    if (described == null || schema.getRequired() != null) {
      return;
    }
    schema.setRequired(
        described.recordComponents().stream()
            .filter(part -> properties.containsKey(part.name()))
            .filter(part -> !part.type().hasAnnotation(NULLABLE))
            .map(RecordComponentInfo::name)
            .toList());
  }

  /** The record behind a schema; that of a page of things is called after both. */
  private @Nullable ClassInfo described(String name, Set<String> properties) {
    String simple = name.startsWith("Page") && !records.containsKey(name) ? "Page" : name;
    return records.getOrDefault(simple, List.of()).stream()
        .filter(one -> names(one).containsAll(properties))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> names(ClassInfo type) {
    return type.recordComponents().stream()
        .map(RecordComponentInfo::name)
        .collect(Collectors.toSet());
  }
}
