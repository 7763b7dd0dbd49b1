package app.otodoke.http.web.catalog;

import app.otodoke.catalog.SongsWanted;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which songs are asked for. */
public class SongsParams {

  @QueryParam("q")
  @Size(max = 200)
  @Parameter(description = "Found anywhere in title, artists, readings and aliases")
  String q;

  @QueryParam("artist")
  @Parameter(description = "By this artist")
  UUID artist;

  @QueryParam("owner")
  @Parameter(description = "Brought in by this member")
  UUID owner;

  @QueryParam("source")
  @Pattern(regexp = "own|spotify")
  String source;

  @QueryParam("order")
  @Pattern(regexp = "title|newest")
  @DefaultValue("title")
  String order;

  @QueryParam("drafts")
  @DefaultValue("false")
  boolean drafts;

  @QueryParam("after")
  @Parameter(description = "Cursor of the page before")
  String after;

  @QueryParam("limit")
  @Parameter(description = "1 to 100; 20 unless given")
  Integer limit;

  SongsWanted wanted() {
    SongsWanted.Order by =
        "newest".equals(order) ? SongsWanted.Order.NEWEST : SongsWanted.Order.TITLE;
    return new SongsWanted(q, artist, owner, source, by, drafts, after, limit);
  }
}
