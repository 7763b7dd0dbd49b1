package app.otodoke.accounts.internal;

import app.otodoke.accounts.RegistrationNotPossible;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Writes a new account; the database decides whether handle and address are free. */
@ApplicationScoped
class CreateUserService {

  private final UserRepository users;
  private final Clock clock;

  CreateUserService(UserRepository users, Clock clock) {
    this.users = users;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  UserEntity call(NewUser command, UUID invitedBy) {
    UserEntity user = new UserEntity();
    user.id = Ids.next();
    user.name(command.handle(), command.displayName());
    user.email = command.confirmed() ? command.email() : null;
    user.pendingEmail = command.confirmed() ? null : command.email();
    user.passwordHash = command.passwordHash();
    user.role = command.role();
    user.language = command.language();
    user.createdAt = clock.instant();
    user.invitedBy = invitedBy;
    try {
      users.persistAndFlush(user);
    } catch (ConstraintViolationException taken) {
      throw new RegistrationNotPossible();
    } catch (PersistenceException wrapped) {
      if (wrapped.getCause() instanceof ConstraintViolationException) {
        throw new RegistrationNotPossible();
      }
      throw wrapped;
    }
    return user;
  }

  /**
   * @param confirmed whether the address is taken as the person's own
   */
  record NewUser(
      String handle,
      String displayName,
      String email,
      boolean confirmed,
      String passwordHash,
      Role role,
      String language) {}
}
