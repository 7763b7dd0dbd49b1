package app.otodoke.realtime.hub;

import app.otodoke.realtime.CableSettings;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody with open sockets here, and what all of them together may ask for. */
public final class Person {

  private final UUID id;
  private final Allowance allowance;
  private final Set<CableSocket> sockets = ConcurrentHashMap.newKeySet(2);

  Person(UUID id, CableSettings settings) {
    this.id = id;
    this.allowance = new Allowance(settings, settings.personFactor());
  }

  public UUID id() {
    return id;
  }

  public Allowance allowance() {
    return allowance;
  }

  Set<CableSocket> sockets() {
    return sockets;
  }
}
