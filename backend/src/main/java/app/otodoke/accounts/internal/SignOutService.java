package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
class SignOutService {

  private final RefreshTokenRepository tokens;
  private final SessionRepository sessions;
  private final EndSessionsService end;

  SignOutService(
      RefreshTokenRepository tokens, SessionRepository sessions, EndSessionsService end) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.end = end;
  }

  @Transactional
  void call(String refreshToken) {
    RefreshTokenEntity token = tokens.findById(OpaqueSecrets.hash(refreshToken));
    if (token == null) {
      return;
    }
    SessionEntity session = sessions.findById(token.sessionId, LockModeType.PESSIMISTIC_WRITE);
    if (session.endedAt == null) {
      end.call(List.of(session), SessionEnded.Reason.SIGNED_OUT);
    }
  }
}
