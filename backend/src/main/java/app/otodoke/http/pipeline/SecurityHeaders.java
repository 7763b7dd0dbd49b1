package app.otodoke.http.pipeline;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Headers that let a browser refuse what we never do: foreign scripts, framing, guessing types. */
@ApplicationScoped
class SecurityHeaders implements PipelineFilter {

  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  /** Where Spotify keeps covers, which are shown from there and never copied. */
  private static final String SPOTIFY_ART = " https://i.scdn.co";

  /** Spotify's own player, framed only when somebody asks to listen. */
  private static final String SPOTIFY_PLAYER = "https://open.spotify.com";

  private final String contentPolicy;

  SecurityHeaders(
      @ConfigProperty(name = "otodoke.s3.public-endpoint") Optional<URI> storage,
      @ConfigProperty(name = "otodoke.image-sources") Optional<List<String>> imageSources) {
    String files =
        storage.map(uri -> " " + uri.getScheme() + "://" + uri.getAuthority()).orElse("");
    String images =
        String.join("", imageSources.orElse(List.of()).stream().map(s -> " " + s).toList());
    contentPolicy =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' data: blob:" + files + SPOTIFY_ART + images,
            "media-src 'self' blob:" + files,
            "connect-src 'self'" + files,
            "frame-src " + SPOTIFY_PLAYER,
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types otodoke otodoke-worker");
  }

  @Override
  public void handle(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Permissions-Policy", PERMISSIONS);
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Frame-Options", "DENY");
    if (Exchange.of(context).secure()) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    if (!DeveloperPages.serves(context.request().path())) {
      headers.set("Content-Security-Policy", contentPolicy);
    }
    context.next();
  }
}
