package app.otodoke.accounts.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes an account that a program writes with. */
@ApplicationScoped
class CreateProgramService {

  private final CreateUserService createUser;
  private final PeopleQuery people;
  private final CircleApi circle;

  CreateProgramService(CreateUserService createUser, PeopleQuery people, CircleApi circle) {
    this.createUser = createUser;
    this.people = people;
    this.circle = circle;
  }

  @Transactional
  PersonView call(Actor actor, String handle, String displayName) {
    AccountAccess.requireSession(actor);
    AccountRules rules = new AccountRules();
    String own = rules.handle(handle);
    String name = rules.displayName(displayName, own);
    rules.refuseIfWrong();
    UserEntity user =
        createUser.call(
            new CreateUserService.NewUser(
                own, name, null, true, null, Role.BOT, circle.current().language()),
            actor.userId());
    return people.byId(List.of(user.id)).get(user.id);
  }
}
