package app.otodoke.realtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How much the cable takes from whom; all have defaults that suit a circle of a few hundred. */
@ConfigMapping(prefix = "otodoke.cable")
public interface CableSettings {

  /** Origins besides the product's own whose pages may connect, with commas between them. */
  Optional<String> origins();

  /** Sockets one person may have open at the same time. */
  @WithDefault("40")
  int connectionsPerPerson();

  /** Sockets from one address. */
  @WithDefault("1000")
  int connectionsPerAddress();

  /** Sockets in all. */
  @WithDefault("20000")
  int connections();

  /** Subscriptions on one socket. */
  @WithDefault("200")
  int subscriptionsPerConnection();

  /** Commands a second one socket may send on and on. */
  @WithDefault("30")
  int commandsPerSecond();

  /** Commands one socket may send at once after a pause. */
  @WithDefault("150")
  int commandBurst();

  /** How many times a socket's allowance all sockets of one person have together. */
  @WithDefault("3")
  int personFactor();

  /** Commands of one socket that may wait to be carried out. */
  @WithDefault("256")
  int waitingCommands();

  /** Bytes of one command at most. */
  @WithDefault("65536")
  int maxMessage();

  /** Bytes that may wait for one socket before it is closed as too slow. */
  @WithDefault("262144")
  int waitingBytes();

  /** Entries of a room's log that are replayed at most; who missed more reloads. */
  @WithDefault("10000")
  int replayedEntries();

  /** How long a lost connection can be restored with its subscriptions. */
  @WithDefault("300s")
  Duration sessionMemory();

  /** How long somebody stays present after their last socket broke. */
  @WithDefault("15s")
  Duration presenceMemory();

  /** Time between protocol pings. */
  @WithDefault("3s")
  Duration ping();

  /**
   * A socket is closed when nothing was heard of it for this long; browsers answer by themselves.
   */
  @WithDefault("45s")
  Duration silence();

  /** How long an ended socket may take to go by itself. */
  @WithDefault("5s")
  Duration closing();

  /** Over how long sockets are sent away at most when the server stops. */
  @WithDefault("8s")
  Duration drain();

  /** Frames due within this time leave in one write. */
  @WithDefault("1ms")
  Duration window();

  Bus bus();

  /** How processes tell each other of changes. */
  interface Bus {

    /** postgres, redis, or none for a single process. */
    @WithDefault("postgres")
    String kind();

    /** Where Redis or Valkey is, with kind redis: {@code redis://host:port}. */
    Optional<String> redisUrl();

    /** How often changed rooms are looked for in the database, whatever the bus says. */
    @WithDefault("1s")
    Duration poll();
  }
}
