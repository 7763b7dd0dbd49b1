package app.otodoke.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the refusals that operations of a kind have in common, so that no resource must. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

  @Override
  public Operation filterOperation(Operation operation) {
    boolean guarded = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    boolean parameters = operation.getParameters() != null && !operation.getParameters().isEmpty();
    if (guarded) {
      add(operation, "401");
      add(operation, "403");
    }
    if (operation.getRequestBody() != null) {
      add(operation, "400");
    }
    if (operation.getRequestBody() != null || parameters) {
      add(operation, "422");
    }
    return operation;
  }

  private static void add(Operation operation, String status) {
    APIResponse present = operation.getResponses().getAPIResponse(status);
    if (present == null || present.getRef() == null && present.getContent() == null) {
      operation
          .getResponses()
          .addAPIResponse(status, OASFactory.createAPIResponse().ref(ApiDescription.PROBLEM));
    }
  }
}
