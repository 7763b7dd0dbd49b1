package app.otodoke.http.web.cards;

import app.otodoke.chat.CardRef;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.InvalidInput;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/cards")
@RunOnVirtualThread
@Authenticated
@Tag(name = "cards")
public class CardsResource {

  private final CardFetcher cards;
  private final CurrentActor actor;

  CardsResource(CardFetcher cards, CurrentActor actor) {
    this.cards = cards;
    this.actor = actor;
  }

  /** Cards in the order asked for. */
  public record Cards(List<Card> cards) {}

  @GET
  @Operation(
      operationId = "getCards",
      summary = "What messages show as cards, at most 100 at once",
      description = "What is no more, or not for the asker, comes as gone.")
  public Cards getCards(
      @Parameter(description = "kind:id, e.g. song:0190…; repeated for each card")
          @QueryParam("ref")
          @Size(max = 100)
          List<String> refs) {
    return new Cards(cards.views(actor.get(), refs.stream().map(CardsResource::ref).toList()));
  }

  private static CardRef ref(String text) {
    String[] parts = text.split(":", 2);
    try {
      return new CardRef(parts[0], UUID.fromString(parts[1]));
    } catch (RuntimeException notOne) {
      throw new InvalidInput("ref", "malformed");
    }
  }
}
