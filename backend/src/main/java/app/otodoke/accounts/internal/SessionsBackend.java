package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.ChangePassword;
import app.otodoke.accounts.Credential;
import app.otodoke.accounts.FoundCircle;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.RegisterAccount;
import app.otodoke.accounts.ResetLink;
import app.otodoke.accounts.SessionView;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.accounts.SignIn;
import app.otodoke.accounts.SignedIn;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionsBackend implements SessionsApi {

  private static final int MAX_BEARER = 4_096;

  private final FoundCircleService found;
  private final RegisterAccountService register;
  private final SignInService signIn;
  private final RefreshSessionService refresh;
  private final SignOutService signOut;
  private final SessionsQuery sessions;
  private final RevokeSessionService revoke;
  private final ChangePasswordService changePassword;
  private final RequestResetService requestReset;
  private final IssueResetLinkService issueResetLink;
  private final LinkQuery links;
  private final CompleteResetService completeReset;
  private final ConfirmEmailService confirmEmail;
  private final AccessTokenVerifier accessTokens;
  private final ProgramTokenVerifier programTokens;

  SessionsBackend(
      FoundCircleService found,
      RegisterAccountService register,
      SignInService signIn,
      RefreshSessionService refresh,
      SignOutService signOut,
      SessionsQuery sessions,
      RevokeSessionService revoke,
      ChangePasswordService changePassword,
      RequestResetService requestReset,
      IssueResetLinkService issueResetLink,
      LinkQuery links,
      CompleteResetService completeReset,
      ConfirmEmailService confirmEmail,
      AccessTokenVerifier accessTokens,
      ProgramTokenVerifier programTokens) {
    this.found = found;
    this.register = register;
    this.signIn = signIn;
    this.refresh = refresh;
    this.signOut = signOut;
    this.sessions = sessions;
    this.revoke = revoke;
    this.changePassword = changePassword;
    this.requestReset = requestReset;
    this.issueResetLink = issueResetLink;
    this.links = links;
    this.completeReset = completeReset;
    this.confirmEmail = confirmEmail;
    this.accessTokens = accessTokens;
    this.programTokens = programTokens;
  }

  @Override
  public SignedIn found(FoundCircle command, Origin origin) {
    return found.call(command, origin);
  }

  @Override
  public SignedIn register(RegisterAccount command, Origin origin) {
    return register.call(command, origin);
  }

  @Override
  public SignedIn signIn(SignIn command, Origin origin) {
    return signIn.call(command, origin);
  }

  @Override
  public SignedIn refresh(String refreshToken, Origin origin) {
    return refresh.call(refreshToken, origin);
  }

  @Override
  public void signOut(String refreshToken) {
    signOut.call(refreshToken);
  }

  @Override
  public List<SessionView> sessions(Actor actor) {
    return sessions.list(actor);
  }

  @Override
  public void revoke(Actor actor, UUID sessionId) {
    revoke.call(actor, sessionId);
  }

  @Override
  public void changePassword(Actor actor, ChangePassword command, Origin origin) {
    changePassword.call(actor, command, origin);
  }

  @Override
  public void requestReset(String email, Origin origin) {
    requestReset.call(email, origin);
  }

  @Override
  public ResetLink issueResetLink(Actor actor, UUID userId) {
    return issueResetLink.call(actor, userId);
  }

  @Override
  public boolean resetIsGood(String token, Origin origin) {
    return links.passwordLinkIsGood(token, origin);
  }

  @Override
  public SignedIn completeReset(String token, String password, Origin origin) {
    return completeReset.call(token, password, origin);
  }

  @Override
  public void confirmEmail(String token, Origin origin) {
    confirmEmail.call(token, origin);
  }

  @Override
  public Optional<Credential> examine(String bearer) {
    if (bearer == null || bearer.length() > MAX_BEARER) {
      return Optional.empty();
    }
    return bearer.startsWith(AccessTokensApi.PREFIX)
        ? programTokens.verify(bearer)
        : accessTokens.verify(bearer);
  }
}
