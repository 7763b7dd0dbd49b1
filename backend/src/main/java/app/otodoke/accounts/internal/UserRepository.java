package app.otodoke.accounts.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<UserEntity, UUID> {}
