package app.otodoke.http.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 9457 has it. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    @Schema(description = "Stable name of the kind of problem", examples = "/problems/not-there")
        String type,
    @Schema(description = "The kind in words") String title,
    @Schema(description = "HTTP status") int status,
    @Schema(description = "This case in words") @Nullable String detail,
    @Schema(description = "Path of the request") @Nullable String instance,
    @Schema(description = "Names the request in the server's log") @Nullable String requestId,
    @Schema(description = "What is wrong with which field") @Nullable List<Field> errors,
    @Schema(description = "Seconds after which asking again makes sense")
        @Nullable Long retryAfter) {

  /** One field that was not acceptable. */
  @Schema(name = "ProblemField")
  public record Field(
      @Schema(description = "Name in the body, dotted when nested") String field,
      @Schema(description = "Stable name of the reason") String code,
      @Schema(description = "The reason in words") String message) {}
}
