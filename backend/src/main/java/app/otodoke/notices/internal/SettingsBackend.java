package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeSettings;
import app.otodoke.notices.NoticeSettingsApi;
import app.otodoke.platform.mail.Mailer;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SettingsBackend implements NoticeSettingsApi {

  private final SettingsQuery settings;
  private final ChangeSettingsService change;
  private final Mailer mailer;

  SettingsBackend(SettingsQuery settings, ChangeSettingsService change, Mailer mailer) {
    this.settings = settings;
    this.change = change;
    this.mailer = mailer;
  }

  @Override
  public NoticeSettings settings(Actor actor) {
    requireSession(actor);
    return settings.of(actor.userId());
  }

  @Override
  public NoticeSettings change(Actor actor, NoticeSettings command) {
    requireSession(actor);
    change.call(actor, command);
    return settings.of(actor.userId());
  }

  @Override
  public boolean mailPossible() {
    return mailer.configured();
  }

  private static void requireSession(Actor actor) {
    if (actor.sessionId() == null) {
      throw new NotAllowed();
    }
  }
}
