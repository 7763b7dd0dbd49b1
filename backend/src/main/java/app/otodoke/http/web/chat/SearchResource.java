package app.otodoke.http.web.chat;

import app.otodoke.chat.SearchApi;
import app.otodoke.chat.SearchView;
import app.otodoke.chat.SearchWanted;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/search")
@RunOnVirtualThread
@Authenticated
@Tag(name = "search", description = "Finding messages, rooms and people")
public class SearchResource {

  private final SearchApi search;
  private final CurrentActor actor;

  SearchResource(SearchApi search, CurrentActor actor) {
    this.search = search;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "search",
      summary = "Find messages, rooms and people",
      description =
          "Any piece of text, one character too; width, case and kind of kana do not matter. Words"
              + " must all be there; quoted ones stand together. from:handle, in:\"room name\","
              + " has:image, before:2026-11-01 and after:2026-11-01 in q narrow the messages. Only"
              + " rooms one is in are looked through.")
  @APIResponse(responseCode = "200", description = "What was found, the newest message first")
  @APIResponse(responseCode = "422", ref = "Problem")
  public SearchView search(@BeanParam Question question) {
    return search.search(actor.get(), question.wanted());
  }

  /** What stands in the address. */
  public static class Question {

    @Parameter(description = "What to look for; at most 200 characters")
    @QueryParam("q")
    String q;

    @Parameter(description = "messages, rooms or people, comma-separated; all unless given")
    @QueryParam("kinds")
    String kinds;

    @Parameter(description = "Handles; only what they wrote")
    @QueryParam("from")
    List<String> from;

    @Parameter(description = "Only in these rooms")
    @QueryParam("in")
    List<UUID> in;

    @Parameter(description = "image for messages with a picture")
    @QueryParam("has")
    String has;

    @Parameter(description = "Not before this time, as 2026-11-01T00:00:00Z")
    @QueryParam("since")
    String since;

    @Parameter(description = "Before this time")
    @QueryParam("until")
    String until;

    @Parameter(description = "The time zone of the days in q, as Asia/Tokyo; UTC unless given")
    @QueryParam("zone")
    String zone;

    @Parameter(description = "The next of the page before")
    @QueryParam("after")
    String after;

    @Parameter(description = "1 to 100 messages; 30 unless given")
    @QueryParam("limit")
    Integer limit;

    SearchWanted wanted() {
      return new SearchWanted(
          q,
          kinds(),
          from,
          in,
          image(),
          time("since", since),
          time("until", until),
          zone(),
          after,
          Page.limit(limit, 30));
    }

    private Set<SearchWanted.Kind> kinds() {
      Set<SearchWanted.Kind> wanted = EnumSet.noneOf(SearchWanted.Kind.class);
      if (kinds != null && !kinds.isBlank()) {
        for (String kind : kinds.split(",")) {
          try {
            wanted.add(SearchWanted.Kind.valueOf(kind.strip().toUpperCase(Locale.ROOT)));
          } catch (IllegalArgumentException e) {
            throw new InvalidInput("kinds", "malformed");
          }
        }
      }
      return wanted;
    }

    private boolean image() {
      if (has == null || has.isEmpty() || has.equals("image")) {
        return "image".equals(has);
      }
      throw new InvalidInput("has", "malformed");
    }

    private static Instant time(String field, String text) {
      try {
        return text == null || text.isEmpty() ? null : Instant.parse(text);
      } catch (DateTimeException e) {
        throw new InvalidInput(field, "malformed");
      }
    }

    private ZoneId zone() {
      try {
        return zone == null || zone.isEmpty() ? null : ZoneId.of(zone);
      } catch (DateTimeException e) {
        throw new InvalidInput("zone", "malformed");
      }
    }
  }
}
