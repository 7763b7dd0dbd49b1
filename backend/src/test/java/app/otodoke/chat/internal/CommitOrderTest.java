package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.chat.EntriesCommitted;
import app.otodoke.chat.LogEntry;
import app.otodoke.shared.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitOrderTest {

  private final List<Long> heard = new ArrayList<>();
  private final List<Map<UUID, Long>> hints = new ArrayList<>();
  private final UUID room = Ids.next();
  private final CommitOrder order =
      new CommitOrder(
          new CommitListener() {
            @Override
            public void committed(EntriesCommitted entries) {
              entries.entries().forEach(entry -> heard.add(entry.seq()));
            }

            @Override
            public void positions(Map<UUID, Long> positions) {
              hints.add(positions);
            }
          },
          null);

  @Test
  void waitsForWhatWasAnnouncedBefore() {
    Announced first = order.announce(List.of(entry(room, 1), entry(room, 2)));
    Announced second = order.announce(List.of(entry(room, 3)));
    order.committed(List.of(second));
    assertThat(heard).isEmpty();
    order.committed(List.of(first));
    assertThat(heard).containsExactly(1L, 2L, 3L);
  }

  @Test
  void whatIsRolledBackHoldsNothingUp() {
    Announced first = order.announce(List.of(entry(room, 1)));
    Announced again = order.announce(List.of(entry(room, 1)));
    order.committed(List.of(again));
    order.rolledBack(List.of(first));
    assertThat(heard).containsExactly(1L);
  }

  @Test
  void roomsDoNotWaitForEachOther() {
    order.announce(List.of(entry(room, 1)));
    UUID other = Ids.next();
    order.committed(List.of(order.announce(List.of(entry(other, 7)))));
    assertThat(heard).containsExactly(7L);
  }

  @Test
  void givesOneHintForABatch() {
    UUID other = Ids.next();
    Announced one = order.announce(List.of(entry(room, 1), entry(room, 2)));
    Announced two = order.announce(List.of(entry(other, 5)));
    order.committed(List.of(one, two));
    assertThat(hints).containsExactly(Map.of(room, 2L, other, 5L));
  }

  private static LogEntry entry(UUID room, long seq) {
    UUID id = Ids.next();
    return new LogEntry(room, seq, Events.MESSAGE_POSTED, id, id, Instant.EPOCH, "{}");
  }
}
