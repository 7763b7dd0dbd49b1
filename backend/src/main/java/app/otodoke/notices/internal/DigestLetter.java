package app.otodoke.notices.internal;

import app.otodoke.accounts.Addressee;
import app.otodoke.circle.CircleApi;
import app.otodoke.notices.NoticeView;
import app.otodoke.platform.mail.Mail;
import app.otodoke.platform.mail.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The letter about what somebody has missed, in their language. */
@ApplicationScoped
class DigestLetter {

  /** The most lines of one letter. */
  static final int MOST = 20;

  private final CircleApi circle;
  private final Mailer mailer;

  DigestLetter(CircleApi circle, Mailer mailer) {
    this.circle = circle;
    this.mailer = mailer;
  }

  void send(Addressee to, List<NoticeView> missed) {
    ResourceBundle texts = ResourceBundle.getBundle("messages.letters", Locale.of(to.language()));
    String lines = missed.stream().map(DigestLetter::line).collect(Collectors.joining("\n"));
    Object[] parts = {
      circle.current().name(), mailer.link("/notices"), lines, mailer.link("/settings/notices")
    };
    mailer.send(
        new Mail(
            to.email(), text(texts, "missed.subject", parts), text(texts, "missed.text", parts)));
  }

  private static String line(NoticeView notice) {
    String room = notice.room() == null ? "" : notice.room().name();
    String where = room.isEmpty() ? "" : " · " + room;
    return "- " + notice.actor().displayName() + where + ": " + notice.excerpt();
  }

  private static String text(ResourceBundle texts, String key, Object[] parts) {
    return new MessageFormat(texts.getString(key), texts.getLocale()).format(parts);
  }
}
