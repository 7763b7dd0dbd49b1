package app.otodoke.realtime.channels;

import app.otodoke.chat.MessageView;
import app.otodoke.http.pipeline.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers to actions; only the caller gets them. */
final class Answers {

  private Answers() {}

  /** It is done, durably. */
  @Schema(name = "CableAck")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Ack(
      @Schema(examples = "ack") String type,
      @Schema(description = "The action's clientId or ref") String ref,
      @Schema(description = "Position of the message in the room's log") Long seq,
      @Schema(description = "The message as it is stored") MessageView message) {

    static Ack of(String ref) {
      return new Ack("ack", ref, null, null);
    }
  }

  /** It is not done. */
  @Schema(name = "CableRefused")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Refused(
      @Schema(examples = "refused") String type,
      @Schema(description = "The action's clientId or ref") String ref,
      Problem problem) {}
}
