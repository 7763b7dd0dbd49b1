package app.otodoke.http.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The server's texts. Every module keeps its own in {@code
 * messages/<module>_<language>.properties}; keys are {@code refusal.<type>.title}, {@code
 * refusal.<type>.detail}, {@code field.<code>}.
 */
@ApplicationScoped
public class Messages {

  public static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

  static final List<String> BUNDLES =
      List.of(
          "pipeline",
          "circle",
          "accounts",
          "media",
          "chat",
          "catalog",
          "conduct",
          "notices",
          "bots",
          "posts",
          "ratings",
          "lists",
          "realtime",
          "platform");

  private final Map<Locale, Map<String, String>> texts = new HashMap<>();
  private final Locale fallback;

  Messages(@ConfigProperty(name = "otodoke.language") Locale fallback) {
    this.fallback = fallback;
    LANGUAGES.forEach(language -> texts.put(language, load(language)));
  }

  /** The best of our languages for an Accept-Language header, null for none given. */
  public Locale language(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 500) {
      return fallback;
    }
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
      return found == null ? fallback : found;
    } catch (IllegalArgumentException malformed) {
      return fallback;
    }
  }

  /** The text of a key with {0}, {1}, … filled in; empty when there is none. */
  public Optional<String> text(Locale language, String key, List<?> arguments) {
    return Optional.ofNullable(texts.get(language).get(key))
        .map(pattern -> new MessageFormat(pattern, language).format(arguments.toArray()));
  }

  static Map<String, String> load(Locale language) {
    Properties all = new Properties();
    for (String bundle : BUNDLES) {
      String name = "messages/%s_%s.properties".formatted(bundle, language.getLanguage());
      try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
        if (stream != null) {
          Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
          all.load(reader);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> texts = new HashMap<>();
    all.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }
}
