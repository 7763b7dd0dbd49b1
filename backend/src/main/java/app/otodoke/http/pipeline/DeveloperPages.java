package app.otodoke.http.pipeline;

import io.quarkus.runtime.LaunchMode;

/**
 * The framework's pages below {@code /q}, which exist only in development and bring own scripts.
 */
final class DeveloperPages {

  private DeveloperPages() {}

  static boolean serves(String path) {
    return LaunchMode.current() == LaunchMode.DEVELOPMENT && path != null && path.startsWith("/q/");
  }
}
