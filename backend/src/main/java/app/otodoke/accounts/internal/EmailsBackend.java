package app.otodoke.accounts.internal;

import app.otodoke.accounts.Addressee;
import app.otodoke.accounts.ChangeEmail;
import app.otodoke.accounts.EmailsApi;
import app.otodoke.accounts.MeView;
import app.otodoke.accounts.Origin;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class EmailsBackend implements EmailsApi {

  private final ChangeEmailService change;
  private final ResendConfirmationService resend;
  private final AddresseesQuery addressees;

  EmailsBackend(
      ChangeEmailService change, ResendConfirmationService resend, AddresseesQuery addressees) {
    this.change = change;
    this.resend = resend;
    this.addressees = addressees;
  }

  @Override
  public MeView change(Actor actor, ChangeEmail command, Origin origin) {
    return change.call(actor, command, origin);
  }

  @Override
  public void sendConfirmation(Actor actor, Origin origin) {
    resend.call(actor, origin);
  }

  @Override
  public Map<UUID, Addressee> addressees(Collection<UUID> ids) {
    return addressees.of(ids);
  }
}
