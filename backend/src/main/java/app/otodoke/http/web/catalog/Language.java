package app.otodoke.http.web.catalog;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** In which language names are wanted. */
final class Language {

  private Language() {}

  /** {@code ja} or {@code en}, as the client says. */
  static String of(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(language -> language.equals("ja") || language.equals("en"))
        .findFirst()
        .orElse("ja");
  }
}
