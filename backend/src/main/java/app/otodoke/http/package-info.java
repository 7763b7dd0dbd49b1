/**
 * The doors for requests over HTTP: who is asking, and what each audience may do. Resources live in
 * the audiences' packages.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Otodoke",
            version = "1",
            description =
                "A home for a music circle. The web client uses /api/web, which changes with it;"
                    + " programs use /api/v1 with an access token, which stays."),
    components =
        @Components(
            responses =
                @APIResponse(
                    name = ApiDescription.PROBLEM,
                    description = "Refused; the type says why (RFC 9457)",
                    content =
                        @Content(
                            mediaType = Problems.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))))
package app.otodoke.http;

import app.otodoke.http.pipeline.Problem;
import app.otodoke.http.pipeline.Problems;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
