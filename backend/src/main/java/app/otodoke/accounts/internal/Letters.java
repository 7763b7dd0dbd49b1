package app.otodoke.accounts.internal;

import app.otodoke.platform.mail.Mail;
import app.otodoke.platform.mail.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The letters that accounts cause, in the receiver's language. */
@ApplicationScoped
class Letters {

  private final Mailer mailer;

  Letters(Mailer mailer) {
    this.mailer = mailer;
  }

  /**
   * Sends a letter in the background.
   *
   * @param kind names its texts
   * @param path of the link in it, root-relative; null for none
   */
  void send(String kind, String to, String language, String circleName, String path) {
    if (!mailer.configured()) {
      return;
    }
    ResourceBundle texts = ResourceBundle.getBundle("messages.letters", Locale.of(language));
    String link = path == null ? "" : mailer.link(path);
    mailer.send(
        new Mail(
            to,
            text(texts, kind + ".subject", circleName, link),
            text(texts, kind + ".text", circleName, link)));
  }

  private static String text(ResourceBundle texts, String key, String circleName, String link) {
    return new MessageFormat(texts.getString(key), texts.getLocale())
        .format(new Object[] {circleName, link});
  }
}
