package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Reason;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** All open sockets, by person; how many there are from where; and how they are ended. */
@Singleton
public class Connections {

  private final Hub hub;
  private final Map<UUID, Person> people = new ConcurrentHashMap<>();
  private final Map<String, Integer> addresses = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  Connections(Hub hub) {
    this.hub = hub;
  }

  /** True when one more socket of this person from this address is within the limits. */
  public boolean admits(UUID userId, String address) {
    Person person = people.get(userId);
    int own = person == null ? 0 : person.sockets().size();
    return count.get() < hub.settings().connections()
        && own < hub.settings().connectionsPerPerson()
        && addresses.getOrDefault(address, 0) < hub.settings().connectionsPerAddress();
  }

  /** Takes in a connection whose handshake is over. */
  public CableSocket open(Channel channel, Opening opening) {
    UUID userId = opening.pass().credential().actor().userId();
    CableSocket[] opened = new CableSocket[1];
    people.compute(
        userId,
        (id, known) -> {
          Person person = known == null ? new Person(id, hub.settings()) : known;
          opened[0] = new CableSocket(hub, channel, opening, person);
          person.sockets().add(opened[0]);
          return person;
        });
    addresses.merge(opening.address(), 1, Integer::sum);
    count.incrementAndGet();
    hub.meters().opened();
    CableSocket socket = opened[0];
    socket.shard().execute(() -> socket.shard().add(socket));
    return socket;
  }

  /** The connection is gone. */
  public void closed(CableSocket socket) {
    socket.closed();
    count.decrementAndGet();
    hub.meters().closed();
    addresses.computeIfPresent(
        socket.opening().address(), (address, open) -> open == 1 ? null : open - 1);
    people.computeIfPresent(
        socket.person().id(),
        (id, person) -> {
          person.sockets().remove(socket);
          return person.sockets().isEmpty() ? null : person;
        });
  }

  /** Ends those sockets of a person that a condition holds for. */
  public void end(UUID userId, Predicate<CableSocket> which, Reason reason) {
    Person person = people.get(userId);
    if (person != null) {
      person.sockets().stream().filter(which).forEach(socket -> socket.disconnect(reason));
    }
  }

  public Collection<CableSocket> all() {
    return people.values().stream().flatMap(person -> person.sockets().stream()).toList();
  }

  /** The open sockets of one person. */
  public List<CableSocket> of(UUID userId) {
    Person person = people.get(userId);
    return person == null ? List.of() : List.copyOf(person.sockets());
  }
}
