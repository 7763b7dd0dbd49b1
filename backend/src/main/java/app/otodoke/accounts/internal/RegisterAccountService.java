package app.otodoke.accounts.internal;

import app.otodoke.accounts.InviteNotGood;
import app.otodoke.accounts.MemberJoined;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.RegisterAccount;
import app.otodoke.accounts.RegistrationClosed;
import app.otodoke.accounts.SignedIn;
import app.otodoke.circle.CircleApi;
import app.otodoke.circle.CircleView;
import app.otodoke.shared.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/**
 * Makes an account for a newcomer. Where the circle can send mail, an address belongs to the
 * account only once a link sent to it was followed, so that the answer is the same whether or not
 * somebody has the address already.
 */
@ApplicationScoped
class RegisterAccountService {

  private final Attempts attempts;
  private final CircleApi circle;
  private final InvitePreviewQuery previews;
  private final UseInviteService invites;
  private final Passwords passwords;
  private final CreateUserService createUser;
  private final OpenSessionService open;
  private final Event<MemberJoined> joined;
  private final SendEmailConfirmationService confirmation;

  RegisterAccountService(
      Attempts attempts,
      CircleApi circle,
      InvitePreviewQuery previews,
      UseInviteService invites,
      Passwords passwords,
      CreateUserService createUser,
      OpenSessionService open,
      Event<MemberJoined> joined,
      SendEmailConfirmationService confirmation) {
    this.attempts = attempts;
    this.circle = circle;
    this.previews = previews;
    this.invites = invites;
    this.passwords = passwords;
    this.createUser = createUser;
    this.open = open;
    this.joined = joined;
    this.confirmation = confirmation;
  }

  /** Not in a transaction of its own: the hash would hold a connection for nothing. */
  SignedIn call(RegisterAccount command, Origin origin) {
    CircleView place = circle.current();
    requireOpen(place, command.inviteCode());
    attempts.take(Attempts.Kind.REGISTER, address(command), origin.address());
    boolean invited = given(command.inviteCode());
    if (invited && !previews.good(command.inviteCode())) {
      throw new InviteNotGood();
    }
    CreateUserService.NewUser newUser = checked(command, place);
    SignedIn signedIn =
        QuarkusTransaction.joiningExisting()
            .call(
                () -> {
                  UUID inviter = invited ? invites.call(command.inviteCode()) : null;
                  UserEntity user = createUser.call(newUser, inviter);
                  SignedIn answer = open.call(user, origin);
                  joined.fire(new MemberJoined(user.id));
                  return answer;
                });
    if (!newUser.confirmed()) {
      confirmation.call(signedIn.me().id());
    }
    return signedIn;
  }

  private static void requireOpen(CircleView place, String inviteCode) {
    boolean open =
        place.founded()
            && switch (place.registration()) {
              case OPEN -> true;
              case INVITE -> given(inviteCode);
              case CLOSED -> false;
            };
    if (!open) {
      throw new RegistrationClosed();
    }
  }

  /** Letters go to it, so it is not to be flooded. */
  private static String address(RegisterAccount command) {
    String email = command.email();
    return email == null || email.length() > 254 ? null : AccountRules.foldEmail(email);
  }

  private static boolean given(String code) {
    return code != null && !code.isBlank();
  }

  private CreateUserService.NewUser checked(RegisterAccount command, CircleView place) {
    AccountRules rules = new AccountRules();
    String handle = rules.handle(command.handle());
    String name = rules.displayName(command.displayName(), handle);
    String email = rules.email(command.email());
    rules.password(command.password(), handle, email);
    String language =
        command.language() == null ? place.language() : rules.language(command.language());
    rules.refuseIfWrong();
    return new CreateUserService.NewUser(
        handle,
        name,
        email,
        !place.mailConfigured(),
        passwords.hash(command.password()),
        Role.MEMBER,
        language);
  }
}
