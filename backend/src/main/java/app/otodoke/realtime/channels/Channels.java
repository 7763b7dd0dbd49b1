package app.otodoke.realtime.channels;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The channels there are. */
@Singleton
class Channels {

  private final Map<String, Channel> byName;

  Channels(@All List<Channel> channels) {
    byName = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
  }

  Optional<Channel> named(String name) {
    return name == null ? Optional.empty() : Optional.ofNullable(byName.get(name));
  }
}
