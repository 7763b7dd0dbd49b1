package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.SessionTransfersApi;
import app.otodoke.accounts.SignedIn;
import app.otodoke.accounts.TransferCode;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SessionTransfersBackend implements SessionTransfersApi {

  private final BeginTransferService begin;
  private final TransferQuery transfers;
  private final CompleteTransferService complete;

  SessionTransfersBackend(
      BeginTransferService begin, TransferQuery transfers, CompleteTransferService complete) {
    this.begin = begin;
    this.transfers = transfers;
    this.complete = complete;
  }

  @Override
  public TransferCode begin(Actor actor, Origin origin) {
    return begin.call(actor, origin);
  }

  @Override
  public PersonView look(String code, Origin origin) {
    return transfers.person(code, origin);
  }

  @Override
  public SignedIn complete(String code, Origin origin) {
    return complete.call(code, origin);
  }
}
