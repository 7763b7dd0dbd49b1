package app.otodoke.http.web.posts;

import app.otodoke.posts.PostsWanted;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts are asked for. */
public class PostsParams {

  @QueryParam("scope")
  @Pattern(regexp = "circle|following|bookmarks")
  @DefaultValue("circle")
  String scope;

  @QueryParam("song")
  @Parameter(description = "About this song")
  UUID song;

  @QueryParam("artist")
  @Parameter(description = "About songs of this artist")
  UUID artist;

  @QueryParam("author")
  @Parameter(description = "By this member")
  UUID author;

  @QueryParam("after")
  @Parameter(description = "Cursor of the page before")
  String after;

  @QueryParam("limit")
  @Parameter(description = "1 to 100; 20 unless given")
  Integer limit;

  PostsWanted wanted() {
    PostsWanted.Scope within = PostsWanted.Scope.valueOf(scope.toUpperCase(Locale.ROOT));
    return new PostsWanted(within, song, artist, author, after, limit);
  }
}
