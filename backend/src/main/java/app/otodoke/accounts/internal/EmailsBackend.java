package app.otodoke.accounts.internal;

import app.otodoke.accounts.ChangeEmail;
import app.otodoke.accounts.EmailsApi;
import app.otodoke.accounts.MeView;
import app.otodoke.accounts.Origin;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class EmailsBackend implements EmailsApi {

  private final ChangeEmailService change;
  private final ResendConfirmationService resend;

  EmailsBackend(ChangeEmailService change, ResendConfirmationService resend) {
    this.change = change;
    this.resend = resend;
  }

  @Override
  public MeView change(Actor actor, ChangeEmail command, Origin origin) {
    return change.call(actor, command, origin);
  }

  @Override
  public void sendConfirmation(Actor actor, Origin origin) {
    resend.call(actor, origin);
  }
}
