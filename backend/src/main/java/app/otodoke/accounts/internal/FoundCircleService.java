package app.otodoke.accounts.internal;

import app.otodoke.accounts.CircleFounded;
import app.otodoke.accounts.FoundCircle;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SignedIn;
import app.otodoke.circle.AlreadyFounded;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.circle.EstablishCircle;
import app.otodoke.shared.Checks;
import app.otodoke.shared.PlainText;
import app.otodoke.shared.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;

/** The first run: the circle, its owner and its first rooms, all or nothing, once. */
@ApplicationScoped
class FoundCircleService {

  private final CircleApi circle;
  private final Passwords passwords;
  private final CreateUserService createUser;
  private final OpenSessionService open;
  private final Event<CircleFounded> founded;

  FoundCircleService(
      CircleApi circle,
      Passwords passwords,
      CreateUserService createUser,
      OpenSessionService open,
      Event<CircleFounded> founded) {
    this.circle = circle;
    this.passwords = passwords;
    this.createUser = createUser;
    this.open = open;
    this.founded = founded;
  }

  /** Not in a transaction of its own: the hash would hold a connection for nothing. */
  SignedIn call(FoundCircle command, Origin origin) {
    if (circle.current().founded()) {
      throw new AlreadyFounded();
    }
    CreateUserService.NewUser owner = checked(command);
    List<String> rooms = command.rooms().stream().map(PlainText::line).distinct().toList();
    return QuarkusTransaction.joiningExisting()
        .call(
            () -> {
              circle.establish(new EstablishCircle(command.circleName(), command.language()));
              UserEntity user = createUser.call(owner, null);
              circle.record(new AuditEntry(user.id, "circle.founded", null, Map.of()));
              SignedIn signedIn = open.call(user, origin);
              founded.fire(new CircleFounded(user.id, user.language, rooms));
              return signedIn;
            });
  }

  private CreateUserService.NewUser checked(FoundCircle command) {
    Checks checks = new Checks();
    checks.that(command.owner() != null, "owner", "required");
    checks.refuseIfWrong();
    FoundCircle.Owner owner = command.owner();
    AccountRules rules = new AccountRules("owner.");
    String handle = rules.handle(owner.handle());
    String email = rules.email(owner.email());
    String name = rules.displayName(owner.displayName(), handle);
    rules.password(owner.password(), handle, email);
    rules.circle(command.circleName(), command.language(), command.rooms());
    rules.refuseIfWrong();
    return new CreateUserService.NewUser(
        handle,
        name,
        email,
        true,
        passwords.hash(owner.password()),
        Role.OWNER,
        command.language());
  }
}
