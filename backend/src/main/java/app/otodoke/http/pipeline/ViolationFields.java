package app.otodoke.http.pipeline;

import app.otodoke.shared.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads a broken constraint as a field, a code named like the annotation, and its numbers. */
final class ViolationFields {

  private ViolationFields() {}

  static FieldError field(ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    Map<String, Object> attributes = constraint.getAttributes();
    List<Object> arguments =
        Stream.of("value", "min", "max").map(attributes::get).filter(Objects::nonNull).toList();
    return new FieldError(path(violation.getPropertyPath()), code(name), arguments);
  }

  /** The field as the body names it: without the resource's method and its body parameter. */
  private static String path(Path path) {
    List<String> names = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameters.add(node.getName());
      } else if (node.getKind() == ElementKind.PROPERTY) {
        names.add(
            node.getIndex() == null ? node.getName() : node.getIndex() + "." + node.getName());
      } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
        names.add(node.getIndex().toString());
      }
    }
    return String.join(".", names.isEmpty() ? parameters : names);
  }

  private static String code(String annotation) {
    return annotation.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
