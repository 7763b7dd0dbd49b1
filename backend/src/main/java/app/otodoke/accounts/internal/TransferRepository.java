package app.otodoke.accounts.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TransferRepository implements PanacheRepositoryBase<TransferEntity, byte[]> {}
