package app.otodoke.circle.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class CircleRepository implements PanacheRepositoryBase<CircleEntity, Integer> {}
